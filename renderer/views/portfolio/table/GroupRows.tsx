import { formatNumber, notApplicable } from '../../../../shared/domain/format.ts';
import type { Site } from '../../../../shared/domain/portfolio.ts';
import { SplitTrack } from '../../../components/slider/ConversionSlider.tsx';
import { gridRoles } from '../../../components/table/gridRoles.ts';
import { useEvaluated, useServices, useSession } from '../../../state/context.tsx';
import { whyAttributes } from '../../../state/figure.ts';
import { siteOf } from '../../../state/siteLookup.ts';
import type { SiteColumn } from './columns.ts';
import { type FigureText, figureText, splitOver, sumOver } from './figures.ts';

interface Props {
  readonly sites: readonly Site[];
  readonly columns: readonly SiteColumn[];
  readonly pinnedAt: ReadonlyMap<string, number>;
  readonly rowIndex: number;
}

/** The head of a group with its subtotals. A press folds it. */
export function GroupRow(
  props: Props & {
    readonly name: string;
    readonly top: number;
    readonly height: number;
    readonly isFolded: boolean;
    readonly onFold: (name: string) => void;
  },
) {
  const { name, isFolded } = props;
  return (
    <div
      className="group-row"
      {...gridRoles.row(props.rowIndex)}
      style={{ top: props.top, height: props.height }}
    >
      <SummedCells
        {...props}
        first={
          <button
            type="button"
            className="group-name"
            aria-expanded={!isFolded}
            aria-label={`${name}, ${props.sites.length} sites`}
            onClick={() => props.onFold(name)}
          >
            <span className="fold-mark" aria-hidden="true">
              {isFolded ? '▸' : '▾'}
            </span>
            <span className="cut-text" data-tip={name}>
              {name}
            </span>
            <span className="muted">· {props.sites.length}</span>
          </button>
        }
      />
    </div>
  );
}

/** All sites in view together, always at the foot of the table. */
export function TotalsRow(props: Props & { readonly all: number }) {
  const count = formatNumber(props.sites.length);
  const words =
    props.sites.length === props.all
      ? `${count} ${props.all === 1 ? 'site' : 'sites'}`
      : `${count} of ${formatNumber(props.all)} sites`;
  return (
    <div className="totals-row" {...gridRoles.row(props.rowIndex)}>
      <SummedCells
        {...props}
        first={<span>{words}</span>}
        isTotal
        isWhole={props.sites.length === props.all}
      />
    </div>
  );
}

function SummedCells(
  props: Props & { readonly first: React.ReactNode; readonly isTotal?: boolean; readonly isWhole?: boolean },
) {
  // Renders again when a figure of one of its sites changed, and not with every version.
  useSession((state) =>
    props.sites.reduce((newest, site) => Math.max(newest, state.siteVersions.get(site.id) ?? 0), 0),
  );
  const { shown: portfolio, engine } = useServices().session.store.getState();
  if (!portfolio || !engine) return null;
  const isIdle = engine.portfolioValue('portfolio.aiUtilityMw') <= 0;
  const sites = props.sites.flatMap((site) => siteOf(portfolio, site.id) ?? []);
  return props.columns.map((column, index) => {
    const pinnedAt = props.pinnedAt.get(column.id);
    const frame = {
      'data-column': column.id,
      'data-kind': column.kind,
      'aria-colindex': index + 1,
      ...(pinnedAt === undefined ? {} : { 'data-pinned': true, style: { left: pinnedAt } }),
    };
    if (column.kind === 'name')
      return (
        <div {...frame} key={column.id} className="cell is-name" {...gridRoles.rowHead}>
          {props.first}
        </div>
      );
    if (column.kind === 'slider')
      return (
        <div {...frame} key={column.id} className="cell is-slider" {...gridRoles.cell}>
          {props.isTotal && <TotalTrack sites={sites} />}
        </div>
      );
    const figure = summed(column, sites, props.isTotal ?? false);
    const why =
      props.isWhole && column.line !== null && wholeLines.has(column.line)
        ? whyAttributes({ line: `portfolio.${column.line}` })
        : {};
    return (
      <div {...frame} {...why} key={column.id} className={`cell tone-${figure.tone}`} {...gridRoles.cell}>
        <span className="figure">{figure.text}</span>
      </div>
    );
  });

  function summed(column: SiteColumn, of: readonly Site[], isTotal: boolean): FigureText {
    if (!engine || !portfolio) return { text: '', tone: 'muted' };
    if (props.isWhole && isIdle && onlyOfPlans.has(column.id)) return { text: notApplicable, tone: 'muted' };
    if (props.isWhole && column.id === 'irr') {
      const outcome = engine.portfolioOutcome('portfolio.irr');
      return outcome.kind === 'number'
        ? figureText(column, outcome.value, portfolio.portfolio.decisionMonth)
        : { text: outcome.kind, tone: 'muted' };
    }
    if (column.summing === 'none' || (!isTotal && column.summing !== 'sum'))
      return { text: '', tone: 'muted' };
    const value =
      props.isWhole && column.line !== null && column.summing === 'sum' && wholeLines.has(column.line)
        ? engine.portfolioValue(`portfolio.${column.line}`)
        : sumOver(column, of, engine);
    if (value === null || (value === 0 && column.summing === 'sum' && column.id === 'toAi'))
      return { text: notApplicable, tone: 'muted' };
    const figure = figureText(column, value, portfolio.portfolio.decisionMonth);
    // Subtotals of the gain carry their sign alone: the arrow belongs to rows and totals.
    return isTotal || column.kind !== 'gain'
      ? figure
      : { text: figure.text.replace(/^[▲▼] /, ''), tone: figure.tone };
  }
}

/** Columns that say nothing while no site converts. */
const onlyOfPlans: ReadonlySet<string> = new Set(['criticalIt', 'capex', 'gain', 'irr']);

/** Lines that the portfolio has too, so that their total can be asked about. */
const wholeLines: ReadonlySet<string> = new Set([
  'energisedMw',
  'aiUtilityMw',
  'criticalItMw',
  'aiShare',
  'capexTotal',
  'npvDoNothing',
  'npvPlan',
  'gain',
  'irr',
]);

function TotalTrack({ sites }: { readonly sites: readonly Site[] }) {
  const evaluated = useEvaluated();
  if (!evaluated) return null;
  return (
    <span className="conversion">
      <span className="conversion-track is-total">
        <SplitTrack {...splitOver(sites, evaluated.engine)} />
      </span>
    </span>
  );
}
