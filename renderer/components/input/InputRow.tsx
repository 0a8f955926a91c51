import { memo } from 'react';
import { fieldSpec, type TableName } from '../../../shared/domain/fields.ts';
import { isYearMonth } from '../../../shared/domain/months.ts';
import type { Cell } from '../../../shared/domain/patch.ts';
import type { Tier } from '../../../shared/domain/portfolio.ts';
import { formatQuantity } from '../../../shared/domain/quantity.ts';
import { inputValueText } from '../../../shared/engine/lineValue.ts';
import { useBaseOfChange } from '../../state/scenarioMarks.ts';
import { ChoiceBox } from './ChoiceBox.tsx';
import './inputRows.css';
import { TierIcon } from '../TierIcon.tsx';
import { MonthBox } from './MonthBox.tsx';
import { QuantityBox } from './QuantityBox.tsx';
import { TextBox } from './TextBox.tsx';

/** What the rows of one entity can do; the same object as long as the entity is. */
export interface InputActions {
  readonly table: TableName;
  readonly entity: string;
  /** Why the value cannot be, by the rules of the whole portfolio; or null. */
  refuse(field: string, value: Cell): string | null;
  commit(field: string, value: Cell, original: string): void;
}

interface Props {
  readonly field: string;
  readonly value: Cell;
  readonly tier: Tier;
  /** The value of the baseline; undefined where it has none. */
  readonly baseline: Cell | undefined;
  readonly baselineWords: string;
  readonly emptyWords?: string | undefined;
  /** Why the input does not count now, as the end of a sentence; then it steps back. */
  readonly idle?: string | null;
  readonly actions: InputActions;
}

/** One input: who vouches for it, its name, and its box. F8 in the box shows and edits the source. */
export const InputRow = memo(function InputRow(props: Props) {
  const { field, tier, actions, idle } = props;
  const spec = fieldSpec(actions.table, field);
  const base = useBaseOfChange(actions.table, actions.entity, field);
  if (!spec) return null;
  return (
    <div
      className="input-row"
      data-input={field}
      data-idle={idle ? true : undefined}
      data-scenario-value={base === undefined ? undefined : true}
    >
      <button
        type="button"
        className="input-tier"
        tabIndex={-1}
        aria-label={`Source of ${spec.label}: ${tier}`}
        data-source-button=""
      >
        <TierIcon tier={tier} />
      </button>
      <span className="input-name" data-tip-source="">
        {spec.label}
        {idle && <span className="visually-hidden">, does not count: {idle}</span>}
      </span>
      {base !== undefined && (
        <span className="scenario-base">
          base{' '}
          {typeof base === 'number' ? formatQuantity(base, spec) : inputValueText(actions.table, field, base)}
        </span>
      )}
      <InputBox {...props} />
    </div>
  );
});

/** The box of an input alone, by the kind of its value. */
export function InputBox(props: Props) {
  const { field, value, baseline, actions, emptyWords } = props;
  const spec = fieldSpec(actions.table, field);
  if (!spec) return null;
  const isChanged = baseline !== undefined && baseline !== value;
  const changed = {
    isChanged,
    changedWords: isChanged
      ? `${props.baselineWords}: ${inputValueText(actions.table, field, baseline)}`
      : '',
  };
  if (spec.kind === 'number')
    return (
      <QuantityBox
        spec={spec}
        label={spec.label}
        value={typeof value === 'number' ? value : null}
        refuse={(next) => actions.refuse(field, next)}
        onCommit={(next, original) => actions.commit(field, next, original)}
        {...(emptyWords === undefined ? {} : { emptyWords })}
        {...changed}
      />
    );
  if (spec.kind === 'month')
    return (
      <MonthBox
        spec={spec}
        label={spec.label}
        value={typeof value === 'string' && isYearMonth(value) ? value : null}
        refuse={(next) => actions.refuse(field, next)}
        onCommit={(next, original) => actions.commit(field, next, original)}
        {...(emptyWords === undefined ? {} : { emptyWords })}
        {...changed}
      />
    );
  if (spec.kind === 'choice')
    return (
      <ChoiceBox
        spec={spec}
        label={spec.label}
        value={typeof value === 'string' ? value : null}
        refuse={(next) => actions.refuse(field, next)}
        onCommit={(next, original) => actions.commit(field, next, original)}
        {...(emptyWords === undefined ? {} : { emptyWords })}
        {...changed}
      />
    );
  return (
    <TextBox
      label={spec.label}
      value={typeof value === 'string' ? value : ''}
      emptyWords={emptyWords}
      refuse={(next) => actions.refuse(field, next)}
      onCommit={(next) => actions.commit(field, next, next)}
    />
  );
}
