import { Fragment, memo } from 'react';
import { type FieldSpec, marketFields } from '../../../shared/domain/fields.ts';
import { formatHeadline } from '../../../shared/domain/format.ts';
import { idleMarketInput } from '../../../shared/domain/idleInputs.ts';
import { formatMonth } from '../../../shared/domain/months.ts';
import { formatFieldUnit, formatQuantity } from '../../../shared/domain/quantity.ts';
import { QuantityBox } from '../../components/input/QuantityBox.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { MarketSlider } from '../../components/slider/MarketSlider.tsx';
import { useServices, useSession } from '../../state/context.tsx';
import { draftValue } from '../../state/edits.ts';
import { whyAttributes } from '../../state/figure.ts';
import { type MarketControl as Control, marketControls } from '../../state/marketControls.ts';
import { useBaseOfChange } from '../../state/scenarioMarks.ts';
import { inputsMark } from '../../state/showInput.ts';
import { Findings } from './Findings.tsx';
import { StepEffects } from './StepEffects.tsx';
import './market.css';

/** Market and terms: a slider to explore and a box to be exact, for each assumption that moves all sites. */
export function MarketPanel() {
  const { actions } = useServices();
  const market = useSession((state) => state.shown?.market ?? null);
  const decision = useSession((state) => state.shown?.portfolio.decisionMonth ?? null);
  return (
    <Panel
      className="market-panel"
      title="Market and terms"
      subtitle={`All sites${decision ? `, from ${formatMonth(decision)}` : ''}`}
      label="Market and terms"
    >
      <div className="market-list" data-inputs-of={inputsMark('market', 'market')}>
        {marketControls.map((group, index) => (
          <Fragment key={group.name}>
            <h3 className={index === 0 ? 'market-group is-first' : 'market-group'}>
              {group.name}
              {group.note && <span className="muted">{group.note}</span>}
            </h3>
            {group.controls
              .filter(({ field }) => market && idleMarketInput(field, market) === null)
              .map((control) => (
                <MarketControl key={control.field} {...control} />
              ))}
            {index === 0 && <Hashprice />}
          </Fragment>
        ))}
        <p className="market-all">
          <button type="button" className="link" onClick={() => actions.showMarketInputs()}>
            All market and company inputs
          </button>
        </p>
        <StepEffects />
        <Findings />
      </div>
    </Panel>
  );
}

/** What follows from the figures of bitcoin, and what mining lives on. */
function Hashprice() {
  const usd = useSession((state) => state.engine?.marketSeries('market.hashprice')[1]);
  if (usd === undefined) return null;
  return (
    <div className="market-control">
      <div className="market-line">
        <span className="market-name">Hashprice, month 1</span>
        <span
          className="market-figure"
          role="note"
          aria-label={`Hashprice in month 1: ${formatHeadline(usd)} USD/PH/day`}
          {...whyAttributes({ line: 'market.hashprice', month: 1 })}
        >
          <span className="market-figure-text">
            {formatHeadline(usd)} <span className="muted">USD/PH/day</span>
          </span>
        </span>
      </div>
    </div>
  );
}

/** Renders again only when its own input moves, not with every assumption. */
const MarketControl = memo(function MarketControl({ field, step, fineStep }: Control) {
  const { session } = useServices();
  const spec: FieldSpec = marketFields[field];
  // The handle and the box go with the hand; every figure follows together.
  const value = useSession((state) =>
    numberOf(draftValue(state.draft, 'market', field) ?? state.shown?.market[field]),
  );
  const saved = useSession((state) => numberOf(state.document?.portfolio.market[field]));
  const baseline = useSession((state) => {
    const before = state.baseline?.inputs?.market[field];
    return typeof before === 'number' ? before : null;
  });
  const ofBase = useBaseOfChange('market', 'market', field);
  const { min, max } = trackOf(spec, saved);
  const edit = (next: number | null, original: string) =>
    ({
      name: 'field.set',
      input: { table: 'market', key: 'market', field, value: next, original },
    }) as const;
  const unit = formatFieldUnit(spec);
  const isChanged = baseline !== null && baseline !== value;
  const text = (of: number): string => `${formatQuantity(of, spec)}${unit ? ` ${unit}` : ''}`;
  const band = spec.band ?? null;
  return (
    <div
      className="market-control"
      data-input={field}
      data-scenario-value={ofBase === undefined ? undefined : true}
    >
      <div className="market-line">
        <span className="market-name" data-tip={spec.words}>
          {spec.label}
        </span>
        {typeof ofBase === 'number' && (
          <span className="scenario-base">base {formatQuantity(ofBase, spec)}</span>
        )}
        <QuantityBox
          spec={spec}
          label={spec.label}
          value={value}
          isChanged={isChanged}
          changedWords={baseline === null ? '' : `base ${text(baseline)}`}
          onCommit={(next, original) => void session.edit(edit(next, original))}
        />
      </div>
      <MarketSlider
        label={spec.label}
        value={value}
        min={min}
        max={max}
        step={step}
        fineStep={fineStep}
        band={band}
        bandWords={band ? `Usual: ${text(band[0])} to ${text(band[1])}\n${spec.bandSource ?? ''}` : ''}
        baseline={baseline}
        valueText={text(value)}
        isSelected={isChanged}
        preview={(next) => session.preview(edit(next, `${formatQuantity(next, spec)} by slider`))}
        commit={() => void session.commit()}
        cancel={() => session.cancel()}
      />
    </div>
  );
});

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** The length of the track: the plausible band with room on both sides, and what is saved in any case. */
function trackOf(spec: FieldSpec, saved: number): { readonly min: number; readonly max: number } {
  const [low, high] = spec.band ?? [0, 1];
  const room = (high - low) * 0.22;
  const limit = (x: number): number =>
    Math.min(spec.max ?? Number.POSITIVE_INFINITY, Math.max(spec.min ?? Number.NEGATIVE_INFINITY, x));
  return { min: limit(Math.min(low - room, saved)), max: limit(Math.max(high + room, saved)) };
}
