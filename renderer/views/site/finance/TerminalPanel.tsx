import { choiceLabel } from '../../../../shared/domain/choice.ts';
import { siteFields } from '../../../../shared/domain/fields.ts';
import { formatUsdM } from '../../../../shared/domain/format.ts';
import { formatMonth } from '../../../../shared/domain/months.ts';
import type { Site } from '../../../../shared/domain/portfolio.ts';
import { type FigureRow, FigureTable } from '../../../components/figures/FigureTable.tsx';
import { fineRate, type Measure, rate } from '../../../components/figures/measures.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import { useServices } from '../../../state/context.tsx';
import type { SiteInView } from '../siteInView.ts';
import { useSiteFigures } from './siteFigures.ts';

type Method = Site['terminalMethod'];

const methods = [
  { id: 'none', npv: 'npvWithNothing', irr: 'irrWithNothing' },
  { id: 'exit', npv: 'npvWithExit', irr: 'irrWithExit' },
  { id: 'renewal', npv: 'npvWithRenewal', irr: 'irrWithRenewal' },
] as const satisfies readonly { id: Method; npv: string; irr: string }[];

/** What counts after the lease, by all three methods; the one that counts is picked here. */
export function TerminalPanel({ view }: { readonly view: SiteInView }) {
  const { site } = view;
  const { session } = useServices();
  const figures = useSiteFigures(view);
  const { figure, sumFigure, monthOf } = figures;
  const words = (method: Method): string => choiceLabel(siteFields.terminalMethod, method);
  const pick = (method: Method): void => {
    if (method === site.terminalMethod) return;
    void session.edit({
      name: 'field.set',
      input: {
        table: 'site',
        key: site.id,
        field: 'terminalMethod',
        value: method,
        original: words(method),
      },
    });
  };
  const date: Measure = {
    write: (t) => formatMonth(monthOf(t)),
    scale: 1,
    decimals: 0,
    changeUnit: 'mo',
  };
  const rows: readonly FigureRow[] = [
    {
      id: 'npv',
      label: 'NPV of the conversion',
      unit: 'USD M',
      isStrong: true,
      figures: methods.map(({ npv }) => figure(npv, undefined, 'up')),
    },
    { id: 'irr', label: 'IRR', figures: methods.map(({ irr }) => figure(irr, rate, 'up')) },
    {
      id: 'price',
      label: 'Price, or NOI of the renewal',
      unit: 'USD M',
      figures: [null, figure('exitPrice', undefined, 'up'), sumFigure('renewalNoi')],
    },
    {
      id: 'noi',
      label: 'NOI after the sale',
      unit: 'USD M',
      figures: [null, figure('exitNoi', undefined, 'up'), null],
    },
    {
      id: 'cap',
      label: 'Cap rate at the sale',
      figures: [null, figure('exitCapRateUsed', fineRate, 'down'), null],
    },
    {
      id: 'month',
      label: 'Month of the sale',
      figures: [
        null,
        {
          outcome: { kind: 'number', value: site.exitMonth },
          measure: date,
          why: figures.why('exitProceeds'),
        },
        null,
      ],
    },
  ];
  const picked = methods.find(({ id }) => id === site.terminalMethod) ?? methods[0];
  const added = figures.read.value('npvTerminal');
  return (
    <Panel
      className="terminal-panel"
      label={`Terminal value of ${site.name}`}
      title={
        picked.id === 'none'
          ? 'Nothing counts after the lease: the lender’s view'
          : `${words(picked.id)} adds ${formatUsdM(added)} of NPV`
      }
      subtitle="All three methods under the same inputs; press the one that counts"
    >
      <FigureTable
        label={`Terminal value of ${site.name}`}
        corner="Before debt and tax"
        columns={methods.map(({ id }) => ({
          id,
          isPicked: id === picked.id,
          head: (
            <button type="button" className="pick" aria-pressed={id === picked.id} onClick={() => pick(id)}>
              <span className="pick-mark" aria-hidden="true" />
              {words(id)}
            </button>
          ),
        }))}
        rows={rows}
      />
    </Panel>
  );
}
