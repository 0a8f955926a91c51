import type { Limits, Lock } from '../../../shared/choice/limits.ts';
import { formatMw } from '../../../shared/domain/format.ts';
import { formatMonth } from '../../../shared/domain/months.ts';
import { lockOn } from '../../state/choice.ts';
import { useChoice, useServices } from '../../state/context.tsx';

const kinds = [
  { value: '', label: 'free' },
  { value: 'must', label: 'must' },
  { value: 'never', label: 'never' },
  { value: 'asPlanned', label: 'as planned' },
] as const;

/** Whether a site converts, where somebody decided that before anything is chosen. */
export function LockBox({ siteId, label }: { readonly siteId: string; readonly label: string }) {
  const { choice } = useServices();
  const lock = useChoice(({ limits }) => lockOn(limits, siteId, 'whether'));
  return (
    <select
      className="lock-box"
      aria-label={label}
      value={kinds.find((kind) => kind.value === lock?.kind)?.value ?? ''}
      data-set={lock !== null || undefined}
      onChange={(event) => choice.setLock(siteId, 'whether', lockOf(event.currentTarget.value, siteId))}
    >
      {kinds.map((kind) => (
        <option key={kind.value} value={kind.value}>
          {kind.label}
        </option>
      ))}
    </select>
  );
}

function lockOf(kind: string, siteId: string): Lock | null {
  if (kind === 'must' || kind === 'asPlanned') return { kind, siteId };
  return kind === 'never' ? { kind, siteId, why: '' } : null;
}

/** Decisions on when and how much, in a word; a press shows where they are made. */
export function OtherLocks({ siteId, name }: { readonly siteId: string; readonly name: string }) {
  const { choice } = useServices();
  const locks = useChoice(({ limits }) => otherLocks(limits, siteId));
  if (locks === '') return null;
  return (
    <button
      type="button"
      className="tag"
      aria-label={`Locks on ${name}: ${locks}`}
      onClick={() => choice.show('candidates', siteId)}
    >
      {locks}
    </button>
  );
}

function otherLocks({ locks }: Limits, siteId: string): string {
  return locks
    .flatMap((lock) => {
      if (lock.siteId !== siteId) return [];
      if (lock.kind === 'notBefore') return [`from ${formatMonth(lock.month)}`];
      if (lock.kind === 'atLeast') return [`≥ ${formatMw(lock.utilityMw)} MW`];
      return lock.kind === 'atMost' ? [`≤ ${formatMw(lock.utilityMw)} MW`] : [];
    })
    .join(', ');
}
