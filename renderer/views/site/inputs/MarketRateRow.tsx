import type { FieldSpec, MarketField } from '../../../../shared/domain/fields.ts';
import type { Cell } from '../../../../shared/domain/patch.ts';
import type { Tier } from '../../../../shared/domain/portfolio.ts';
import { inputValueText } from '../../../../shared/engine/lineValue.ts';
import { TierIcon } from '../../../components/TierIcon.tsx';

/** An input of the whole market among those of a site: shown, and changed where all sites see it. */
export function MarketRateRow(props: {
  readonly field: MarketField;
  readonly spec: FieldSpec;
  readonly value: Cell;
  readonly tier: Tier;
}) {
  return (
    <div className="input-row" data-tip={props.spec.words}>
      <span className="input-tier">
        <TierIcon tier={props.tier} />
      </span>
      <span className="input-name">{props.spec.label}</span>
      <span className="calculated-value">{inputValueText('market', props.field, props.value)}</span>
    </div>
  );
}
