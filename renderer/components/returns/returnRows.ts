import type { ScopeReader } from '../../../shared/deck/evaluation.ts';
import { formatMonth, type YearMonth } from '../../../shared/domain/months.ts';
import type { ExplainTarget } from '../../../shared/engine/explain.ts';
import type { Figure, FigureRow, Good } from '../figures/FigureTable.tsx';
import { type Measure, multiple, rate, usdM, years } from '../figures/measures.ts';

/** Whose money a column is about, and the names of its lines. */
interface ReturnColumn {
  readonly id: string;
  readonly head: string;
  readonly irr: string;
  readonly mirr: string;
  readonly npv: string;
  readonly moic: string;
  readonly payback: string;
  readonly peak: string;
  readonly peakMonth: string;
}

export type ReturnScope = 'site' | 'portfolio';

/** The four views of the same cash. Sites and the portfolio name a few lines differently. */
export function returnColumns(scope: ReturnScope): readonly ReturnColumn[] {
  return [
    {
      id: 'before',
      head: 'Before debt and tax',
      irr: 'irr',
      mirr: scope === 'site' ? 'mirr' : 'conversionMirr',
      npv: 'npvConversion',
      moic: 'moic',
      payback: 'paybackMonths',
      peak: 'conversionPeak',
      peakMonth: 'conversionPeakMonth',
    },
    {
      id: 'levered',
      head: 'After debt',
      irr: 'leveredIrr',
      mirr: 'leveredMirr',
      npv: 'npvLevered',
      moic: 'leveredMoic',
      payback: 'leveredPayback',
      peak: scope === 'site' ? 'peakEquity' : 'leveredPeak',
      peakMonth: scope === 'site' ? 'peakEquityMonth' : 'leveredPeakMonth',
    },
    {
      id: 'taxed',
      head: 'After tax',
      irr: 'afterTaxIrr',
      mirr: 'afterTaxMirr',
      npv: 'npvAfterTax',
      moic: 'afterTaxMoic',
      payback: 'afterTaxPayback',
      peak: 'afterTaxPeak',
      peakMonth: 'afterTaxPeakMonth',
    },
    {
      id: 'equity',
      head: 'After debt and tax',
      irr: 'equityIrr',
      mirr: 'equityMirr',
      npv: 'npvEquity',
      moic: 'equityMoic',
      payback: 'equityPayback',
      peak: 'equityPeak',
      peakMonth: 'equityPeakMonth',
    },
  ];
}

export interface ReturnSource {
  readonly read: ScopeReader;
  /** The figure of the baseline by the same name, or null. */
  readonly before: (name: string) => number | null;
  readonly why: (name: string) => ExplainTarget;
  readonly monthOf: (t: number) => YearMonth;
}

/** The rows of the table of returns. What has no number says so. */
export function returnRows(scope: ReturnScope, source: ReturnSource): readonly FigureRow[] {
  const columns = returnColumns(scope);
  const { read, before, why, monthOf } = source;
  const figure = (name: string, measure: Measure, good: Good): Figure => ({
    outcome: read.outcome(name),
    measure,
    why: why(name),
    before: before(name),
    good,
  });
  const monthNote = (name: string): string => {
    const month = read.outcome(name);
    return month.kind === 'number' ? formatMonth(monthOf(month.value)) : '';
  };
  return [
    { id: 'irr', label: 'IRR', isStrong: true, figures: columns.map(({ irr }) => figure(irr, rate, 'up')) },
    { id: 'mirr', label: 'MIRR', figures: columns.map(({ mirr }) => figure(mirr, rate, 'up')) },
    { id: 'npv', label: 'NPV', unit: 'USD M', figures: columns.map(({ npv }) => figure(npv, usdM, 'up')) },
    { id: 'moic', label: 'MOIC', figures: columns.map(({ moic }) => figure(moic, multiple, 'up')) },
    {
      id: 'payback',
      label: 'Payback',
      unit: 'years',
      figures: columns.map(({ payback }) => figure(payback, years, 'down')),
    },
    {
      id: 'peak',
      label: 'Peak equity',
      unit: 'USD M',
      figures: columns.map(({ peak, peakMonth }) => ({
        ...figure(peak, usdM, null),
        note: monthNote(peakMonth),
      })),
    },
  ];
}
