import { useEffect } from 'react';
import {
  type BlockField,
  blockFields,
  type FieldSpec,
  type siteFields,
} from '../../../../shared/domain/fields.ts';
import { isBlockInputIdle, modelOf } from '../../../../shared/domain/idleInputs.ts';
import type { Row } from '../../../../shared/domain/patch.ts';
import type { Block, Portfolio, Site } from '../../../../shared/domain/portfolio.ts';
import { inputValueText } from '../../../../shared/engine/lineValue.ts';
import { InputBox } from '../../../components/input/InputRow.tsx';
import { useInputActions } from '../../../components/input/useInputActions.ts';
import { SourceScope } from '../../../components/source/SourceScope.tsx';
import { useSourceCards } from '../../../components/source/useSourceCards.ts';
import { TierIcon } from '../../../components/TierIcon.tsx';
import { useServices, useSession, useWindow } from '../../../state/context.tsx';
import { useBaseOfChange } from '../../../state/scenarioMarks.ts';
import { blockTerms } from '../../../state/window.ts';
import { BlockActions } from './BlockActions.tsx';

const dateFields: readonly BlockField[] = [
  'utilityMw',
  'stopMonth',
  'spendFrom',
  'spendMonths',
  'readyMonth',
  'asicSaleMonth',
];

type TermField = Extract<BlockField, keyof typeof siteFields>;

/** Inputs that a block takes from its site unless it has its own. */
const termFields: readonly TermField[] = [
  'commercialModel',
  'rentUsdPerKwMonth',
  'rentEscalator',
  'leaseTermMonths',
  'occupancy',
  'landlordCostShare',
  'hardCostUsdPerItMw',
  'ownerShare',
];

/** The inputs of one block: its dates, and behind a disclosure its own terms where they differ from the site's. */
export function BlockStrip(props: {
  readonly portfolio: Portfolio;
  readonly site: Site;
  readonly block: Block;
}) {
  const { portfolio, site, block } = props;
  const { window: model } = useServices();
  const cardOf = useSourceCards(portfolio, 'block', block.id);
  const isOpen = useWindow((state) => state.openSections[blockTerms] ?? false);
  const asked = useWindow((state) => state.soughtInput);
  const isTermAsked =
    asked?.table === 'block' && asked.key === block.id && termFields.some((field) => field === asked.field);
  useEffect(() => {
    if (isTermAsked)
      model.set({ openSections: { ...model.store.getState().openSections, [blockTerms]: true } });
  }, [isTermAsked, model]);
  const row = block as Row;
  const own = termFields.filter((field) => row[field] !== null).length;
  const summary = own === 0 ? 'terms of the site' : `${own} ${own === 1 ? 'term' : 'terms'} of its own`;
  return (
    <SourceScope
      className="block-strip"
      table="block"
      entity={block.id}
      side="above"
      cardOf={(field) => cardOf(field, row[field])}
      valueOf={(field) => row[field]}
    >
      <div className="strip-line">
        <b>Block {block.ordinal}</b>
        {dateFields.map((field) => (
          <StripInput key={field} field={field} block={block} tierOf={(value) => cardOf(field, value).tier} />
        ))}
        <StripInput field="delayMonths" block={block} tierOf={(value) => cardOf('delayMonths', value).tier} />
        <button
          type="button"
          className="strip-more"
          aria-expanded={isOpen}
          onClick={() =>
            model.set({ openSections: { ...model.store.getState().openSections, [blockTerms]: !isOpen } })
          }
        >
          Model and terms: {inputValueText('site', 'commercialModel', modelOf(block, site))}
          <span className="muted">{summary}</span>
          <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
        </button>
        <BlockActions portfolio={portfolio} block={block} />
      </div>
      {isOpen && (
        <div className="strip-line strip-terms" data-terms="">
          {termFields.map((field) => (
            <StripInput
              key={field}
              field={field}
              block={block}
              inherited={{ text: inputValueText('site', field, site[field]), name: site.name }}
              isIdle={isBlockInputIdle(field, modelOf(block, site))}
              tierOf={(value) => cardOf(field, value).tier}
            />
          ))}
        </div>
      )}
    </SourceScope>
  );
}

const shortNames: Readonly<Partial<Record<BlockField, string>>> = {
  utilityMw: 'Utility',
  delayMonths: 'Delay',
  commercialModel: 'Model',
  rentUsdPerKwMonth: 'Rent, year 1',
};

function StripInput(props: {
  readonly field: BlockField;
  readonly block: Block;
  readonly tierOf: (value: Row[string] | undefined) => Parameters<typeof TierIcon>[0]['tier'];
  /** What counts where the block has no value of its own, and whose it is. */
  readonly inherited?: { readonly text: string; readonly name: string };
  readonly isIdle?: boolean;
}) {
  const { field, block, inherited } = props;
  const actions = useInputActions('block', block.id);
  const compared = useSession((state) => state.compared);
  const baseline = useSession((state) => state.baseline);
  const spec: FieldSpec = blockFields[field];
  const ofBase = useBaseOfChange('block', block.id, field);
  const row = block as Row;
  const value = row[field] ?? null;
  const before = baseline?.inputs?.blocks.find((candidate) => candidate.id === block.id) as Row | undefined;
  const isOwn = inherited !== undefined && value !== null;
  const isInherited = inherited !== undefined && value === null;
  return (
    <span
      className="strip-input"
      data-input={field}
      data-own={isOwn || undefined}
      data-idle={props.isIdle || undefined}
      data-scenario-value={ofBase === undefined ? undefined : true}
    >
      <span className="strip-name">
        {!isInherited && (
          <button
            type="button"
            className="input-tier"
            tabIndex={-1}
            aria-label={`Source of ${spec.label}`}
            data-source-button=""
          >
            <TierIcon tier={props.tierOf(value)} />
          </button>
        )}
        <span data-tip-source={isInherited ? undefined : ''}>
          {shortNames[field] ?? spec.label}
          {props.isIdle && <span className="visually-hidden">, does not count under this model</span>}
        </span>
      </span>
      <span className="strip-box">
        <InputBox
          field={field}
          value={value}
          tier={props.tierOf(value)}
          baseline={before?.[field]}
          baselineWords={compared.inputWords}
          emptyWords={inherited?.text}
          actions={actions}
        />
        {isOwn && (
          <button
            type="button"
            className="strip-clear"
            aria-label={`${spec.label}: use that of the site, ${inherited.text}`}
            data-tip={`Back to that of ${inherited.name}: ${inherited.text}`}
            onClick={() => actions.commit(field, null, '')}
          >
            ×
          </button>
        )}
      </span>
    </span>
  );
}
