import { useState } from 'react';
import { choiceLabel } from '../../../shared/domain/choice.ts';
import type { FieldSpec } from '../../../shared/domain/fields.ts';
import './input.css';

/** A box for one of a few options. Choosing is the whole edit: opening, walking and Escape change nothing. */
export function ChoiceBox(props: {
  readonly spec: FieldSpec;
  readonly label: string;
  readonly value: string | null;
  readonly refuse: (value: string | null) => string | null;
  /** The option that was chosen, with its name as people read it. */
  readonly onCommit: (value: string | null, original: string) => void;
  readonly isChanged?: boolean;
  readonly changedWords?: string;
  /** What stands in the box where nothing is chosen, for a field that may be empty. */
  readonly emptyWords?: string;
}) {
  const { spec, label, value } = props;
  const [problem, setProblem] = useState<string | null>(null);
  const choose = (text: string): void => {
    const chosen = text === '' ? null : text;
    const refused = chosen === value ? null : props.refuse(chosen);
    setProblem(refused);
    if (refused === null && chosen !== value)
      props.onCommit(chosen, chosen === null ? '' : choiceLabel(spec, chosen));
  };
  return (
    <span
      className="quantity-box choice-box"
      data-problem={problem !== null || undefined}
      data-changed={props.isChanged || undefined}
      data-unset={value === null || undefined}
      data-tip={problem ?? (props.isChanged ? props.changedWords : undefined)}
    >
      <select
        aria-label={label}
        aria-invalid={problem !== null}
        aria-description={problem ?? undefined}
        value={value ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
        onBlur={() => setProblem(null)}
      >
        {spec.nullable && <option value="">{props.emptyWords ?? 'none'}</option>}
        {spec.options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {problem !== null && (
        <span className="box-message is-problem" role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
