import { type DealField, dealFields } from '../../../shared/domain/deals/dealFields.ts';
import { dealRatio } from '../../../shared/domain/deals/dealRent.ts';
import type { FieldSpec } from '../../../shared/domain/fields.ts';
import { formatNumber, formatUsdM } from '../../../shared/domain/format.ts';
import type { Outcome } from '../../../shared/domain/outcome.ts';
import type { Cell, Row } from '../../../shared/domain/patch.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { ChoiceBox } from '../../components/input/ChoiceBox.tsx';
import { QuantityBox } from '../../components/input/QuantityBox.tsx';
import { TextBox } from '../../components/input/TextBox.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { useServices } from '../../state/context.tsx';
import { tryEdit } from '../../state/edits.ts';
import { ApplyDeal } from './ApplyDeal.tsx';
import { WarningMark } from './DealsTable.tsx';
import { type DealRow, dateText } from './dealRows.ts';

/** One deal: its rent, whether it compares, its terms for a block, its facts with their source. */
export function DealPanel(props: {
  readonly row: DealRow;
  readonly portfolio: Portfolio;
  /** Told of a deal that was added, so that it is shown next. */
  readonly onAdded: () => void;
}) {
  const { row, portfolio } = props;
  const { session } = useServices();
  const { deal, rent } = row;
  return (
    <Panel
      className="deal-panel"
      label={`Deal: ${row.name}`}
      title={row.name}
      subtitle={[deal.counterparty && `with ${deal.counterparty}`, deal.terms, dateText(deal.announced)]
        .filter(Boolean)
        .join(', ')}
      tools={
        row.isOwn ? (
          <button
            type="button"
            className="button"
            onClick={() => void session.edit({ name: 'deal.remove', input: { dealId: deal.id } })}
          >
            Remove
          </button>
        ) : (
          <button
            type="button"
            className="button"
            data-tip="Deals of the library stay as published; a copy can be changed"
            onClick={() => {
              props.onAdded();
              void session.edit({ name: 'deal.add', input: { name: '', copyOf: deal.id } });
            }}
          >
            Copy as own deal
          </button>
        )
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="deal-scroll selectable" aria-label="Terms and facts" tabIndex={0}>
        <div className="deal-rents">
          <Rent label="Year 1" outcome={rent.yearOne} />
          <Rent label="Average" outcome={rent.average} />
          <div>
            <span className="deal-label">Utility to IT</span>
            <b>{ratioText(row)}</b>
          </div>
        </div>
        {rent.warning && (
          <p className="deal-words">
            <WarningMark words="Warning" />
            {rent.warning}
            {rent.ifIt && ifItWords(rent.ifIt)}
          </p>
        )}
        <ApplyDeal key={deal.id} deal={deal} portfolio={portfolio} />
        {row.isOwn ? <OwnFacts row={row} /> : <Facts row={row} />}
      </section>
    </Panel>
  );
}

function ratioText({ deal }: DealRow): string {
  const ratio = dealRatio(deal);
  return ratio === null ? '–' : formatNumber(ratio, 2);
}

function ifItWords(rents: { readonly average: Outcome; readonly yearOne: Outcome }): string {
  const shown = (outcome: Outcome): string | null =>
    outcome.kind === 'number' ? formatNumber(outcome.value, 1) : null;
  const year = shown(rents.yearOne);
  return `. If they were IT: ${shown(rents.average) ?? '–'} on average${year === null ? '' : `, ${year} in year 1`}`;
}

function Rent({ label, outcome }: { readonly label: string; readonly outcome: Outcome }) {
  return (
    <div>
      <span className="deal-label">{label}</span>
      <b>{outcome.kind === 'number' ? formatNumber(outcome.value, 1) : '–'}</b>
      {outcome.kind === 'number' && <span className="unit">USD/kW-mo</span>}
    </div>
  );
}

const factFields: readonly DealField[] = [
  'record',
  'business',
  'status',
  'ready',
  'region',
  'capex',
  'funding',
  'support',
  'note',
  'source',
  'confidence',
];

/** What is known of a deal of the library, as published. */
function Facts({ row: { deal } }: { readonly row: DealRow }) {
  const fields: Readonly<Record<string, FieldSpec>> = dealFields;
  return (
    <dl className="deal-facts" aria-label="Facts">
      {deal.contractUsd !== null && (
        <div>
          <dt>Contract value</dt>
          <dd>{formatUsdM(deal.contractUsd)}</dd>
        </div>
      )}
      {factFields.map((field) => {
        const spec = fields[field];
        const value = String((deal as Row)[field] ?? '');
        if (!spec || value === '') return null;
        const text = spec.options?.find((option) => option.value === value)?.label ?? value;
        return (
          <div key={field}>
            <dt>{spec.label}</dt>
            <dd>{text}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Every fact of an own deal with its box: one committed box is one step of undo. */
function OwnFacts({ row: { deal } }: { readonly row: DealRow }) {
  const { session } = useServices();
  const fields = Object.entries(dealFields) as [DealField, FieldSpec][];
  const edit = (field: DealField, value: Cell) =>
    ({ name: 'deal.setField', input: { dealId: deal.id, field, value } }) as const;
  return (
    <section className="deal-inputs" aria-label="Facts">
      {fields.map(([field, spec]) => {
        const value = (deal as Row)[field] ?? null;
        const refuse = (next: Cell): string | null => {
          const { shown } = session.store.getState();
          if (!shown) return null;
          const tried = tryEdit(shown, edit(field, next));
          return tried.ok ? null : tried.error.message;
        };
        const commit = (next: Cell): void => void session.edit(edit(field, next));
        return (
          <div className="input-row" key={field} data-tip={spec.words}>
            <span className="input-name">{spec.label}</span>
            {spec.kind === 'number' ? (
              <QuantityBox
                spec={spec}
                label={spec.label}
                value={typeof value === 'number' ? value : null}
                emptyWords="not known"
                refuse={refuse}
                onCommit={commit}
              />
            ) : spec.kind === 'choice' ? (
              <ChoiceBox
                spec={spec}
                label={spec.label}
                value={String(value)}
                refuse={refuse}
                onCommit={commit}
              />
            ) : (
              <TextBox
                label={spec.label}
                value={String(value ?? '')}
                emptyWords="not known"
                refuse={refuse}
                onCommit={commit}
              />
            )}
          </div>
        );
      })}
    </section>
  );
}
