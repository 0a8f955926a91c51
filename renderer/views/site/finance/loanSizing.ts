import { formatMultiple, formatPercent, formatUsdM } from '../../../../shared/domain/format.ts';
import type { Site } from '../../../../shared/domain/portfolio.ts';
import type { SiteFigures } from './siteFigures.ts';

export interface LoanLimit {
  readonly id: 'cost' | 'noi' | 'value';
  /** The line of the model behind it. */
  readonly line: string;
  readonly name: string;
  readonly terms: string;
  readonly usd: number;
  readonly isBinding: boolean;
}

/** The three limits of the loan in the order in which lenders name them; the least of them is the loan. */
export function loanLimits(site: Site, { read }: SiteFigures): readonly LoanLimit[] {
  const limits = [
    {
      id: 'cost',
      line: 'loanLimitCost',
      name: 'Loan to cost',
      terms: formatPercent(site.loanToCost, 0),
    },
    { id: 'noi', line: 'loanLimitDscr', name: 'Sizing DSCR', terms: formatMultiple(site.targetDscr) },
    {
      id: 'value',
      line: 'loanLimitValue',
      name: 'Loan to value',
      terms: `${formatPercent(site.loanToValue, 0)}, cap rate ${formatPercent(site.valuationCapRate, 2)}`,
    },
  ] as const;
  const amounts = limits.map(({ line }) => read.value(line));
  const least = Math.min(...amounts);
  const binding = amounts.indexOf(least);
  return limits.map((limit, index) => ({
    ...limit,
    usd: amounts[index] ?? 0,
    isBinding: index === binding,
  }));
}

const reasons: Readonly<Record<LoanLimit['id'], string>> = {
  cost: 'cost limits it',
  noi: 'NOI limits it',
  value: 'the value limits it',
};

/** Which limit made the loan what it is, as a title. */
export function sizingTitle(limits: readonly LoanLimit[], loanUsd: number): string {
  const binding = limits.find((limit) => limit.isBinding);
  if (!binding || loanUsd <= 0) return 'No loan: the conversion is paid for with equity';
  return `Loan of ${formatUsdM(loanUsd)}: ${reasons[binding.id]}`;
}
