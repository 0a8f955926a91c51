import { useState } from 'react';
import type { OwnOption as Own } from '../../../../shared/choice/limits.ts';
import { describedOption } from '../../../../shared/choice/optionShapes.ts';
import type { OptionList } from '../../../../shared/choice/result.ts';
import { optionText } from '../../../../shared/choice/words.ts';
import { field, number, share } from '../../../../shared/domain/fields/fieldSpec.ts';
import { commercialModels } from '../../../../shared/domain/fields/leaseFields.ts';
import { siteFields } from '../../../../shared/domain/fields.ts';
import type { Portfolio } from '../../../../shared/domain/portfolio.ts';
import { ChoiceBox } from '../../../components/input/ChoiceBox.tsx';
import { MonthBox } from '../../../components/input/MonthBox.tsx';
import { QuantityBox } from '../../../components/input/QuantityBox.tsx';
import { Panel } from '../../../components/panel/Panel.tsx';
import { useServices } from '../../../state/context.tsx';

const powerField = number({
  label: 'Power to AI',
  words: 'Utility power that the option converts',
  unit: 'MW',
  min: 0,
  max: 50_000,
  decimals: 1,
  nullable: true,
  default: null,
});
const startField = field({
  kind: 'month',
  label: 'Start',
  words: 'Month in which the first block begins to build',
  default: null,
});
const loanField = share({
  label: 'Loan',
  words: 'Share of cost that a loan pays',
  decimals: 0,
  nullable: true,
  default: null,
});

type Draft = Omit<Own, 'siteId' | 'utilityMw'> & { readonly utilityMw: number | null };

/** Describes an option of a site that is not generated, and adds it to what is chosen among. */
export function OwnOption({
  portfolio,
  siteId: asked,
  list,
}: {
  readonly portfolio: Portfolio;
  /** The site that is looked at; null where all are. */
  readonly siteId: string | null;
  readonly list: OptionList | null;
}) {
  const { choice } = useServices();
  const [siteId, setSiteId] = useState(asked);
  const site = portfolio.sites.find(({ id }) => id === siteId) ?? null;
  const [draft, setDraft] = useState<Draft>(() => ({
    utilityMw: null,
    model: site?.commercialModel ?? commercialModels[0].value,
    start: portfolio.portfolio.decisionMonth,
    loanToCost: null,
  }));
  const [problem, setProblem] = useState<string | null>(null);
  const change = (part: Partial<Draft>): void => {
    setProblem(null);
    setDraft((now) => ({ ...now, ...part }));
  };
  const described = (from: Draft) =>
    site === null || from.utilityMw === null || from.utilityMw <= 0
      ? null
      : describedOption(portfolio, { ...from, siteId: site.id, utilityMw: from.utilityMw });
  const refuse = (part: Partial<Draft>): string | null => {
    if (part.utilityMw === 0) return 'An option converts more than 0 MW';
    const made = described({ ...draft, ...part });
    return made && !made.ok ? made.error : null;
  };
  const made = described(draft);
  const add = (): void => {
    if (!site || !made || draft.utilityMw === null) {
      setProblem(site ? 'Say first how much power it converts' : 'Choose a site first');
      return;
    }
    if (!made.ok) {
      setProblem(made.error);
      return;
    }
    const known = list?.sites
      .find(({ siteId }) => siteId === site.id)
      ?.options.find(({ optionId }) => optionId === made.value.id);
    if (known) {
      setProblem(`${known.words} is in the list already`);
      return;
    }
    choice.addOwn({ ...draft, siteId: site.id, utilityMw: draft.utilityMw });
    setDraft((now) => ({ ...now, utilityMw: null }));
  };
  return (
    <Panel
      className="candidate-side-panel"
      label="Own option"
      title={`An option of your own${asked !== null && site ? ` at ${site.name}` : ''}`}
      subtitle="Blocks follow the size and pace of the site; terms of another model are benchmarks"
    >
      <dl className="candidate-form" onFocus={() => setProblem(null)}>
        {asked === null && (
          <>
            <dt>Site</dt>
            <dd>
              <select
                className="candidate-filter"
                aria-label="Site"
                value={siteId ?? ''}
                onChange={(event) => {
                  const next = portfolio.sites.find(({ id }) => id === event.currentTarget.value);
                  setSiteId(next?.id ?? null);
                  if (next) change({ model: next.commercialModel });
                }}
              >
                <option value="">choose a site</option>
                {portfolio.sites.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </dd>
          </>
        )}
        <dt>Power to AI</dt>
        <dd>
          <QuantityBox
            spec={powerField}
            label="Power to AI"
            value={draft.utilityMw}
            emptyWords="say how much"
            refuse={(utilityMw) => refuse({ utilityMw })}
            onCommit={(utilityMw) => change({ utilityMw })}
          />
        </dd>
        <dt>Model</dt>
        <dd>
          <ChoiceBox
            spec={siteFields.commercialModel}
            label="Model"
            value={draft.model}
            refuse={() => null}
            onCommit={(value) => {
              const model = commercialModels.find((each) => each.value === value);
              if (model) change({ model: model.value });
            }}
          />
        </dd>
        <dt>Start</dt>
        <dd>
          <MonthBox
            spec={startField}
            label="Start"
            value={draft.start}
            refuse={(next) => (next === null ? 'Start needs a month' : refuse({ start: next }))}
            onCommit={(next) => {
              if (next !== null) change({ start: next });
            }}
          />
        </dd>
        <dt>Loan</dt>
        <dd>
          <QuantityBox
            spec={loanField}
            label="Loan"
            value={draft.loanToCost}
            emptyWords="as the site"
            onCommit={(loanToCost) => change({ loanToCost })}
          />
        </dd>
      </dl>
      <div className="candidate-add">
        {problem !== null ? (
          <p className="is-problem" role="alert">
            {problem}
          </p>
        ) : (
          <p>{made?.ok ? optionText(made.value) : ''}</p>
        )}
        <button type="button" className="button" onClick={add}>
          Add option
        </button>
      </div>
    </Panel>
  );
}
