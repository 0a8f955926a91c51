import type { Limits } from '../../../../shared/choice/limits.ts';
import { number, share } from '../../../../shared/domain/fields/fieldSpec.ts';
import { commercialModels } from '../../../../shared/domain/fields/leaseFields.ts';
import { formatCount, formatNumber, sentenceCase } from '../../../../shared/domain/format.ts';
import { TextBox } from '../../../components/input/TextBox.tsx';
import { Panel } from '../../../components/panel/Panel.tsx';
import { useChoice, useServices } from '../../../state/context.tsx';
import { listText, readList } from './listText.ts';

const lists = {
  shares: {
    spec: share({
      label: 'Sizes',
      words: 'Shares of what a site can convert, each rounded to whole halls',
      min: 0.001,
      default: 1,
    }),
    most: 20,
    emptyWords: undefined,
    unitWords: 'of what a site can convert',
  },
  startMonths: {
    spec: number({
      label: 'Starts',
      words: 'Months after the decision in which the first block may begin',
      unit: '1',
      min: 0,
      max: 240,
      whole: true,
      default: 0,
    }),
    most: 40,
    emptyWords: undefined,
    unitWords: 'months after the decision',
  },
  loanToCosts: {
    spec: share({
      label: 'Loans',
      words: 'Shares of cost that loans pay, beside that of the site',
      decimals: 0,
      nullable: true,
      default: null,
    }),
    most: 5,
    emptyWords: 'of the site only',
    unitWords: 'of cost, beside that of the site',
  },
} as const;

/** From what options are made at every site: sizes, starts, loans, commercial models. */
export function MadeFrom() {
  const { choice } = useServices();
  const options = useChoice(({ limits }) => limits.options);
  const set = (part: Partial<Limits['options']>): void =>
    choice.setLimits({ options: { ...choice.store.getState().limits.options, ...part } });
  const { shares, startMonths, models, loanToCosts } = options;
  const count = shares.length * startMonths.length * (models.length + 1) * (loanToCosts.length + 1);
  return (
    <Panel
      className="candidate-side-panel"
      label="Made from"
      title={`Up to ${formatNumber(count)} options are made at each site`}
      subtitle={`${sentenceCase(formatCount(shares.length, 'size'))} × ${formatCount(startMonths.length, 'start')} × ${formatCount(models.length + 1, 'model')} × ${formatCount(loanToCosts.length + 1, 'loan')}, and the plan in view`}
    >
      <dl className="candidate-form is-wide">
        {(['shares', 'startMonths', 'loanToCosts'] as const).map((id) => {
          const { spec, most, emptyWords, unitWords } = lists[id];
          return (
            <div key={id}>
              <dt data-tip={spec.words}>
                {spec.label}
                <i>{` ${unitWords}`}</i>
              </dt>
              <dd>
                <TextBox
                  label={spec.label}
                  value={listText(options[id], spec)}
                  emptyWords={emptyWords}
                  refuse={(text) => {
                    const read = readList(text, spec, most);
                    return read.ok ? null : read.message;
                  }}
                  onCommit={(text) => {
                    const read = readList(text, spec, most);
                    if (read.ok) set({ [id]: [...read.values] });
                  }}
                />
              </dd>
            </div>
          );
        })}
      </dl>
      <fieldset className="candidate-models">
        <legend>Models beside that of the site, on benchmark terms</legend>
        {commercialModels.map(({ value, label }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={models.includes(value)}
              onChange={(event) =>
                set({
                  models: event.currentTarget.checked
                    ? [...models, value]
                    : models.filter((each) => each !== value),
                })
              }
            />
            {label}
          </label>
        ))}
      </fieldset>
    </Panel>
  );
}
