import type { ReactNode } from 'react';
import { field } from '../../../../shared/domain/fields/fieldSpec.ts';
import type { Portfolio } from '../../../../shared/domain/portfolio.ts';
import { MonthBox } from '../../../components/input/MonthBox.tsx';
import { useChoice, useServices } from '../../../state/context.tsx';
import { ObjectiveBox } from '../ObjectiveBox.tsx';
import { LimitRow } from './LimitRow.tsx';
import { OrderRules } from './OrderRules.tsx';
import { PeriodBudgets } from './PeriodBudgets.tsx';
import { TenantNames } from './TenantNames.tsx';
import './limits.css';

const latestField = field({
  kind: 'month',
  label: 'Latest month of service',
  words: 'Options that are ready later are not offered',
  nullable: true,
  default: null,
});

/** Every limit of the plan, by what it is about. Locks of sites stand with their options. */
export function LimitsPart({ portfolio }: { readonly portfolio: Portfolio }) {
  const limits = useChoice((state) => state.limits);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can scroll can be scrolled by key
    <section className="limits-part" tabIndex={0} aria-label="All limits">
      <div className="limits-columns">
        <Group name="Capital">
          <LimitRow id="capexUsd" />
          <LimitRow id="equityUsd" />
          <LimitRow id="peakEquityUsd" />
          <PeriodBudgets />
          <LimitRow id="cash" />
          {limits.cash && (
            <div className="limit-further">
              <LimitRow id="raiseMost" />
              <LimitRow id="raiseCost" />
            </div>
          )}
        </Group>
        <Group name="Debt">
          <LimitRow id="leverage" />
          {limits.leverage && (
            <div className="limit-further">
              <LimitRow id="leverageFrom" />
            </div>
          )}
          <LimitRow id="leastDscr" />
        </Group>
        <Group name="Mining that stays">
          <LimitRow id="hashrate" />
          {limits.hashrate && (
            <div className="limit-further">
              <LimitRow id="hashrateYears" />
            </div>
          )}
        </Group>
        <Group name="Building">
          <LimitRow id="startsPerYear" />
          <LimitRow id="buildsAtOnce" />
          <LimitRow id="buildMwAtOnce" />
          <LatestService />
          <OrderRules portfolio={portfolio} />
        </Group>
        <Group name="Concentration">
          <LimitRow id="tenantShare" />
          <TenantNames portfolio={portfolio} />
          <LimitRow id="gridShare" />
          <LimitRow id="gpuEquityShare" />
        </Group>
        <Group name="What is made largest, and risk">
          <div className="limit-row">
            <div className="limit-row-words">
              <span className="limit-row-name">Objective</span>
              <span className="limit-row-hint">
                Gain and NPV differ by what do-nothing is worth, whatever is chosen
              </span>
            </div>
            <ObjectiveBox label="Objective" />
          </div>
          {limits.objective === 'npvLessCvar' && (
            <div className="limit-further">
              <LimitRow id="cvarWeight" />
            </div>
          )}
          <LimitRow id="chanceOfLoss" />
          <LimitRow id="cvarUsd" />
          <LimitRow id="tail" />
          <LimitRow id="futures" />
          <LimitRow id="seed" />
        </Group>
        <Group name="Effort of the solver">
          <LimitRow id="gap" />
          <LimitRow id="seconds" />
        </Group>
      </div>
    </section>
  );
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className="limits-group" aria-label={name}>
      <h2>{name}</h2>
      {children}
    </section>
  );
}

function LatestService() {
  const { choice } = useServices();
  const latestReady = useChoice(({ limits }) => limits.latestReady);
  return (
    <div className="limit-row" data-set={latestReady !== null || undefined}>
      <div className="limit-row-words">
        <span className="limit-row-name">{latestField.label}</span>
        <span className="limit-row-hint">{latestField.words}</span>
      </div>
      <MonthBox
        spec={latestField}
        label={latestField.label}
        value={latestReady}
        emptyWords="no limit"
        onCommit={(next) => choice.setLimits({ latestReady: next })}
      />
    </div>
  );
}
