import { useCallback } from 'react';
import { formatNumber, notApplicable } from '../../../../shared/domain/format.ts';
import type { Portfolio, Site } from '../../../../shared/domain/portfolio.ts';
import type { PortfolioEngine } from '../../../../shared/engine/engine.ts';
import { SplitTrack } from '../../../components/slider/ConversionSlider.tsx';
import { gridRoles } from '../../../components/table/gridRoles.ts';
import { useEvaluated } from '../../../state/context.tsx';
import { whyAttributes } from '../../../state/figure.ts';
import { siteOf } from '../../../state/siteLookup.ts';
import type { SiteColumn } from './columns.ts';
import { type FigureText, figureText, splitOver, sumOver } from './figures.ts';
import { RowFigure, useRowFigures } from './rowFigures.tsx';

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

/** Whose figures a row sums up. */
interface Summed {
  readonly sites: readonly Site[];
  /** The row at the foot, and not one of a group. */
  readonly isTotal: boolean;
  /** All sites there are. */
  readonly isWhole: boolean;
}

function SummedCells(
  props: Props & { readonly first: React.ReactNode; readonly isTotal?: boolean; readonly isWhole?: boolean },
) {
  const { sites, isTotal = false, isWhole = false } = props;
  const figures = useRowFigures(
    useCallback(
      ({ siteVersions }) =>
        sites.reduce((newest, site) => Math.max(newest, siteVersions.get(site.id) ?? 0), 0),
      [sites],
    ),
  );
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
          {isTotal && <TotalTrack sites={sites} />}
        </div>
      );
    const why =
      isWhole && column.line !== null && wholeLines.has(column.line)
        ? whyAttributes({ line: `portfolio.${column.line}` })
        : {};
    return (
      <div {...frame} {...why} key={column.id} className="cell" {...gridRoles.cell}>
        <RowFigure figures={figures} read={(...now) => summed(column, { sites, isTotal, isWhole }, ...now)} />
      </div>
    );
  });
}

/** The figure of a column over the sites of a row. */
function summed(
  column: SiteColumn,
  { sites, isTotal, isWhole }: Summed,
  portfolio: Portfolio,
  engine: PortfolioEngine,
): FigureText {
  const decision = portfolio.portfolio.decisionMonth;
  const isIdle = engine.portfolioValue('portfolio.aiUtilityMw') <= 0;
  if (isWhole && isIdle && onlyOfPlans.has(column.id)) return { text: notApplicable, tone: 'muted' };
  if (isWhole && column.id === 'irr') {
    const outcome = engine.portfolioOutcome('portfolio.irr');
    return outcome.kind === 'number'
      ? figureText(column, outcome.value, decision)
      : { text: outcome.kind, tone: 'muted' };
  }
  if (column.summing === 'none' || (!isTotal && column.summing !== 'sum')) return { text: '', tone: 'muted' };
  const value =
    isWhole && column.line !== null && column.summing === 'sum' && wholeLines.has(column.line)
      ? engine.portfolioValue(`portfolio.${column.line}`)
      : sumOver(column, sitesNow(sites, portfolio), engine);
  if (value === null || (value === 0 && column.summing === 'sum' && column.id === 'toAi'))
    return { text: notApplicable, tone: 'muted' };
  const figure = figureText(column, value, decision);
  // Subtotals of the gain carry their sign alone: the arrow belongs to rows and totals.
  return isTotal || column.kind !== 'gain'
    ? figure
    : { text: figure.text.replace(/^[▲▼] /, ''), tone: figure.tone };
}

/** Sites as they are in a portfolio; the list of a row is of the last time it was sorted. */
const sitesNow = (sites: readonly Site[], portfolio: Portfolio): readonly Site[] =>
  sites.flatMap((site) => siteOf(portfolio, site.id) ?? []);

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
        <SplitTrack {...splitOver(sitesNow(sites, evaluated.portfolio), evaluated.engine)} />
      </span>
    </span>
  );
}
