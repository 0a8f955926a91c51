import { useElementSize } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { barredBy } from '../../../../shared/domain/conversion.ts';
import { formatMw, formatNumber, formatUsdM } from '../../../../shared/domain/format.ts';
import { addMonths, formatMonth } from '../../../../shared/domain/months.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import { useServices, useWindow } from '../../../state/context.tsx';
import type { SiteInView } from '../siteInView.ts';
import { BlockBar, SaleMarks, SpendCurve, type TimeAxis, TimeHead } from './BlockBars.tsx';
import { BlockStrip } from './BlockStrip.tsx';
import { blocksTitle, blockTimes, shownMonths } from './blockTimes.ts';
import './blocks.css';

/** The blocks of the site over time, each with its dates to edit. */
export function BlocksPanel({ view }: { readonly view: SiteInView }) {
  const { portfolio, site } = view;
  const { session } = useServices();
  const { ref, width } = useElementSize();
  const [chosen, setChosen] = useState<string | null>(null);
  const asked = useWindow((state) => state.soughtInput);
  useEffect(() => {
    if (asked?.table === 'block') setChosen(asked.key);
  }, [asked]);
  const times = blockTimes(portfolio, site);
  const selected = times.find((each) => each.block.id === chosen) ?? times[0];
  const { delayMonths } = portfolio.market;
  const axis: TimeAxis = {
    width: Math.max(0, width - 12),
    months: shownMonths(portfolio, times),
    decisionMonth: portfolio.portfolio.decisionMonth,
  };
  const canConvert = times.length === 0 && site.energisedMw > 0 && barredBy(site).length === 0;

  return (
    <Panel
      className="blocks-panel"
      label={`Blocks of ${site.name}`}
      title={blocksTitle(portfolio, site, times)}
      subtitle={
        times.length === 0
          ? 'Blocks convert together; drag the bar above, or add the first one'
          : `Utility and critical IT MW of each block; line: money is spent${delayMonths > 0 ? `; tick: as planned, before the delay of ${delayMonths} months` : ''}`
      }
    >
      {times.length === 0 ? (
        <p className="blocks-empty">
          No block yet at {site.name}.{' '}
          {canConvert && (
            <button
              type="button"
              className="button"
              onClick={() =>
                void session.edit({
                  name: 'site.setConversion',
                  input: {
                    siteId: site.id,
                    utilityMw: Math.min(site.blockMw, Math.max(0, site.energisedMw - site.reservedMw)),
                  },
                })
              }
            >
              Add a block of {formatMw(Math.min(site.blockMw, site.energisedMw - site.reservedMw))} MW
            </button>
          )}
        </p>
      ) : (
        <>
          <div className="block-rows">
            <div className="block-row block-head">
              <span className="block-decision">{formatMonth(portfolio.portfolio.decisionMonth)}</span>
              <div ref={ref}>{width > 0 && <TimeHead axis={axis} />}</div>
            </div>
            {times.map((each) => {
              const { block } = each;
              const words = `${formatMw(block.utilityMw)} MW · ${formatNumber(each.itMw, 1)} IT`;
              return (
                <div className="block-row" key={block.id} data-selected={each === selected || undefined}>
                  <button
                    type="button"
                    className="block-name"
                    aria-pressed={each === selected}
                    aria-label={`Block ${block.ordinal}, ${words}: stops mining after ${formatMonth(block.stopMonth)}, ready ${formatMonth(addMonths(block.readyMonth, delayMonths + block.delayMonths))}`}
                    onClick={() => setChosen(block.id)}
                  >
                    Block {block.ordinal} <span className="muted">{words}</span>
                  </button>
                  {/* biome-ignore lint/a11y/noStaticElementInteractions: a larger place to press for the button beside it */}
                  {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button beside it has the keys */}
                  <div onClick={() => setChosen(block.id)}>
                    {axis.width > 0 && <BlockBar axis={axis} times={each} />}
                  </div>
                </div>
              );
            })}
            {axis.width > 0 && <MoneyRows view={view} axis={axis} />}
          </div>
          {selected && (
            <BlockStrip key={selected.block.id} portfolio={portfolio} site={site} block={selected.block} />
          )}
        </>
      )}
    </Panel>
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
