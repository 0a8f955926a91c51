import type { RentDistribution } from '../../../shared/domain/deals/rentDistribution.ts';
import { formatNumber } from '../../../shared/domain/format.ts';

/** Quartiles and median of announced rents beside that of a site; a press opens the deals. */
export function RentAmongDeals(props: {
  readonly label: string;
  readonly found: RentDistribution;
  /** Where the rent of the site stands among them, in words. */
  readonly position: string | null;
  readonly onOpen: () => void;
}) {
  const { label, found, position } = props;
  const text = `${formatNumber(found.quarter)}–${formatNumber(found.threeQuarters)}, median ${formatNumber(found.median)}`;
  return (
    <div className="input-row">
      <i className="calculated-mark" aria-hidden="true">
        f
      </i>
      <span className="input-name">{label}</span>
      <button
        type="button"
        className="calculated-value link"
        aria-label={`${label}: ${text}. Rent of the site: ${position ?? 'not known'}. Open comparables`}
        data-tip={position ? `Rent of the site: ${position}` : undefined}
        onClick={props.onOpen}
      >
        {text}
      </button>
    </div>
  );
}
