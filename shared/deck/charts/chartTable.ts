import {
  formatMultiple,
  formatMw,
  formatNumber,
  formatPercent,
  formatSigned,
  notApplicable,
} from '../../domain/format.ts';
import type { ChartSpec } from './chartSpec.ts';

/** The same figures as a table, for readers who cannot use the picture and for the clipboard. */
export interface ChartTable {
  readonly columns: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

/** The table of a chart, in the units of its subtitle. */
export function chartTable(spec: ChartSpec): ChartTable {
  switch (spec.kind) {
    case 'scatter':
      return {
        columns: ['Deal', spec.xHeading, spec.yHeading],
        rows: spec.points.map((point) => [
          point.label,
          spec.isCalendar
            ? String(Math.floor(point.x))
            : formatNumber(point.x, Number.isInteger(point.x) ? 0 : 1),
          formatNumber(point.y, 1),
        ]),
      };
    case 'power-split':
      return {
        columns: [
          spec.basis === 'quarter' ? 'Quarter' : 'Year',
          'AI, MW',
          'Mining, MW',
          'Reserved, MW',
          'In build, MW',
          'Unused, MW',
          'Connection, MW',
          ...(spec.before ? [`AI ${spec.before.words}, MW`] : []),
        ],
        rows: spec.periods.map((period, index) => [
          period.label,
          ...[
            period.aiMw,
            period.miningMw,
            period.reservedMw,
            period.inBuildMw,
            period.unusedMw,
            period.availableMw,
            ...(spec.before ? [spec.before.values[index] ?? 0] : []),
          ].map(formatMw),
        ]),
      };
    case 'capacity':
      return {
        columns: [
          'Site',
          'AI, MW',
          'Critical IT, MW',
          'Mining, MW',
          'Reserved, MW',
          'Unused, MW',
          'Connection, MW',
          'Ready for service',
        ],
        rows: spec.sites.map((site) => [
          site.name,
          ...[
            site.aiMw,
            site.criticalItMw,
            site.miningMw,
            site.reservedMw,
            site.unusedMw,
            site.availableMw,
          ].map(formatMw),
          site.ready ?? notApplicable,
        ]),
      };
    case 'bridge':
      return {
        columns: ['Step', spec.unit ?? 'USD M'],
        rows: spec.steps.map((step) => [
          step.label,
          step.role === 'change'
            ? formatSigned(step.value, spec.decimals)
            : formatNumber(step.value, spec.decimals),
        ]),
      };
    case 'cash-curve':
      return {
        columns: [
          'End of year',
          'Plan, USD M',
          'Do-nothing, USD M',
          ...(spec.before ? [`Plan ${spec.before.words}, USD M`] : []),
        ],
        rows: yearEnds(spec.plan.length, spec.startMonth).map((t) => [
          String(spec.startYear + Math.floor((spec.startMonth - 1 + t) / 12)),
          formatNumber(spec.plan[t] ?? 0, spec.decimals),
          formatNumber(spec.doNothing[t] ?? 0, spec.decimals),
          ...(spec.before ? [formatNumber(spec.before.values[t] ?? 0, spec.decimals)] : []),
        ]),
      };
    case 'compared-cash': {
      const length = Math.max(0, ...spec.curves.map(({ from, values }) => from + values.length));
      const at =
        spec.measure === 'yearly'
          ? Array.from({ length }, (_, year) => year)
          : yearEnds(length, spec.startMonth);
      const yearAt = (index: number, t: number): number =>
        spec.measure === 'yearly'
          ? spec.startYear + index
          : spec.startYear + Math.floor((spec.startMonth - 1 + t) / 12);
      return {
        columns: [
          spec.measure === 'yearly' ? 'Year' : 'End of year',
          ...spec.curves.map(({ letter, name }) => `${letter} ${name}, USD M`),
        ],
        rows: at.map((t, index) => [
          String(yearAt(index, t)),
          ...spec.curves.map(({ from, values }) => {
            const value = values[t - from];
            return value === undefined ? '' : formatNumber(value, spec.decimals);
          }),
        ]),
      };
    }
    case 'cash-columns':
      return {
        columns: [
          spec.basis === 'quarter' ? 'Quarter' : 'Year',
          'Mining, USD M',
          'Lease income, USD M',
          'Machines sold or moved, USD M',
          'Prepayment, sales and support, USD M',
          'Building, USD M',
          'Net, USD M',
          'Cumulative, USD M',
        ],
        rows: spec.periods.map((period) => [
          period.label,
          ...[
            period.mining,
            period.lease,
            period.asicSale,
            period.other,
            period.capex,
            period.net,
            period.cumulative,
          ].map((value) => formatNumber(value, spec.decimals)),
        ]),
      };
    case 'income':
      return {
        columns: ['Year', 'Lease income, USD M', 'GPU cloud, USD M', 'Mining given up, USD M'],
        rows: spec.years.map((year) => [
          year.label,
          formatNumber(year.lease, spec.decimals),
          formatNumber(year.cloud, spec.decimals),
          formatNumber(year.givenUp, spec.decimals),
        ]),
      };
    case 'debt':
      return {
        columns: ['Year', 'Owed, USD M', 'NOI, USD M', 'Debt service, USD M', 'DSCR, lowest month'],
        rows: spec.years.map((year) => [
          year.label,
          ...[year.balance, year.noi, year.debtService].map((value) => formatNumber(value, spec.decimals)),
          year.dscr === null ? notApplicable : formatMultiple(year.dscr),
        ]),
      };
    case 'liquidity':
      return {
        columns: ['End of year', 'Cash, USD M', 'Cash and BTC, USD M', 'Without new equity, USD M'],
        rows: yearEnds(spec.cash.length, spec.startMonth).map((t) => [
          String(spec.startYear + Math.floor((spec.startMonth - 1 + t) / 12)),
          ...[spec.cash[t], spec.cashAndBtc[t], spec.withoutEquity[t]].map((value) =>
            formatNumber(value ?? 0, spec.decimals),
          ),
        ]),
      };
    case 'site-map':
      return {
        columns: ['Site', 'Energised, MW', 'To AI, MW', 'Share to AI'],
        rows: spec.sites.map((site) => [
          site.name,
          formatMw(site.energisedMw),
          formatMw(site.aiMw),
          site.energisedMw > 0 ? formatPercent(site.aiMw / site.energisedMw, 0) : notApplicable,
        ]),
      };
    case 'heat-map':
      return {
        columns: [`${spec.y.label} by ${spec.x.label}`, ...spec.x.texts],
        rows: spec.cells.map((row, index) => [spec.y.texts[index] ?? '', ...row.map(({ text }) => text)]),
      };
    case 'frontier':
      return {
        columns: [spec.xLabel, 'Value, USD M', 'Plan'],
        rows: spec.points.map(({ x, value, label }) => [
          spec.isShare ? formatNumber(x * 100, 1) : formatNumber(x),
          formatNumber(value),
          label,
        ]),
      };
    case 'fan':
      return {
        columns: ['Month', 'P5, USD M', 'P25, USD M', 'P50, USD M', 'P75, USD M', 'P95, USD M'],
        rows: spec.points.map(({ t, p5, p25, p50, p75, p95 }) => [
          String(t),
          ...[p5, p25, p50, p75, p95].map((value) => formatNumber(value, spec.decimals)),
        ]),
      };
    case 'histogram':
      return {
        columns: ['From, USD M', 'To, USD M', 'Share of futures'],
        rows: spec.bars.map(({ from, to, share }) => [
          formatNumber(from, spec.decimals),
          formatNumber(to, spec.decimals),
          formatPercent(share),
        ]),
      };
    case 'cdf':
      return {
        columns: ['Share of futures', ...spec.curves.map(({ label }) => `${label} at most, USD M`)],
        rows: Array.from({ length: 99 }, (_, i) => [
          formatPercent((i + 1) / 100, 0),
          ...spec.curves.map(({ percentiles }) => formatNumber(percentiles[i] ?? 0, spec.decimals)),
        ]),
      };
    case 'monthly-chance':
      return {
        columns: ['End of year', 'Chance'],
        rows: yearEnds(spec.chances.length, spec.startMonth).map((t) => [
          String(spec.startYear + Math.floor((spec.startMonth - 1 + t) / 12)),
          formatPercent(spec.chances[t] ?? 0),
        ]),
      };
    case 'spider':
      return {
        columns: ['Driver', ...spec.parts.map((part) => `${formatSigned(part * 100)} %`)],
        rows: spec.lines.map((line) => [
          line.label,
          ...spec.parts.map((part) => {
            const point = line.points.find((each) => each.part === part);
            return point ? formatNumber(point.value, spec.decimals) : notApplicable;
          }),
        ]),
      };
  }
}

/** Month indexes of Decembers, and of the last month. */
function yearEnds(length: number, startMonth: number): number[] {
  const ends: number[] = [];
  for (let t = 12 - startMonth; t < length; t += 12) ends.push(t);
  if (ends.at(-1) !== length - 1) ends.push(length - 1);
  return ends;
}
