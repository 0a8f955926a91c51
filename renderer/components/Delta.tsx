import { formatChange } from '../../shared/domain/format.ts';

/** A change from the baseline: arrow, sign and word; coloured only where it is better or worse. */
export function Delta(props: {
  readonly change: number | null;
  readonly good: 'up' | 'down' | null;
  readonly decimals?: number;
  readonly unit?: string;
  /** What is said where there is no baseline to compare with. */
  readonly without?: string;
}) {
  const { change, good, decimals = 0, unit = '', without = '' } = props;
  if (change === null || !Number.isFinite(change)) return <span className="muted">{without}</span>;
  const { text, direction } = formatChange(change, good, decimals);
  if (direction === 'same') return <span className="muted">{without || 'no change'}</span>;
  const words = unit ? text.replace(/ (\w+)$/, ` ${unit} $1`) : text;
  return (
    <span className={direction === 'better' ? 'better' : direction === 'worse' ? 'worse' : undefined}>
      {words}
    </span>
  );
}
