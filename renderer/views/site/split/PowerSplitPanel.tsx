import { useElementSize } from '@mantine/hooks';
import { useMemo, useRef } from 'react';
import { blocksOf, conversionRange, snapConversion } from '../../../../shared/domain/conversion.ts';
import { blockFields, type FieldSpec } from '../../../../shared/domain/fields.ts';
import { formatCount, formatHeadline, formatMw, formatNumber } from '../../../../shared/domain/format.ts';
import { addMonths, formatMonth, formatQuarter } from '../../../../shared/domain/months.ts';
import { QuantityBox } from '../../../components/input/QuantityBox.tsx';
import { Panel } from '../../../components/panel/Panel.tsx';
import type { SliderScale } from '../../../components/slider/useSlider.ts';
import { useServices, useSession } from '../../../state/context.tsx';
import { feasibleNowMw, plannedMw } from '../../../state/siteLookup.ts';
import { useAtHold } from '../../../state/useAtHold.ts';
import type { SiteInView } from '../siteInView.ts';
import { BarDrawing, barGeometry } from './BarDrawing.tsx';
import { SinceHeld } from './SinceHeld.tsx';
import { SplitHandle } from './SplitHandle.tsx';
import { type ReserveRange, reserveRange, type SiteSplit, settledSplit, splitTitle } from './siteSplit.ts';
import './split.css';

/** Width of a handle with its gap, and of the place where it may be taken, px. */
const handleWidth = 12;
const touchWidth = 28;

/** The power split of the site, the object of the whole view: its two handles decide the plan. */
export function PowerSplitPanel({ view }: { readonly view: SiteInView }) {
  const { portfolio, engine, site } = view;
  const { session } = useServices();
  const compared = useSession((state) => state.compared);
  const baseline = useSession((state) => state.baseline);
  const isDrafting = useSession((state) => state.isDrafting);
  const { ref, width } = useElementSize();
  const split = settledSplit(portfolio, engine, site);
  const range = conversionRange(site);
  const baselineMw = baseline?.site(site.id, 'aiUtilityMw') ?? null;
  const blocks = blocksOf(portfolio, site.id).filter((block) => block.utilityMw > 0);
  const { reason } = range;
  const held = useAtHold({ siteId: site.id, aiMw: split.aiMw });
  const isHeld = held !== null && held.siteId === site.id;
  const { opened } = session;
  const wasThere = opened?.sites.some((each) => each.id === site.id) ?? false;
  const openedMw = opened && wasThere ? plannedMw(opened, site.id) : null;
  const nowMw = feasibleNowMw(site, range);
  const reserve = useHeldReserve(view, split, isDrafting);

  const aiSpec: FieldSpec = useMemo(
    () => ({ ...blockFields.utilityMw, label: 'To AI', max: range.limitMw }),
    [range.limitMw],
  );
  const aiScale: SliderScale = {
    min: 0,
    max: range.limitMw,
    step: range.stepMw,
    fineStep: Math.min(1, range.stepMw),
    snap: (mw, step) => snapConversion(range, mw, step),
  };
  const edge = reserve && reserve.range.maxMw > 0 ? reserve.placeOf(site.reservedMw) : null;
  const apart =
    edge === null || range.trackMw <= 0
      ? Number.POSITIVE_INFINITY
      : ((edge - split.aiMw) / range.trackMw) * (width - 2 * barGeometry.side);
  const actions = { commit: () => void session.commit(), cancel: () => session.cancel() };
  const efficiency = formatNumber(site.fleetEfficiencyJPerTh, 1);
  const margin = formatNumber(engine.siteValue(site.id, 'site.miningMargin'), 1);
  const hashrate = `${formatHeadline(split.hashrateEh)} EH/s`;
  const it = `${formatNumber(split.criticalItMw, 1)} MW critical IT`;
  const readyBy = formatQuarter(addMonths(portfolio.portfolio.decisionMonth, split.month));
  const step =
    range.stepMw === 1 ? '1 MW' : `${formatMw(range.stepMw)} MW, Shift ${formatMw(aiScale.fineStep)} MW`;

  return (
    <Panel
      className="split-panel"
      title={splitTitle(portfolio, split)}
      subtitle={
        <SinceHeld view={view}>
          {`Utility MW of ${formatMw(site.energisedMw)} MW energised${range.trackMw > site.energisedMw ? `, ${formatMw(range.trackMw)} MW with the upgrade` : ''}. Drag a handle, or type; step ${step}, double-click puts the baseline back`}
        </SinceHeld>
      }
      tools={
        range.limitMw > 0 && (
          <span className="split-box">
            To AI{' '}
            <QuantityBox
              key={site.id}
              spec={aiSpec}
              label={`${site.name}, to AI`}
              value={split.aiMw}
              isChanged={baselineMw !== null && Math.abs(baselineMw - split.aiMw) > 1e-6}
              changedWords={baselineMw === null ? '' : `${compared.words} ${formatMw(baselineMw)} MW`}
              onCommit={(mw) => {
                if (mw !== null)
                  void session.edit({
                    name: 'site.setConversion',
                    input: { siteId: site.id, utilityMw: mw },
                  });
              }}
            />
          </span>
        )
      }
    >
      <div className="split-bar" ref={ref}>
        {width > 0 && (
          <BarDrawing
            width={width}
            split={split}
            blocks={blocks.map((block) => ({
              id: block.id,
              name: `block ${block.ordinal}`,
              utilityMw: block.utilityMw,
            }))}
            limitMw={range.limitMw}
            nowMw={nowMw}
            laterWords={
              site.contractedFrom === null
                ? ''
                : `${formatMw(range.limitMw)} MW after ${formatMonth(site.contractedFrom)}`
            }
            ringMw={isHeld ? held.aiMw : openedMw}
            ringWords={isHeld ? 'when taken' : 'opened'}
            stopWords={`Hard stop ${formatMw(range.limitMw)} MW: ${reason}`}
            baselineMw={baselineMw}
            baselineWords={compared.words}
            aiWords={[`${it}, all ready ${readyBy}`, it]}
            miningWords={[
              `${hashrate} at ${efficiency} J/TH, ${margin} USD/MWh margin today`,
              `${hashrate} at ${efficiency} J/TH`,
              hashrate,
            ]}
          />
        )}
        {range.limitMw > 0 && (
          <SplitHandle
            kind="ai"
            label={`${site.name}, utility MW to AI`}
            atMw={split.aiMw}
            aside={0}
            isCrowded={apart < touchWidth}
            trackMw={range.trackMw}
            baselineMw={baselineMw}
            scale={aiScale}
            valueText={`${formatMw(split.aiMw)} of ${formatMw(range.trackMw)} MW, ${Math.round((100 * split.aiMw) / range.trackMw)} %, in ${formatCount(blocks.length, 'block')}`}
            description={`Hard stop ${formatMw(range.limitMw)} MW: ${reason}. Takes what is unused first, then what mines`}
            preview={(utilityMw) =>
              session.preview({ name: 'site.setConversion', input: { siteId: site.id, utilityMw } })
            }
            {...actions}
          />
        )}
        {reserve && edge !== null && (
          <SplitHandle
            kind="reserved"
            label={`${site.name}, edge of the reserved power`}
            atMw={edge}
            aside={Math.max(0, handleWidth - apart)}
            isCrowded={apart < touchWidth}
            trackMw={range.trackMw}
            baselineMw={null}
            scale={reserve.scale}
            valueText={`${formatMw(site.reservedMw)} MW reserved of ${formatMw(range.trackMw)} MW`}
            description={`Reserves at most ${formatMw(reserve.range.maxMw)} MW: ${reserve.range.reason}`}
            preview={(place) =>
              session.preview({
                name: 'field.set',
                input: { table: 'site', key: site.id, field: 'reservedMw', value: reserve.mwAt(place) },
              })
            }
            {...actions}
          />
        )}
      </div>
    </Panel>
  );
}

interface HeldReserve {
  readonly range: ReserveRange;
  readonly scale: SliderScale;
  placeOf(reservedMw: number): number;
  mwAt(place: number): number;
}

/** How the handle of the reserve moves; it stays so while the hand is on it, whatever the draft does. */
function useHeldReserve(view: SiteInView, split: SiteSplit, isDrafting: boolean): HeldReserve | null {
  const held = useRef<{ siteId: string; reserve: HeldReserve } | null>(null);
  const { site } = view;
  if (isDrafting && held.current?.siteId === site.id) return held.current.reserve;
  const range = reserveRange(site, split);
  // The edge that does not move: the left one, or the right one.
  const anchor = range.growsRight ? range.atMw - split.reservedMw : range.atMw + split.reservedMw;
  const placeOf = (mw: number): number => (range.growsRight ? anchor + mw : anchor - mw);
  const mwAt = (place: number): number => {
    const mw = range.growsRight ? place - anchor : anchor - place;
    return Math.min(range.maxMw, Math.max(0, Math.round(mw * 1e6) / 1e6));
  };
  const ends = [placeOf(0), placeOf(range.maxMw)];
  const step = site.moduleMw;
  const reserve: HeldReserve = {
    range,
    placeOf,
    mwAt,
    scale: {
      min: Math.min(...ends),
      max: Math.max(...ends),
      step,
      fineStep: Math.min(1, step),
      snap: (place, by) => {
        const mw = mwAt(place);
        return placeOf(mw >= range.maxMw ? range.maxMw : Math.min(range.maxMw, Math.round(mw / by) * by));
      },
    },
  };
  held.current = { siteId: site.id, reserve };
  return reserve;
}
