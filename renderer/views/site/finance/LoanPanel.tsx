import { formatNumber } from '../../../../shared/domain/format.ts';
import { formatMonth } from '../../../../shared/domain/months.ts';
import { type FigureRow, FigureTable } from '../../../components/figures/FigureTable.tsx';
import { fineRate, type Measure, multiple, usdM } from '../../../components/figures/measures.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import { whyAttributes } from '../../../state/figure.ts';
import type { SiteInView } from '../siteInView.ts';
import { loanLimits, sizingTitle } from './loanSizing.ts';
import { type SiteFigures, useSiteFigures } from './siteFigures.ts';

const amount = [{ id: 'value', head: null }];

/** How large the loan is and why, its terms, and how well it is covered. */
export function LoanPanel({ view }: { readonly view: SiteInView }) {
  const { site } = view;
  const figures = useSiteFigures(view);
  const limits = loanLimits(site, figures);
  const loan = figures.read.value('loan');
  const longest = Math.max(1, ...limits.map(({ usd }) => usd));
  return (
    <Panel
      className="loan-panel"
      label={`Loan of ${site.name}`}
      title={sizingTitle(limits, loan)}
      subtitle="Least of what cost, NOI and value allow, USD M; then terms and coverage"
    >
      <ul className="loan-limits">
        {limits.map((limit) => (
          <li key={limit.id} data-binding={limit.isBinding || undefined}>
            <span className="limit-name">
              {limit.name} <span className="muted">{limit.terms}</span>
            </span>
            <span className="limit-bar" aria-hidden="true">
              <span style={{ width: `${(100 * limit.usd) / longest}%` }} />
            </span>
            <span
              className="limit-usd"
              role="note"
              aria-label={`${limit.name} allows, USD M${limit.isBinding ? ', this limit binds' : ''}`}
              {...whyAttributes(figures.why(limit.line))}
            >
              {formatNumber(limit.usd / 1e6, 1)}
            </span>
            <span className="limit-word">{limit.isBinding ? 'binds' : ''}</span>
          </li>
        ))}
      </ul>
      <FigureTable label="Terms and coverage of the loan" columns={amount} rows={termRows(view, figures)} />
    </Panel>
  );
}

function termRows({ site }: SiteInView, figures: SiteFigures): readonly FigureRow[] {
  const { figure, read, monthOf } = figures;
  const date: Measure = {
    write: (t) => formatMonth(monthOf(t)),
    scale: 1,
    decimals: 0,
    changeUnit: 'mo',
  };
  const breach = read.outcome('firstBreach');
  const lowest = read.outcome('minimumDscrMonth');
  const isSculpted = site.amortisation === 'sculpted';
  return [
    {
      id: 'loan',
      label: 'Balance at the end of interest-only',
      unit: 'USD M',
      isStrong: true,
      figures: [figure('loan')],
    },
    {
      id: 'rate',
      label: 'Rate',
      unit: 'a year',
      figures: [
        {
          outcome: { kind: 'number', value: site.loanRate },
          measure: fineRate,
          why: figures.why('loanInterest'),
        },
      ],
    },
    isSculpted
      ? {
          id: 'payment',
          label: 'Sculpted payment',
          unit: 'share of NOI',
          figures: [figure('sculptedShare', fineRate)],
        }
      : {
          id: 'payment',
          label: 'Level payment',
          unit: 'USD M a month',
          figures: [figure('levelPayment', { ...usdM, write: (usd) => formatNumber(usd / 1e6, 2) })],
        },
    { id: 'repaid-from', label: 'Interest only until', figures: [figure('interestOnlyUntil', date)] },
    { id: 'maturity', label: 'Repaid by', figures: [figure('maturity', date)] },
    {
      id: 'minimum',
      label: 'DSCR, lowest month',
      isStrong: true,
      figures: [
        {
          ...figure('minimumDscr', multiple, 'up'),
          note: lowest.kind === 'number' ? formatMonth(monthOf(lowest.value)) : '',
          tip: 'NOI over debt service in the months of repayment',
        },
      ],
    },
    { id: 'average', label: 'DSCR, average', figures: [figure('averageDscr', multiple, 'up')] },
    { id: 'llcr', label: 'LLCR', figures: [figure('llcr', multiple, 'up')] },
    {
      id: 'breach',
      label: 'Covenant first broken',
      figures: [
        {
          ...figure('firstBreach', date, null),
          before: null,
          ...(breach.kind === 'number'
            ? { note: `${formatNumber(read.value('breachMonths'))} months in all` }
            : { tip: 'DSCR never falls below its covenant' }),
        },
      ],
    },
  ];
}
