import { ScenarioLetter } from '../../components/scenario/ScenarioLetter.tsx';
import type { ComparedColumn } from './comparedChoice.ts';

/** The heads of the columns: letter and name of each state. */
export function ColumnHeads({
  columns,
  first,
}: {
  readonly columns: readonly ComparedColumn[];
  readonly first: string;
}) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {columns.map(({ id, scenario, name, isLate }) => (
          <th key={id ?? ''} scope="col" data-colour={scenario?.colour} aria-busy={isLate || undefined}>
            <span className="compare-head">
              <ScenarioLetter scenario={scenario} isOn />
              <span className="compare-name">{name}</span>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
