import { expect, it } from 'vitest';
import { debtSpec } from '../../../../shared/deck/charts/debt.ts';
import { oneSite, readScope } from '../../../../shared/deck/evaluation.ts';
import { addMonths, yearMonth } from '../../../../shared/domain/months.ts';
import type { Site } from '../../../../shared/domain/portfolio.ts';
import { PortfolioEngine } from '../../../../shared/engine/engine.ts';
import { workedExample } from '../../../../shared/model/knownAnswers/workedExample.ts';
import { yearGroups } from '../../../components/years/yearRows.ts';
import { loanLimits, sizingTitle } from './loanSizing.ts';
import { siteFigures } from './siteFigures.ts';
import { fundingStatement } from './statement.ts';
import { taxGroups, taxYears } from './taxYears.ts';

/** The worked example, of which some terms are changed, as the view is given it. */
function viewOf(terms: Partial<Site> = {}, horizonMonths = 192) {
  const base = workedExample();
  const portfolio = {
    ...base,
    portfolio: { ...base.portfolio, horizonMonths },
    sites: base.sites.map((site) => ({ ...site, ...terms })),
  };
  const engine = new PortfolioEngine(portfolio);
  const site = portfolio.sites[0];
  if (!site) throw new Error('The worked example has a site');
  const figures = siteFigures({ portfolio, engine, site, version: 1, position: 1, count: 1 }, null);
  return { portfolio, engine, site, figures };
}

const millions = (text: string | undefined): number => Number((text ?? '').replaceAll(',', ''));

it('adds uses and sources up to the same total as shown, whatever the terms', () => {
  for (const terms of [
    {},
    { loanFee: 0.02, originalIssueDiscount: 0.03, dsraMonths: 6 },
    { loanToCost: 0 },
    { commercialModel: 'gpuCloud' as const, dsraMonths: 3 },
  ]) {
    const statement = fundingStatement(viewOf(terms).figures);
    expect(Math.abs(statement.differenceUsd)).toBeLessThan(0.005);
    for (const rows of [statement.uses, statement.sources]) {
      const shown = rows.map((row) => millions(row.figures[0]?.text));
      const total = shown.pop() ?? Number.NaN;
      expect(shown.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 6);
      expect(total).toBeCloseTo(statement.totalUsd / 1e6, 1);
    }
  }
});

it('says what the worked example funds: uses of 584.375 M and interest, three quarters of it borrowed', () => {
  const { figures } = viewOf();
  const statement = fundingStatement(figures);
  const row = (id: string) => statement.uses.find((use) => use.id === id)?.figures[0]?.text;
  expect(row('hardCostTotal')).toBe('564.4');
  expect(row('worksCapex')).toBe('20.0');
  expect(statement.loanShare).toBeCloseTo(447.203e6 / figures.read.value('financedCost'), 4);
});

it('names the limit that makes the loan', () => {
  const binding = (terms: Partial<Site>): string => {
    const { site, figures } = viewOf(terms);
    const limits = loanLimits(site, figures);
    const bound = limits.filter((limit) => limit.isBinding);
    expect(bound).toHaveLength(1);
    expect(bound[0]?.usd).toBeCloseTo(figures.read.value('loan'), 2);
    return sizingTitle(limits, figures.read.value('loan'));
  };
  expect(binding({})).toBe('Loan of USD 447 M: cost limits it');
  expect(binding({ targetDscr: 4 })).toMatch(/^Loan of USD \d+ M: NOI limits it$/);
  expect(binding({ loanToValue: 0.1 })).toMatch(/^Loan of USD \d+ M: the value limits it$/);
  expect(binding({ loanToCost: 0 })).toMatch(/^No loan/);
});

it('counts tax years from the decision, and names those that are no calendar years', () => {
  const december = taxYears(yearMonth('2026-12'), 30);
  expect(december.map(({ label }) => label)).toEqual(['2026', '2027', '2028', '2029']);
  expect(december.at(-1)).toMatchObject({ from: 25, to: 30 });
  const june = taxYears(yearMonth('2027-06'), 24);
  expect(june.map(({ label }) => label)).toEqual(['to Jun 2027', 'to Jun 2028', 'to Jun 2029']);
  expect(june[1]).toMatchObject({ from: 1, to: 12 });
});

it('leads from the income of each tax year to its tax', () => {
  const { portfolio, engine, site } = viewOf({ stateTaxRate: 0.05 });
  const years = taxYears(portfolio.portfolio.decisionMonth, engine.months);
  const groups = yearGroups(taxGroups, (line) => engine.siteSeries(site.id, line), years);
  const cells = (id: string): readonly number[] =>
    groups.find((group) => group.id === id)?.lead.cells ?? years.map(() => 0);
  const rate = engine.siteValue(site.id, 'site.taxRate');
  let taxed = 0;
  years.forEach((year, at) => {
    const of = (id: string): number => cells(id)[at] ?? 0;
    const before = of('earned') - of('depreciation') - of('write-off') - of('sold');
    expect(of('income'), year.label).toBeCloseTo(before, 0);
    const tax = rate * (Math.max(0, of('income') - of('interest')) - of('losses'));
    expect(Math.abs(of('tax') - tax), year.label).toBeLessThan(0.1);
    taxed += of('tax');
  });
  expect(taxed).toBeGreaterThan(50);
});

it('draws the loan to its end, with the year in which the covenant first breaks', () => {
  const { portfolio, engine, site } = viewOf({ covenantDscr: 1.6 });
  const spec = debtSpec(portfolio, engine, site);
  const read = readScope(engine, oneSite(site.id));
  const first = read.outcome('firstBreach');
  if (first.kind !== 'number') throw new Error('A covenant of 1.60 breaks at a lowest DSCR of 1.559');
  expect(spec.breach?.year).toBe(addMonths(portfolio.portfolio.decisionMonth, first.value).slice(0, 4));
  expect(spec.title).toBe('DSCR falls below its covenant of 1.60× in Jan 2029');
  const tested = spec.years.flatMap(({ dscr }) => (dscr === null ? [] : [dscr]));
  expect(Math.min(...tested)).toBeCloseTo(1.559, 3);
  expect(spec.years.at(-1)?.balance).toBeCloseTo(0, 6);
  expect(debtSpec(portfolio, engine, { ...site, covenantDscr: 1.2 }).covenant).toBe(1.2);
  const held = viewOf({ covenantDscr: 1.2 });
  expect(debtSpec(held.portfolio, held.engine, held.site).breach).toBeNull();
  expect(debtSpec(held.portfolio, held.engine, held.site).title).toBe('DSCR never falls below 1.56×');
});
