import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldSpec, fieldTables, type TableName } from '../../domain/fields.ts';
import { laws } from '../../engine/checks/laws.ts';
import { PortfolioEngine } from '../../engine/engine.ts';
import { workedExample } from '../knownAnswers/workedExample.ts';
import { model } from '../model.ts';
import { modelDocument } from '../modelDocument.ts';
import { buildDocument } from './buildDocument.ts';
import type { InputEntry, LineEntry, NoteEntry } from './document.ts';
import { yearlyComparison } from './yearly.ts';

const document = buildDocument(model);
const parts = document.chapters.flatMap((chapter) => chapter.parts);
const lines = parts.flatMap((part): readonly LineEntry[] => (part.kind === 'lines' ? part.lines : []));
const inputs = parts.flatMap((part): readonly InputEntry[] => (part.kind === 'inputs' ? part.inputs : []));
const notes = parts.flatMap((part): readonly NoteEntry[] => (part.kind === 'notes' ? part.notes : []));
const ids = [...document.chapters, ...lines, ...inputs, ...notes].map(({ id }) => id);

describe('the documentation of the model', () => {
  it('has every line once, in a chapter that somebody gave it', () => {
    expect(lines.map(({ id }) => id).sort()).toEqual(model.lines.map(({ id }) => id).sort());
    expect(document.chapters.map(({ id }) => id)).not.toContain('others');
  });

  it('has every input that is not plain text', () => {
    const declared = (Object.keys(fieldTables) as TableName[]).flatMap((table) =>
      Object.keys(fieldTables[table])
        .filter((field) => fieldSpec(table, field)?.kind !== 'text')
        .map((field) => `${table}.${field}`),
    );
    expect(inputs.map(({ name }) => name).sort()).toEqual(declared.sort());
    for (const { name, band, bandSource, words } of inputs) {
      expect(words, name).not.toBe('');
      if (band !== '') expect(bandSource, `${name} has a band without a source`).not.toBe('');
    }
  });

  it('has every law', () => {
    expect(notes.map(({ id }) => id)).toEqual(expect.arrayContaining(laws.map(({ id }) => `laws.${id}`)));
  });

  it('points only at what is there, and every place has a name of its own', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const known = new Set(ids);
    const pointed = [
      ...lines.flatMap(({ formula }) =>
        formula.flatMap((piece) => (typeof piece === 'string' ? [] : piece.id)),
      ),
      ...[...lines, ...inputs].flatMap(({ usedBy }) => usedBy.map(({ id }) => id)),
    ];
    expect(pointed.filter((id) => !known.has(id))).toEqual([]);
    const text = modelDocument(model);
    const anchors = new Set([...text.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1]));
    const broken = [...text.matchAll(/\]\(#([^)]+)\)/g)].filter((match) => !anchors.has(match[1] ?? ''));
    expect(broken.map((match) => match[1])).toEqual([]);
    expect(anchors.size).toBe(ids.length);
  });

  it('writes a formula in names with each name pointing at what it names', () => {
    const rent = lines.find(({ id }) => id === 'market.hashprice');
    expect(rent?.formula).toEqual([
      { id: 'market.hashpriceBtc', text: 'Hashprice in BTC', isInput: false },
      ' × ',
      { id: 'market.btcPrice', text: 'BTC price', isInput: false },
    ]);
    expect(lines.find(({ id }) => id === 'market.btcPrice')?.usedBy.map(({ id }) => id)).toContain(
      'market.hashprice',
    );
    const price = inputs.find(({ name }) => name === 'market.btcPriceUsd');
    expect(price?.usedBy.map(({ id }) => id)).toContain('market.btcPrice');
    expect(price?.band).toBe('40,000 to 150,000 USD/BTC');
  });

  it('lists lines of a chapter after those that they compute with', () => {
    const order = new Map(model.lines.map(({ id }, index) => [id, index]));
    for (const part of parts) {
      if (part.kind !== 'lines') continue;
      const places = part.lines.map(({ id }) => order.get(id) ?? -1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

describe('monthly against yearly', () => {
  const vectors = JSON.parse(
    readFileSync(new URL('../knownAnswers/vectors.json', import.meta.url), 'utf8'),
  ) as {
    readonly B_mining: { readonly hold70MW_no_refresh: { readonly npv_at_15pct: number } };
    readonly C_conversion: {
      readonly base: {
        readonly unlev_npv_9: number;
        readonly unlev_irr: number;
        readonly lev_irr: number;
        readonly debt: { readonly loan: number; readonly dscr: Readonly<Record<string, number>> };
      };
    };
    readonly E_monthly: {
      readonly unlev_npv_9: number;
      readonly unlev_irr: number;
      readonly lev_irr: number;
      readonly mining70_npv_15: number;
      readonly loan_at_month_24: number;
      readonly min_dscr_after_24: number;
    };
  };
  const { base } = vectors.C_conversion;
  const monthly = vectors.E_monthly;

  it.each([
    ['conversionNpv', base.unlev_npv_9, monthly.unlev_npv_9, 1],
    ['conversionIrr', base.unlev_irr, monthly.unlev_irr, 1e-4],
    ['leveredIrr', base.lev_irr, monthly.lev_irr, 1e-4],
    ['loan', base.debt.loan, monthly.loan_at_month_24, 1],
    ['leastDscr', Math.min(...Object.values(base.debt.dscr)), monthly.min_dscr_after_24, 1e-3],
    ['miningGivenUpNpv', vectors.B_mining.hold70MW_no_refresh.npv_at_15pct, monthly.mining70_npv_15, 1],
  ] as const)('%s is what the reference says', (name, yearlyFigure, monthlyFigure, within) => {
    const told = yearlyComparison[name];
    expect(Math.abs(told.yearly - yearlyFigure)).toBeLessThanOrEqual(within);
    expect(Math.abs(told.monthly - monthlyFigure)).toBeLessThanOrEqual(within);
  });

  it('tells of the conversion what the engine computes, within 3 % of the yearly value', () => {
    const npv = new PortfolioEngine(workedExample()).siteValue('example', 'site.npvConversion');
    expect(Math.abs(npv - yearlyComparison.conversionNpv.monthly)).toBeLessThan(1);
    expect(Math.abs(npv / yearlyComparison.conversionNpv.yearly - 1)).toBeLessThan(0.03);
  });

  it('explains the timing with the averages that the curve has', () => {
    const capex = new PortfolioEngine(workedExample()).siteSeries('example', 'site.capex');
    const total = capex.reduce((sum, usd) => sum + usd, 0);
    const average = capex.reduce((sum, usd, t) => sum + usd * t, 0) / total;
    expect(average).toBeCloseTo(9.5, 1);
    expect(0.6 * 12 + 0.4 * 24).toBeCloseTo(16.8, 1);
  });
});
