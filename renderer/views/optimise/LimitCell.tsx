import { useState } from 'react';
import { formatFieldUnit, formatQuantity } from '../../../shared/domain/quantity.ts';
import { QuantityBox } from '../../components/input/QuantityBox.tsx';
import { MarketSlider } from '../../components/slider/MarketSlider.tsx';
import { useChoice } from '../../state/context.tsx';
import type { LimitControl } from './limitControls.ts';

/** A limit as box and slider. An empty box is no limit; its handle rests where nothing is limited. */
export function LimitCell({
  control,
  commit: write,
}: {
  readonly control: LimitControl;
  readonly commit: (value: number | null) => void;
}) {
  const set = useChoice(({ limits }) => control.field.read(limits));
  const [held, setHeld] = useState<number | null>(null);
  const { spec } = control.field;
  const free = control.id === 'hashrate' ? control.min : control.max;
  const value = held ?? set;
  const unit = formatFieldUnit(spec);
  return (
    <div className="limit-cell" data-off={value === null || undefined}>
      <span className="limit-name" data-tip={spec.words}>
        {spec.label}
      </span>
      <QuantityBox
        spec={spec}
        label={spec.label}
        value={value}
        emptyWords="no limit"
        onCommit={(next) => write(next)}
      />
      <MarketSlider
        label={`${spec.label} limit`}
        value={value ?? free}
        min={control.min}
        max={control.max}
        step={control.step}
        fineStep={control.step / 5}
        band={null}
        bandWords=""
        baseline={control.inView === null ? null : Math.min(control.max, control.inView)}
        valueText={value === null ? 'no limit' : `${formatQuantity(value, spec)} ${unit}`.trim()}
        isSelected={false}
        preview={setHeld}
        commit={() => {
          if (held !== null) write(held);
          setHeld(null);
        }}
        cancel={() => setHeld(null)}
      />
    </div>
  );
}
