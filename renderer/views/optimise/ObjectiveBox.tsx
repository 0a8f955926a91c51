import type { Limits } from '../../../shared/choice/limits.ts';
import { formatNumber } from '../../../shared/domain/format.ts';
import { useChoice, useServices } from '../../state/context.tsx';

const objectives: readonly (readonly [Limits['objective'], (limits: Limits) => string])[] = [
  ['gain', () => 'Gain over do-nothing'],
  ['npv', () => 'NPV of the plan'],
  ['npvLessCvar', ({ cvarWeight }) => `NPV less ${formatNumber(cvarWeight, 2)} × CVaR`],
];

/** What is made largest. */
export function ObjectiveBox({ label }: { readonly label: string }) {
  const { choice } = useServices();
  const limits = useChoice((state) => state.limits);
  return (
    <select
      aria-label={label}
      value={limits.objective}
      onChange={(event) => {
        const chosen = objectives.find(([id]) => id === event.currentTarget.value);
        if (chosen) choice.setLimits({ objective: chosen[0] });
      }}
    >
      {objectives.map(([id, words]) => (
        <option key={id} value={id}>
          {words(limits)}
        </option>
      ))}
    </select>
  );
}
