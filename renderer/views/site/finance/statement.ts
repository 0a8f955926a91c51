import { formatNumber, formatPercent, roundToTotal } from '../../../../shared/domain/format.ts';
import type { Figure, FigureRow } from '../../../components/figures/FigureTable.tsx';
import type { SiteFigures } from './siteFigures.ts';

/** A part of cost or funding: a line of the model, or a flow that is summed over all months. */
interface Part {
  readonly id: string;
  readonly label: string;
  readonly usd: number;
  readonly figure: Figure;
}

export interface Statement {
  readonly uses: readonly FigureRow[];
  readonly sources: readonly FigureRow[];
  readonly totalUsd: number;
  /** Sources less uses, as computed: 0 but for the rounding of binary fractions. */
  readonly differenceUsd: number;
  /** Shares of the total that lender and owner bring. */
  readonly loanShare: number;
}

/** Decimals in which a statement is shown, in millions. */
const decimals = 1;

/** Rows whose shown amounts add to the shown total, with the share of each. */
function rows(parts: readonly Part[], total: Part): readonly FigureRow[] {
  const shown = roundToTotal(
    parts.map(({ usd }) => usd / 1e6),
    total.usd / 1e6,
    decimals,
  );
  const share = (usd: number): string => (total.usd > 0 ? formatPercent(usd / total.usd, 0) : '');
  const row = ({ id, label, usd, figure }: Part, millions: number): FigureRow => ({
    id,
    label,
    figures: [{ ...figure, text: formatNumber(millions, decimals), note: share(usd) }],
  });
  return [
    ...parts.map((part, index) => row(part, shown[index] ?? 0)),
    { ...row(total, total.usd / 1e6), isTotal: true },
  ];
}

/** What the conversion costs with its financing, and who pays: both sides add to the all-in financed cost. */
export function fundingStatement(figures: SiteFigures): Statement {
  const { read, figure, sum, sumFigure } = figures;
  const scalar = (name: string, label: string): Part => ({
    id: name,
    label,
    usd: read.value(name),
    figure: figure(name),
  });
  const flow = (name: string, label: string): Part => ({
    id: name,
    label,
    usd: sum(name),
    figure: sumFigure(name),
  });
  const isThere = ({ usd }: Part): boolean => Math.abs(usd) >= 0.5;
  const uses = [
    scalar('hardCostTotal', 'Hard cost with contingency'),
    flow('worksCapex', 'Site works'),
    flow('gpuCapex', 'GPUs'),
    scalar('interestDuringConstruction', 'Interest during construction'),
    scalar('loanCostTotal', 'Discount and fees'),
    scalar('firstReserve', 'Debt service reserve'),
  ].filter(isThere);
  const sources = [
    scalar('borrowed', 'Loan draws'),
    { ...scalar('interestDuringConstruction', 'Interest added to the loan'), id: 'capitalised' },
    scalar('equityUse', 'Equity'),
  ].filter(isThere);
  const totalUsd = read.value('financedCost');
  const total = (label: string): Part => ({ ...scalar('financedCost', label), usd: totalUsd });
  const sumOf = (parts: readonly Part[]): number => parts.reduce((all, { usd }) => all + usd, 0);
  const loanUsd = totalUsd - read.value('equityUse');
  return {
    uses: rows(uses, total('Uses')),
    sources: rows(sources, total('Sources')),
    totalUsd,
    differenceUsd: sumOf(sources) - sumOf(uses),
    loanShare: totalUsd > 0 ? loanUsd / totalUsd : 0,
  };
}
