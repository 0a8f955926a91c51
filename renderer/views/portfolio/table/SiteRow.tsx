import { memo, type ReactElement, useCallback, useEffect, useMemo, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { appError } from '../../../../shared/contract/errors.ts';
import { fieldSpec } from '../../../../shared/domain/fields.ts';
import { formatMw, formatNumber } from '../../../../shared/domain/format.ts';
import type { Site } from '../../../../shared/domain/portfolio.ts';
import type { PortfolioEngine } from '../../../../shared/engine/engine.ts';
import { QuantityBox } from '../../../components/input/QuantityBox.tsx';
import { ConversionSlider } from '../../../components/slider/ConversionSlider.tsx';
import { gridRoles } from '../../../components/table/gridRoles.ts';
import type { Baseline } from '../../../state/baseline.ts';
import { useRing, useServices, useSession } from '../../../state/context.tsx';
import { whyAttributes } from '../../../state/figure.ts';
import {
  type EndSplit,
  endSplit,
  feasibleNowMw,
  plannedMw,
  rangeOf,
  siteOf,
} from '../../../state/siteLookup.ts';
import { useAtHold } from '../../../state/useAtHold.ts';
import type { SiteColumn } from './columns.ts';
import { type FigureText, figureText } from './figures.ts';
import { regionShort } from './regionShort.ts';
import { type ReadFigure, RowFigure, type RowFigures, useRowFigures } from './rowFigures.tsx';
import { TextBox } from './TextBox.tsx';

export type Leaving = 'enter' | 'tab' | 'shift-tab' | 'escape';

/** What a row lets the table know. */
export interface RowActions {
  readonly leave: (siteId: string, columnId: string, how: Leaving) => void;
  readonly openSite: (siteId: string) => void;
}

interface Props {
  readonly siteId: string;
  readonly columns: readonly SiteColumn[];
  readonly pinnedAt: ReadonlyMap<string, number>;
  readonly top: number;
  readonly height: number;
  /** Counted from 1, with the head. */
  readonly rowIndex: number;
  readonly isSelected: boolean;
  readonly activeColumn: string | null;
  /** Text with which editing of the active cell began; null when it is not edited. */
  readonly editing: string | null;
  /** Grows when the active cell is to take the focus. */
  readonly focusCount: number;
  /** Set by the table when the focus is to move; taken by the row that moved it. */
  readonly wantsFocus: { current: boolean };
  readonly actions: RowActions;
}

/** One site. Renders again only when its inputs, its power, its place or its selection change. */
export const SiteRow = memo(function SiteRow(props: Props) {
  const { siteId, columns, pinnedAt, activeColumn } = props;
  const site = useSession(({ shown }) => (shown ? siteOf(shown, siteId) : undefined));
  const engine = useSession((state) => state.engine);
  const baseline = useSession((state) => state.baseline);
  const split = useSession(
    useShallow(({ shown, engine: of }) => {
      const now = shown ? siteOf(shown, siteId) : undefined;
      return now && of ? endSplit(now, of) : null;
    }),
  );
  const figures = useRowFigures(useCallback(({ siteVersions }) => siteVersions.get(siteId) ?? 0, [siteId]));
  const row = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for anew each time the count grows
  useEffect(() => {
    if (activeColumn === null || !props.wantsFocus.current) return;
    props.wantsFocus.current = false;
    const cell = row.current?.querySelector<HTMLElement>(`[data-column="${activeColumn}"]`);
    const target = cell?.querySelector<HTMLElement>('[role="slider"]') ?? cell;
    if (target && !cell?.contains(document.activeElement)) target.focus({ preventScroll: true });
  }, [activeColumn, props.focusCount]);

  const { editing, isSelected, actions } = props;
  const cellAt = (column: SiteColumn, index: number): ReactElement | null =>
    site && engine && split
      ? cell({
          column,
          colIndex: index + 1,
          pinnedAt: pinnedAt.get(column.id),
          site,
          engine,
          split,
          figures,
          baseline,
          isActive: activeColumn === column.id,
          editing: activeColumn === column.id ? editing : null,
          isSelected,
          actions,
        })
      : null;
  // Cells of inputs stand still while something else is under the hand.
  // biome-ignore lint/correctness/useExhaustiveDependencies: all that `cellAt` reads for an input
  const inputs = useMemo(
    () => new Map(columns.map((column, index) => [column, column.field && cellAt(column, index)])),
    [columns, pinnedAt, site, engine, baseline, activeColumn, editing, isSelected, actions],
  );
  if (!site || !engine || !split) return null;
  return (
    <div
      ref={row}
      className="site-row"
      {...gridRoles.selectableRow(props.rowIndex, isSelected)}
      data-site={siteId}
      style={{ top: props.top, height: props.height }}
    >
      {columns.map((column, index) => inputs.get(column) ?? cellAt(column, index))}
    </div>
  );
});

interface CellProps {
  readonly column: SiteColumn;
  readonly colIndex: number;
  readonly pinnedAt: number | undefined;
  readonly site: Site;
  readonly engine: PortfolioEngine;
  readonly split: EndSplit;
  readonly figures: RowFigures;
  readonly baseline: Baseline | null;
  readonly isActive: boolean;
  readonly editing: string | null;
  readonly isSelected: boolean;
  readonly actions: RowActions;
}

/** One cell. No component of its own: a row has a dozen, of which few change while one input moves. */
function cell(props: CellProps) {
  const { column, site, baseline, isActive } = props;
  const place = { column, colIndex: props.colIndex, pinnedAt: props.pinnedAt, isActive };
  if (column.kind === 'slider')
    return (
      <SliderCell
        key={column.id}
        {...place}
        {...props.split}
        site={site}
        baselineMw={baseline?.site(site.id, 'aiUtilityMw') ?? null}
        isSelected={props.isSelected}
      />
    );
  if (props.editing !== null && canEdit(column))
    return (
      <div key={column.id} {...frameOf(props)} className="cell is-edited">
        <CellEditor {...props} startsWith={props.editing} />
      </div>
    );
  if (column.kind === 'name') return <NameCell key={column.id} {...place} site={site} />;
  const changed = changedFrom(props);
  return column.field === null ? (
    <FigureCell key={column.id} {...place} siteId={site.id} figures={props.figures} changed={changed} />
  ) : (
    <InputCell
      key={column.id}
      {...place}
      {...figureText(column, site[column.field], props.engine.portfolio.portfolio.decisionMonth)}
      changed={changed}
    />
  );
}

type CellPlace = Pick<CellProps, 'column' | 'colIndex' | 'pinnedAt' | 'isActive'>;

const frameOf = ({ column, colIndex, pinnedAt }: Omit<CellPlace, 'isActive'>) => ({
  ...gridRoles.cell,
  'data-column': column.id,
  'data-kind': column.kind,
  'aria-colindex': colIndex,
  ...(canEdit(column) ? {} : { 'aria-readonly': true }),
  ...(pinnedAt === undefined ? {} : { 'data-pinned': true, style: { left: pinnedAt } }),
});

const NameCell = memo(function NameCell({ site, isActive, ...place }: CellPlace & { readonly site: Site }) {
  return (
    <div {...frameOf(place)} className="cell is-name" tabIndex={isActive ? 0 : -1}>
      <span className="row-name" data-tip={[site.name, site.company, site.region].filter(Boolean).join('\n')}>
        {site.name}
      </span>
      <span className="row-state">{regionShort(site.region)}</span>
    </div>
  );
});

interface ChangeableProps extends CellPlace {
  /** What it was in the baseline, or null where it is as it was. */
  readonly changed: string | null;
}

const changedClass = (changed: string | null): string => (changed === null ? 'cell' : 'cell is-changed');

/** Renders again only when what it says changes: the other inputs of a site stand still while one moves. */
const InputCell = memo(function InputCell(props: ChangeableProps & FigureText) {
  const { column, text, tone, changed, isActive, ...place } = props;
  const isText = column.kind === 'text';
  return (
    <div
      {...frameOf({ column, ...place })}
      className={changedClass(changed)}
      tabIndex={isActive ? 0 : -1}
      data-tip={changed ?? (isText ? text : undefined)}
    >
      <span className={isText ? 'cut-text' : 'figure'} data-tone={tone}>
        {text}
      </span>
    </div>
  );
});

const FigureCell = memo(function FigureCell(
  props: ChangeableProps & { readonly siteId: string; readonly figures: RowFigures },
) {
  const { column, siteId, figures, changed, isActive, ...place } = props;
  const why = column.line === null ? {} : whyAttributes({ line: `site.${column.line}`, siteId }, false);
  const read: ReadFigure = useCallback(
    (portfolio, engine) => {
      const site = siteOf(portfolio, siteId);
      return site ? figureText(column, column.read(site, engine), portfolio.portfolio.decisionMonth) : null;
    },
    [column, siteId],
  );
  return (
    <div
      {...frameOf({ column, ...place })}
      {...why}
      className={changedClass(changed)}
      tabIndex={isActive ? 0 : -1}
      data-tip={changed ?? undefined}
    >
      <RowFigure figures={figures} read={read} />
    </div>
  );
});

/** Inputs, and the power to AI, are typed into their cell. */
export const canEdit = (column: SiteColumn): boolean => column.field !== null || column.id === 'toAi';

/** What a changed cell was in the baseline, or null where it is as it was. */
function changedFrom({ column, site, split, baseline }: CellProps): string | null {
  if (!baseline) return null;
  if (column.id === 'toAi') {
    const before = baseline.isPlan ? baseline.site(site.id, 'aiUtilityMw') : null;
    const isSame = before === null || Math.abs(before - split.aiMw) < 1e-9;
    return isSame ? null : `base ${formatMw(before)} MW`;
  }
  if (column.field === null) return null;
  const before = baseline.inputs ? siteOf(baseline.inputs, site.id)?.[column.field] : undefined;
  if (before === undefined || before === site[column.field]) return null;
  const words = typeof before === 'number' ? formatNumber(before, column.decimals) : (before ?? 'empty');
  return `base ${words}${typeof before === 'number' ? ` ${column.unit}` : ''}`;
}

function CellEditor(props: CellProps & { readonly startsWith: string }) {
  const { session, window: model } = useServices();
  const { column, site, engine, actions } = props;
  const tellDropped = (label: string) => (text: string, problem: string) =>
    model.tell(
      appError('invalid-input', `“${text}” was not taken for ${label}: ${problem}`, {
        advice: 'The cell keeps its value; press F2 on it to type another',
      }),
    );
  const leave = (how: Leaving): void => actions.leave(site.id, column.id, how);
  if (column.id === 'toAi') {
    const spec = fieldSpec('block', 'utilityMw');
    const { limitMw, reason } = rangeOf(site);
    if (!spec) return null;
    return (
      <QuantityBox
        isCell
        spec={{ ...spec, label: 'AI capacity', max: Math.max(limitMw, 0) }}
        label={`${site.name}, to AI`}
        value={engine.siteValue(site.id, 'site.aiUtilityMw')}
        refuse={(mw) => (mw !== null && mw > limitMw ? `At most ${formatMw(limitMw)} MW: ${reason}` : null)}
        startsWith={props.startsWith}
        onLeave={leave}
        onDropped={tellDropped(`${site.name}, to AI`)}
        onCommit={(value) =>
          void session.edit({ name: 'site.setConversion', input: { siteId: site.id, utilityMw: value ?? 0 } })
        }
      />
    );
  }
  const { field } = column;
  const spec = field ? fieldSpec('site', field) : undefined;
  if (!field || !spec) return null;
  const value = site[field];
  const commit = (next: string | number | null, original: string): void => {
    void session.edit({
      name: 'field.set',
      input: { table: 'site', key: site.id, field, value: next, original },
    });
  };
  if (typeof value === 'string' || spec.kind === 'text')
    return (
      <TextBox
        label={`${site.name}, ${spec.label}`}
        value={String(value ?? '')}
        startsWith={props.startsWith}
        onLeave={leave}
        onCommit={(text) => commit(text, text)}
      />
    );
  return (
    <QuantityBox
      isCell
      spec={spec}
      label={`${site.name}, ${spec.label}`}
      value={value}
      startsWith={props.startsWith}
      onLeave={leave}
      onDropped={tellDropped(`${site.name}, ${spec.label}`)}
      onCommit={commit}
    />
  );
}

interface SliderCellProps extends CellPlace, EndSplit {
  readonly site: Site;
  readonly baselineMw: number | null;
  readonly isSelected: boolean;
}

/** Renders again only when the power of its own site moves. */
const SliderCell = memo(function SliderCell(props: SliderCellProps) {
  const { site, trackMw, aiMw, miningMw, reservedMw, baselineMw, isActive, isSelected } = props;
  const { session } = useServices();
  const comparison = useSession((state) => state.comparison);
  const baselineWords = useSession((state) => state.compared.words);
  const range = rangeOf(site);
  const held = useAtHold(aiMw);
  const ring = useRing();
  const hasRing =
    ring !== null && ring.comparison !== comparison && siteOf(ring.portfolio, site.id) !== undefined;
  // The same from one figure to the next: the slider is drawn again only when something of it moved.
  const slide = useMemo(
    () => ({
      preview: (utilityMw: number): void =>
        session.preview({ name: 'site.setConversion', input: { siteId: site.id, utilityMw } }),
      commit: (): void => void session.commit(),
      cancel: (): void => session.cancel(),
    }),
    [session, site.id],
  );
  return (
    <div {...frameOf(props)} className="cell is-slider">
      <ConversionSlider
        siteName={site.name}
        trackMw={trackMw}
        aiMw={aiMw}
        miningMw={miningMw}
        reservedMw={reservedMw}
        limitMw={range.limitMw}
        stepMw={range.stepMw}
        reason={range.reason}
        baselineMw={baselineMw}
        baselineWords={baselineWords}
        nowMw={feasibleNowMw(site, range)}
        ringMw={hasRing ? plannedMw(ring.portfolio, site.id) : null}
        ringWords={ring?.words ?? ''}
        heldMw={held}
        isSelected={isSelected}
        tabIndex={isActive ? 0 : -1}
        {...slide}
      />
    </div>
  );
});
