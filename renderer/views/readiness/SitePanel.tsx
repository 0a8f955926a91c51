import { useEffect, useRef } from 'react';
import type { FieldSpec } from '../../../shared/domain/fields.ts';
import { formatNumber, formatPercent } from '../../../shared/domain/format.ts';
import type { Row } from '../../../shared/domain/patch.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import type { Factor, FactorId } from '../../../shared/domain/readiness/factors.ts';
import { gates } from '../../../shared/domain/readiness/gates.ts';
import { type FactorStanding, readinessRisk } from '../../../shared/domain/readiness/readiness.ts';
import { InputRow } from '../../components/input/InputRow.tsx';
import { QuantityBox } from '../../components/input/QuantityBox.tsx';
import { TextBox } from '../../components/input/TextBox.tsx';
import { useInputActions } from '../../components/input/useInputActions.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { SourceScope } from '../../components/source/SourceScope.tsx';
import { useSourceCards } from '../../components/source/useSourceCards.ts';
import { useServices } from '../../state/context.tsx';
import { pointsText, type ReadinessRow, scoreText } from './readinessRows.ts';

/** One site: gates, then every factor with its points, why, and on what evidence. */
export function SitePanel(props: {
  readonly row: ReadinessRow;
  readonly portfolio: Portfolio;
  /** The factor that was asked for last, whose points take the focus. */
  readonly sought: FactorId | null;
}) {
  const { row, portfolio, sought } = props;
  const { site, readiness, barred } = row;
  const { actions: window } = useServices();
  const { score } = readiness;
  const risk = score.kind === 'number' ? readinessRisk(score.value) : null;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sought === null) return;
    const box = list.current?.querySelector<HTMLElement>(`[data-factor="${sought}"] input`);
    box?.scrollIntoView({ block: 'nearest' });
    box?.focus({ preventScroll: true });
  }, [sought]);
  return (
    <Panel
      className="readiness-detail"
      label={`Readiness of ${site.name}`}
      title={
        barred === ''
          ? `${site.name}: score ${scoreText(readiness)}`
          : `${site.name} cannot convert: ${barred}`
      }
      subtitle={
        readiness.unrated > 0
          ? `${readiness.unrated} of ${readiness.factors.length} factors have no points yet`
          : score.kind === 'number'
            ? `Points from 0 to 100; score ${scoreText(readiness)} is their weighted sum`
            : 'No score while the weights do not add to 100'
      }
      tools={
        <button type="button" className="button" onClick={() => window.openSite(site.id)}>
          Open site
        </button>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="readiness-scroll" ref={list} aria-label="Gates and factors" tabIndex={0}>
        <div className="readiness-risk">
          <div>
            <span className="readiness-label">Probability of success</span>
            <b>{risk ? formatPercent(risk.success, 0) : '–'}</b>
          </div>
          <div>
            <span className="readiness-label">Delay on average</span>
            <b>{risk ? formatNumber(risk.delayMonths, 1) : '–'}</b>
            {risk && <span className="unit">months</span>}
          </div>
          <p>For simulations of risk. Never in NPV.</p>
        </div>
        <Gates portfolio={portfolio} row={row} />
        {readiness.factors.map((standing) => (
          <FactorRow key={`${site.id} ${standing.factor.id}`} siteId={site.id} standing={standing} />
        ))}
      </section>
    </Panel>
  );
}

/** The inputs of the site that can bar it. F8 in a box shows and edits who vouches for it. */
function Gates({ portfolio, row }: { readonly portfolio: Portfolio; readonly row: ReadinessRow }) {
  const { site } = row;
  const actions = useInputActions('site', site.id);
  const cardOf = useSourceCards(portfolio, 'site', site.id);
  const values = site as Row;
  return (
    <section className="readiness-gates" aria-label="Gates">
      <h3>Gates: one that fails bars the site</h3>
      <SourceScope
        className="readiness-gate-list"
        table="site"
        entity={site.id}
        side="above"
        cardOf={(field) => cardOf(field, values[field])}
        valueOf={(field) => values[field]}
      >
        {gates.map((gate) => (
          <InputRow
            key={gate.id}
            field={gate.field}
            value={values[gate.field] ?? null}
            tier={cardOf(gate.field, values[gate.field]).tier}
            baseline={undefined}
            baselineWords=""
            actions={actions}
          />
        ))}
      </SourceScope>
    </section>
  );
}

const pointsSpec = (factor: Factor): FieldSpec => ({
  kind: 'number',
  label: `Points for ${factor.label.toLowerCase()}`,
  words: factor.words,
  unit: '1',
  min: 0,
  max: 100,
  nullable: true,
  default: null,
  decimals: 0,
});

/** Points, reason and evidence of one factor; what earns points stands under them. */
function FactorRow({ siteId, standing }: { readonly siteId: string; readonly standing: FactorStanding }) {
  const { session } = useServices();
  const { factor, rating, suggestion, weight } = standing;
  const present = {
    points: rating?.points ?? null,
    reason: rating?.reason ?? '',
    evidence: rating?.evidence ?? '',
  };
  const rate = (change: Partial<typeof present>): void =>
    void session.edit({
      name: 'readiness.rate',
      input: { siteId, factor: factor.id, ...present, ...change },
    });
  const [full, half, none] = factor.anchors;
  return (
    <section className="readiness-factor" aria-label={factor.label} data-factor={factor.id}>
      <div className="factor-head">
        <h3>
          {factor.label}{' '}
          <span className="muted">weight {formatNumber(weight, Number.isInteger(weight) ? 0 : 1)}</span>
        </h3>
        {standing.basis === 'given' && suggestion && (
          <button
            type="button"
            className="tag"
            data-tip={suggestion.words}
            onClick={() => rate({ points: null })}
          >
            inputs say {pointsText(suggestion)}
          </button>
        )}
        <QuantityBox
          spec={pointsSpec(factor)}
          label={`Points for ${factor.label.toLowerCase()}`}
          value={present.points}
          emptyWords={suggestion ? `${pointsText(suggestion)} from inputs` : 'no points'}
          onCommit={(points) => rate({ points })}
        />
      </div>
      <div className="factor-texts">
        <TextBox
          label={`Reason, ${factor.label.toLowerCase()}`}
          value={present.reason}
          emptyWords="Reason"
          refuse={() => null}
          onCommit={(reason) => rate({ reason })}
        />
        <TextBox
          label={`Evidence, ${factor.label.toLowerCase()}`}
          value={present.evidence}
          emptyWords="Evidence"
          refuse={() => null}
          onCommit={(evidence) => rate({ evidence })}
        />
      </div>
      {standing.basis === 'suggested' && suggestion ? (
        <p className="factor-words">
          <i aria-hidden="true">f</i> {suggestion.words}
        </p>
      ) : (
        <p className="factor-words">
          100: {full} · 50: {half} · 0: {none}
        </p>
      )}
    </section>
  );
}
