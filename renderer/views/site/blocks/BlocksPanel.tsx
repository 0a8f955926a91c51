import { useElementSize } from '@mantine/hooks';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { addBlock, nextBlockMw } from '../../../../shared/commands/blockList.ts';
import { formatMw, formatUsdM } from '../../../../shared/domain/format.ts';
import { addMonths, formatMonth } from '../../../../shared/domain/months.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import { useServices, useSession, useWindow } from '../../../state/context.tsx';
import type { SiteInView } from '../siteInView.ts';
import { SaleMarks, SpendCurve, type TimeAxis, TimeHead } from './BlockBars.tsx';
import type { BarWatch } from './BlockHandles.tsx';
import { BlockRow } from './BlockRow.tsx';
import { BlockStrip } from './BlockStrip.tsx';
import { type BlockTimes, blocksTitle, blockTimes, isSameTimes, shownMonths } from './blockTimes.ts';
import type { Travelled } from './blockTravel.ts';
import './blocks.css';

/** What the hand holds: the block as it was, and the months that were shown then. */
interface Hold {
  readonly times: BlockTimes;
  readonly months: number;
}

/** The blocks of the site over time: bars that can be moved, and below them the numbers of one. */
export function BlocksPanel({ view }: { readonly view: SiteInView }) {
  const { portfolio, site } = view;
  const { session } = useServices();
  const { ref, width } = useElementSize();
  const [chosen, setChosen] = useState<string | null>(null);
  const [hold, setHold] = useState<Hold | null>(null);
  const [said, setSaid] = useState<Travelled | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const { focus } = useWantedFocus(root);
  const baseline = useSession((state) => state.baseline);
  const asked = useWindow((state) => state.soughtInput);
  useEffect(() => {
    if (asked?.table === 'block') setChosen(asked.key);
  }, [asked]);
  const times = blockTimes(portfolio, site);
  const selected = times.find((each) => each.block.id === chosen) ?? times[0];
  const { delayMonths } = portfolio.market;
  // The scale stands still under the hand, or what it holds would run away from it.
  const months = hold?.months ?? shownMonths(portfolio, times);
  const axis: TimeAxis = {
    width: Math.max(0, width - 12),
    months,
    decisionMonth: portfolio.portfolio.decisionMonth,
  };
  const compared = ghostsOf(view, baseline?.inputs ?? null);
  const watch: BarWatch = {
    take: (taken) => {
      setChosen(taken.block.id);
      setHold({ times: taken, months });
      setSaid(null);
    },
    say: setSaid,
    release: () => setHold(null),
    leave: () => setSaid(null),
    open: (blockId) => {
      setChosen(blockId);
      focus('[data-input="utilityMw"] input');
    },
    remove: (blockId) => {
      const at = times.findIndex((each) => each.block.id === blockId);
      const next = times[at + 1] ?? times[at - 1];
      void session.edit({ name: 'block.remove', input: { blockId } });
      focus(next ? `[data-block-bar="${next.block.id}"]` : '[data-add-block]');
    },
  };
  const help =
    times.length === 0
      ? 'Blocks convert together; drag the bar above, or add the first one'
      : `Utility and critical IT MW. Drag a bar or its ends in time, up or down for halls of ${formatMw(site.moduleMw)} MW; line: money is spent${delayMonths > 0 ? `; tick: before the delay of ${delayMonths} months` : ''}`;

  return (
    <Panel
      className="blocks-panel"
      label={`Blocks of ${site.name}`}
      title={blocksTitle(portfolio, site, times)}
      subtitle={
        <>
          <span role="status">{said && <Said said={said} />}</span>
          {said ? null : help}
        </>
      }
      tools={<AddBlock view={view} />}
    >
      <div className="blocks-body" ref={root}>
        {times.length === 0 ? (
          <p className="blocks-empty">No block yet at {site.name}.</p>
        ) : (
          <>
            <div className="block-rows">
              <div className="block-row block-head">
                <span className="block-decision">{formatMonth(portfolio.portfolio.decisionMonth)}</span>
                <div ref={ref}>{width > 0 && <TimeHead axis={axis} />}</div>
              </div>
              {times.map((each) => {
                const ghost =
                  hold?.times.block.id === each.block.id ? hold.times : compared.get(each.block.id);
                return (
                  <BlockRow
                    key={each.block.id}
                    view={view}
                    axis={axis}
                    times={each}
                    ghost={ghost && !isSameTimes(ghost, each) ? ghost : null}
                    isSelected={each === selected}
                    select={() => setChosen(each.block.id)}
                    watch={watch}
                  />
                );
              })}
              {axis.width > 0 && <MoneyRows view={view} axis={axis} />}
            </div>
            {selected && (
              <BlockStrip key={selected.block.id} portfolio={portfolio} site={site} block={selected.block} />
            )}
          </>
        )}
      </div>
    </Panel>
  );
}

/** Moves the focus to a place that is there only after the next drawing. */
function useWantedFocus(root: RefObject<HTMLElement | null>): { readonly focus: (selector: string) => void } {
  const [wanted, setWanted] = useState<{ readonly selector: string } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const panel = root.current?.closest('.panel');
    const target = panel?.querySelector<HTMLElement>(wanted.selector);
    target?.focus();
    if (target instanceof HTMLInputElement) target.select();
  }, [wanted, root]);
  return { focus: (selector) => setWanted({ selector }) };
}

/** Where the blocks of the site stand in what the plan is compared with, by id. */
function ghostsOf(view: SiteInView, inputs: SiteInView['portfolio'] | null): ReadonlyMap<string, BlockTimes> {
  const site = inputs?.sites.find((candidate) => candidate.id === view.site.id);
  if (!inputs || !site || inputs.portfolio.decisionMonth !== view.portfolio.portfolio.decisionMonth)
    return new Map();
  return new Map(blockTimes(inputs, site).map((each) => [each.block.id, each]));
}

function Said({ said }: { readonly said: Travelled }) {
  return (
    <>
      <b>{said.words}.</b> {said.stop && <span className="hard-stop">Hard stop: {said.stop}</span>}{' '}
    </>
  );
}

function AddBlock({ view }: { readonly view: SiteInView }) {
  const { session } = useServices();
  const { portfolio, site } = view;
  const mw = nextBlockMw(portfolio, site.id);
  const added = addBlock(portfolio, site.id);
  return (
    <button
      type="button"
      className="button is-low"
      data-add-block=""
      aria-disabled={!added.ok}
      data-tip={added.ok ? undefined : added.error.message}
      onClick={() => {
        void session.edit({ name: 'block.add', input: { siteId: site.id } });
      }}
    >
      {mw > 0 ? `Add a block of ${formatMw(mw)} MW` : 'Add a block'}
    </button>
  );
}

/** What the sale of machines brings, and how the money is spent. */
function MoneyRows({ view, axis }: { readonly view: SiteInView; readonly axis: TimeAxis }) {
  const { engine, site } = view;
  const sales = Array.from(engine.siteSeries(site.id, 'site.asicProceeds')).flatMap((usd, t) =>
    usd > 0
      ? [
          {
            t,
            words: [`${formatUsdM(usd)}, ${formatMonth(addMonths(axis.decisionMonth, t))}`, formatUsdM(usd)],
          },
        ]
      : [],
  );
  let sum = 0;
  const spent = Array.from(engine.siteSeries(site.id, 'site.capex'), (usd) => {
    sum += usd;
    return sum;
  });
  return (
    <>
      {sales.length > 0 && (
        <div className="block-row">
          <span className="block-name">ASICs sold</span>
          <SaleMarks axis={axis} sales={sales} />
        </div>
      )}
      <div className="block-row">
        <span className="block-name">Capex spent</span>
        <SpendCurve axis={axis} spent={spent} text={`${formatUsdM(sum)} in all`} />
      </div>
    </>
  );
}
