import { type PlanLimit, placeOf } from '../../../shared/choice/limitIds.ts';
import type { ChoiceResult, PlanCash } from '../../../shared/choice/result.ts';
import { limitWords, lower } from '../../../shared/choice/words.ts';
import { fanSpec } from '../../../shared/deck/charts/risk.ts';
import {
  formatCount,
  formatList,
  formatMw,
  formatNumber,
  sentenceCase,
} from '../../../shared/domain/format.ts';
import type { YearMonth } from '../../../shared/domain/months.ts';
import { FanChart } from '../../charts/FanChart.tsx';
import { FrontierChart } from '../../charts/FrontierChart.tsx';
import { HistogramChart } from '../../charts/HistogramChart.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PickedPlan } from '../../state/choice.ts';
import { type Evaluated, useChoice, useServices } from '../../state/context.tsx';
import { ChartPart } from './ChartPart.tsx';
import { frontierName, frontierSpec, histogramSpec } from './charts.ts';
import { PlanTable } from './PlanTable.tsx';
import { PricesPanel } from './PricesPanel.tsx';
import { RunnersPanel } from './RunnersPanel.tsx';

/** The best plan with reasons, what limits cost, the next best plans, and charts of them. */
export function PlanPart({ evaluated }: { readonly evaluated: Evaluated }) {
  const result = useChoice((state) => state.result);
  return (
    <>
      <div className="optimise-main">
        <PlanPanel evaluated={evaluated} result={result} />
        {result?.best && (
          <div className="optimise-below">
            <PricesPart result={result} />
            <RunnersPanel result={result} />
          </div>
        )}
      </div>
      <Charts evaluated={evaluated} result={result} />
    </>
  );
}

function PlanPanel({
  evaluated: { portfolio, engine },
  result,
}: {
  readonly evaluated: Evaluated;
  readonly result: ChoiceResult | null;
}) {
  const { choice } = useServices();
  const picked = useChoice((state) => state.picked);
  const isRunning = useChoice(({ job }) => job?.state === 'running');
  const best = result?.best ?? null;
  const options = picked?.options ?? best?.options ?? null;
  return (
    <Panel
      className="plan-panel"
      label="Plan"
      title={planTitle(result, picked)}
      subtitle={
        picked ? 'Reasons are those of the best plan' : (result?.status.words ?? 'Nothing is chosen yet')
      }
      tools={
        options && (
          <>
            {picked && (
              <button type="button" className="button" onClick={() => choice.pick(null)}>
                Back to the best plan
              </button>
            )}
            <button
              type="button"
              className="button is-first"
              disabled={isRunning && best === null}
              onClick={() => void choice.apply(options)}
            >
              Apply as one step
            </button>
          </>
        )
      }
    >
      {result?.status.kind === 'infeasible' && (
        <ul className="clash-list" aria-label="Limits that clash">
          {result.status.clash.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
      <PlanTable
        portfolio={portfolio}
        engine={engine}
        options={options}
        sites={picked ? [] : (result?.sites ?? [])}
      />
      {best && result && result.notes.length > 0 && <p className="plan-notes">{result.notes.join(' ')}</p>}
    </Panel>
  );
}

function planTitle(result: ChoiceResult | null, picked: PickedPlan | null): string {
  if (picked) return `Shown: ${picked.name}`;
  if (result?.status.kind === 'infeasible') return result.status.words;
  const best = result?.best;
  if (!best) return 'Which sites, how much, when?';
  const lead = `${result.status.kind === 'stopped' ? 'The best plan so far' : 'The best plan'} puts ${formatMw(best.engine.utilityMw)} MW in ${formatCount(best.options.length, 'site')}`;
  const binding = result.prices.filter(({ isBinding }) => isBinding).map(({ id }) => id);
  const limits = binding.flatMap((id) => (placeOf(id) ? [] : [lower(limitWords[id as PlanLimit].label)]));
  const locks = binding.length - limits.length;
  const names = locks > 0 ? [...limits, formatCount(locks, 'lock')] : limits;
  return names.length > 0
    ? `${lead}; ${formatList(names)} ${binding.length === 1 ? 'stops' : 'stop'} more`
    : lead;
}

function PricesPart({ result }: { readonly result: ChoiceResult }) {
  const isRunning = useChoice(({ job }) => job?.state === 'running');
  return <PricesPanel result={result} isRunning={isRunning} />;
}

function Charts({
  evaluated: { portfolio, engine },
  result,
}: {
  readonly evaluated: Evaluated;
  readonly result: ChoiceResult | null;
}) {
  const { choice } = useServices();
  const picked = useChoice((state) => state.picked);
  const futures = result?.best?.futures ?? null;
  return (
    <div className="optimise-side">
      {(result?.frontiers ?? []).map((frontier) => {
        const used = frontier.id === 'capexUsd' ? 'portfolio.capexTotal' : null;
        const inView =
          used === null || engine.portfolioValue(used) === 0
            ? null
            : {
                x: engine.portfolioValue(used) / 1e6,
                value: engine.portfolioValue('portfolio.gain') / 1e6,
              };
        const spec = result && frontierSpec(frontier, result, inView, picked?.name ?? null);
        if (!spec) return null;
        return (
          <ChartPart
            key={frontier.id}
            name={`Frontier, ${lower(frontier.label)}`}
            title={spec.title}
            subtitle={spec.subtitle}
            draw={(width, height) => (
              <FrontierChart
                spec={spec}
                width={width}
                height={height}
                onPick={(id) => {
                  const point = frontier.points.find(({ level }) => frontierName(frontier, level) === id);
                  if (point)
                    choice.pick({ name: id, options: point.options, objectiveUsd: point.objectiveUsd });
                }}
              />
            )}
          />
        );
      })}
      {result?.cash && <Cash cash={result.cash} decision={portfolio.portfolio.decisionMonth} />}
      {result && futures && <Histogram result={result} />}
      {!result && (
        <p className="optimise-empty">
          {sentenceCase(
            'the search proves how good the plan is, prices each limit and says why each site is in or out.',
          )}
        </p>
      )}
    </div>
  );
}

function Cash({ cash, decision }: { readonly cash: PlanCash; readonly decision: YearMonth }) {
  const spec = fanSpec(cash, decision);
  return (
    <ChartPart
      name="Cash of the best plan"
      title={spec.title}
      subtitle={`Best plan, cumulative cash before debt, USD M nominal; bands 5 to 95, 25 to 75 %; ${formatNumber(cash.futures)} futures`}
      draw={(width, height) => <FanChart spec={spec} width={width} height={height} />}
    />
  );
}

function Histogram({ result }: { readonly result: ChoiceResult }) {
  const futures = result.best?.futures;
  if (!futures) return null;
  const spec = histogramSpec(futures, result.limits.risk.seed);
  return (
    <ChartPart
      name="Futures"
      title={spec.title}
      subtitle={spec.subtitle}
      draw={(width, height) => <HistogramChart spec={spec} width={width} height={height} />}
    />
  );
}
