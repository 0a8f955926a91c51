import { fieldSpec } from '../../../../shared/domain/fields.ts';
import type { Row } from '../../../../shared/domain/patch.ts';
import { fieldWarning, type Tier, tiers } from '../../../../shared/domain/portfolio.ts';
import { inputValueText, lineValueText } from '../../../../shared/engine/lineValue.ts';
import { sourceCard } from '../../../../shared/engine/sourceCard.ts';
import { model } from '../../../../shared/model/model.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import { TierIcon } from '../../../components/TierIcon.tsx';
import { comparisonNames } from '../../../state/baseline.ts';
import { useServices, useSession } from '../../../state/context.tsx';
import { whyAttributes } from '../../../state/figure.ts';
import type { SiteInView } from '../siteInView.ts';
import { InputRow } from './InputRow.tsx';
import { inputGroups } from './inputGroups.ts';
import { SourceScope } from './SourceScope.tsx';
import { useInputActions } from './useInputActions.ts';
import { useSourceCards } from './useSourceCards.ts';
import './inputs.css';

/** Every input of the site with unit, source and tier, and beside them what follows from them. */
export function InputsPanel({ view }: { readonly view: SiteInView }) {
  const { portfolio, engine, site } = view;
  const { actions: window } = useServices();
  const comparison = useSession((state) => state.comparison);
  const baseline = useSession((state) => state.baseline);
  const actions = useInputActions('site', site.id);
  const cardOf = useSourceCards(portfolio, 'site', site.id);
  const row = site as Row;
  const before = baseline?.inputs?.sites.find((candidate) => candidate.id === site.id) as Row | undefined;
  const { decisionMonth } = portfolio.portfolio;
  const unusual = inputGroups
    .flatMap((group) => group.rows)
    .filter((spec) => spec.kind === 'site')
    .filter((spec) => {
      const declared = fieldSpec('site', spec.field);
      return declared !== undefined && fieldWarning(declared, row[spec.field]) !== null;
    }).length;

  return (
    <Panel
      className="inputs-panel"
      title="Inputs"
      label={`Inputs of ${site.name}`}
      subtitle={<TierLegend unusual={unusual} />}
    >
      <SourceScope
        className="inputs-scroll"
        table="site"
        entity={site.id}
        side="right"
        cardOf={(field) => cardOf(field, row[field])}
        valueOf={(field) => row[field]}
      >
        {inputGroups.map((group) => (
          <section className="input-group" key={group.id} aria-label={group.name}>
            <h3>
              {group.name}
              {group.id === 'money' && (
                <button type="button" className="link" onClick={() => window.show('portfolio')}>
                  whole market: edit on Portfolio
                </button>
              )}
            </h3>
            {group.rows.map((spec) => {
              if (spec.kind === 'site')
                return (
                  <InputRow
                    key={spec.field}
                    field={spec.field}
                    value={row[spec.field] ?? null}
                    tier={cardOf(spec.field, row[spec.field]).tier}
                    baseline={before?.[spec.field]}
                    baselineWords={comparison === 'do-nothing' ? 'As opened' : comparisonNames[comparison]}
                    emptyWords={spec.empty}
                    actions={actions}
                  />
                );
              if (spec.kind === 'market') {
                const value = (portfolio.market as Row)[spec.field];
                return (
                  <ReadOnlyRow
                    key={spec.field}
                    tier={sourceCard(portfolio, 'market', 'market', spec.field, value).tier}
                    label={fieldSpec('market', spec.field)?.label ?? spec.field}
                    tip={fieldSpec('market', spec.field)?.words ?? ''}
                    text={inputValueText('market', spec.field, value)}
                  />
                );
              }
              const line = model.byId.get(spec.line);
              if (!line) return null;
              return (
                <div className="input-row" key={spec.line}>
                  <i className="calculated-mark" aria-hidden="true">
                    f
                  </i>
                  <span className="input-name">{spec.label}</span>
                  <span
                    className="calculated-value"
                    role="note"
                    aria-label={`${spec.label}: ${lineValueText(line, engine.siteValue(site.id, spec.line), decisionMonth)}`}
                    {...whyAttributes({ line: spec.line, siteId: site.id })}
                  >
                    {lineValueText(line, engine.siteValue(site.id, spec.line), decisionMonth)}
                  </span>
                </div>
              );
            })}
          </section>
        ))}
      </SourceScope>
    </Panel>
  );
}

function ReadOnlyRow(props: {
  readonly tier: Tier;
  readonly label: string;
  readonly tip: string;
  readonly text: string;
}) {
  return (
    <div className="input-row" data-tip={props.tip}>
      <span className="input-tier">
        <TierIcon tier={props.tier} />
      </span>
      <span className="input-name">{props.label}</span>
      <span className="calculated-value">{props.text}</span>
    </div>
  );
}

function TierLegend({ unusual }: { readonly unusual: number }) {
  return (
    <span className="tier-legend narrow">
      {tiers.map((tier) => (
        <span key={tier}>
          <TierIcon tier={tier} />
          {tier === 'placeholder' ? 'none' : tier}
        </span>
      ))}
      {unusual > 0 && <span className="unusual">{unusual} unusual</span>}
    </span>
  );
}
