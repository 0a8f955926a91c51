import { useRef } from 'react';
import { blocksOf } from '../../../../shared/domain/conversion.ts';
import { fieldWarning } from '../../../../shared/domain/fieldProblem.ts';
import { fieldSpec } from '../../../../shared/domain/fields.ts';
import { idleSiteInput, siteSituation } from '../../../../shared/domain/idleInputs.ts';
import type { Row } from '../../../../shared/domain/patch.ts';
import { tiers } from '../../../../shared/domain/portfolio.ts';
import { lineValueText } from '../../../../shared/engine/lineValue.ts';
import { sourceCard } from '../../../../shared/engine/sourceCard.ts';
import { model } from '../../../../shared/model/model.ts';
import { RentAmongDeals } from '../../../components/deals/RentAmongDeals.tsx';
import { distributionOf, rentPosition } from '../../../components/deals/rentPosition.ts';
import { FindInput } from '../../../components/input/FindInput.tsx';
import { isFound, soughtWords } from '../../../components/input/findInput.ts';
import { InputRow } from '../../../components/input/InputRow.tsx';
import { InputSection, type SectionRow } from '../../../components/input/InputSection.tsx';
import { useFindInput } from '../../../components/input/useFindInput.ts';
import { useInputActions } from '../../../components/input/useInputActions.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import { SourceScope } from '../../../components/source/SourceScope.tsx';
import { useSourceCards } from '../../../components/source/useSourceCards.ts';
import { TierIcon } from '../../../components/TierIcon.tsx';
import { useServices, useSession } from '../../../state/context.tsx';
import { whyAttributes } from '../../../state/figure.ts';
import { inputsMark } from '../../../state/showInput.ts';
import type { SiteInView } from '../siteInView.ts';
import { type InputGroup, type InputRowSpec, inputGroups } from './inputGroups.ts';
import { MarketRateRow } from './MarketRateRow.tsx';
import './inputs.css';

/** Every input of the site with unit, source and tier, and beside them what follows from them. */
export function InputsPanel({ view }: { readonly view: SiteInView }) {
  const { portfolio, engine, site } = view;
  const { actions: window } = useServices();
  const compared = useSession((state) => state.compared);
  const baseline = useSession((state) => state.baseline);
  const actions = useInputActions('site', site.id);
  const cardOf = useSourceCards(portfolio, 'site', site.id);
  const panel = useRef<HTMLDivElement>(null);
  const [sought, setSought] = useFindInput();
  const words = soughtWords(sought);
  const row = site as Row;
  const before = baseline?.inputs?.sites.find((candidate) => candidate.id === site.id) as Row | undefined;
  const situation = siteSituation(portfolio.market, site, blocksOf(portfolio, site.id));
  const unusual = inputGroups
    .flatMap((group) => group.rows)
    .filter((spec) => spec.kind === 'site')
    .filter((spec) => {
      const declared = fieldSpec('site', spec.field);
      return (
        declared !== undefined &&
        idleSiteInput(spec.field, situation) === null &&
        fieldWarning(declared, row[spec.field]) !== null
      );
    }).length;

  const inputRow = (spec: Extract<InputRowSpec, { kind: 'site' }>): SectionRow => {
    const idle = idleSiteInput(spec.field, situation);
    return {
      key: spec.field,
      idle,
      node: (
        <InputRow
          field={spec.field}
          value={row[spec.field] ?? null}
          tier={cardOf(spec.field, row[spec.field]).tier}
          baseline={before?.[spec.field]}
          baselineWords={compared.inputWords}
          emptyWords={spec.empty}
          idle={idle}
          actions={actions}
        />
      ),
    };
  };
  const rowsOf = (group: InputGroup): readonly SectionRow[] =>
    group.rows.flatMap((spec): SectionRow[] => {
      if (spec.kind === 'site') {
        const declared = fieldSpec('site', spec.field);
        return declared && isFound(declared, group.name, words) ? [inputRow(spec)] : [];
      }
      if (spec.kind === 'market') {
        const declared = fieldSpec('market', spec.field);
        if (!declared || !isFound(declared, group.name, words)) return [];
        const value = (portfolio.market as Row)[spec.field];
        const { tier } = sourceCard(portfolio, 'market', 'market', spec.field, value);
        return [
          {
            key: spec.field,
            idle: null,
            node: <MarketRateRow field={spec.field} spec={declared} value={value ?? null} tier={tier} />,
          },
        ];
      }
      if (spec.kind === 'deals') {
        const found = distributionOf(portfolio);
        if (!found || !isFound({ label: spec.label, words: '' }, group.name, words)) return [];
        return [
          {
            key: spec.kind,
            idle: idleSiteInput('rentUsdPerKwMonth', situation),
            isResult: true,
            node: (
              <RentAmongDeals
                label={spec.label}
                found={found}
                position={rentPosition(portfolio, site.rentUsdPerKwMonth)}
                onOpen={() => window.show('comparables')}
              />
            ),
          },
        ];
      }
      const line = model.byId.get(spec.line);
      if (!line || !isFound({ label: spec.label, words: '' }, group.name, words)) return [];
      const text = lineValueText(
        line,
        engine.siteValue(site.id, spec.line),
        portfolio.portfolio.decisionMonth,
      );
      return [
        {
          key: spec.line,
          idle: null,
          isResult: true,
          node: (
            <div className="input-row">
              <i className="calculated-mark" aria-hidden="true">
                f
              </i>
              <span className="input-name">{spec.label}</span>
              <span
                className="calculated-value"
                role="note"
                aria-label={`${spec.label}: ${text}`}
                {...whyAttributes({ line: spec.line, siteId: site.id })}
              >
                {text}
              </span>
            </div>
          ),
        },
      ];
    });
  const sections = inputGroups
    .map((group) => ({ group, rows: rowsOf(group) }))
    .filter(({ rows }) => rows.length > 0);
  const isSought = words.length > 0;

  return (
    <Panel
      className="inputs-panel"
      title="Inputs"
      label={`Inputs of ${site.name}`}
      subtitle={<TierLegend unusual={unusual} />}
    >
      <FindInput
        value={sought}
        onChange={setSought}
        found={sections.reduce((sum, { rows }) => sum + rows.length, 0)}
        all={inputGroups.reduce((sum, group) => sum + group.rows.length, 0)}
        container={() => panel.current}
      />
      <div className="inputs-scroll" ref={panel}>
        <SourceScope
          className="inputs-list"
          table="site"
          entity={site.id}
          side="right"
          cardOf={(field) => cardOf(field, row[field])}
          valueOf={(field) => row[field]}
        >
          {sections.map(({ group, rows }) => (
            <InputSection
              key={group.id}
              id={`site ${group.id}`}
              mark={inputsMark('site', site.id)}
              name={group.name}
              summary={group.summary(situation)}
              isOpenAtFirst={group.isOpenAtFirst || (group.id === 'gpu' && situation.models.has('gpuCloud'))}
              isSought={isSought}
              rows={rows}
              tools={
                group.id === 'money' && (
                  <button type="button" className="link" onClick={() => window.showMarketInputs()}>
                    whole market: edit
                  </button>
                )
              }
            />
          ))}
        </SourceScope>
        {sections.length === 0 && <p className="inputs-none">No input is called so</p>}
      </div>
    </Panel>
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
