import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSite } from '../../../shared/domain/newRows.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { columns, firstLineRow, headRows } from '../../../shared/workbook/layout.ts';
import { samplePortfolio } from '../samples/samples.ts';
import { differences } from './testing/differences.ts';
import { exported } from './testing/exported.ts';
import { type ReadCell, type ReadSheet, readXlsx } from './testing/readXlsx.ts';
import { withoutValues } from './testing/withoutValues.ts';

const demo = samplePortfolio('demo');
const hostileName = `=HYPERLINK("http://x","a") & <b>'_x0041_ [1]:*?/\\ ${'é'.repeat(30)}`;
const portfolio: Portfolio = {
  ...demo,
  portfolio: { ...demo.portfolio, name: 'Plan <A> & "B"', horizonMonths: 36 },
  sites: [
    ...demo.sites.slice(0, 4),
    newSite('zz-hostile', { ...demo.sites[0], name: hostileName, note: 'line 1\nline 2 \u0001' }),
    newSite('zzz-twin', { ...demo.sites[0], name: hostileName }),
  ],
  blocks: demo.blocks.filter(({ siteId }) => demo.sites.slice(0, 4).some(({ id }) => id === siteId)),
};

let bytes = new Uint8Array();
let sheets: readonly ReadSheet[] = [];
beforeAll(async () => {
  bytes = new Uint8Array(await exported(portfolio));
  sheets = readXlsx(bytes);
});

const sheet = (name: string): ReadSheet => {
  const found = sheets.find((each) => each.name === name);
  if (!found) throw new Error(`There is no sheet ${name}`);
  return found;
};
const calculations = (): readonly ReadSheet[] => sheets.slice(1, -2);
const lines = (of: ReadSheet): readonly ReadCell[] => of.cells.filter(({ row }) => row >= firstLineRow);

/** A formula with its references told by how far they are from its own column. */
function relative({ formula, column }: ReadCell): string {
  return (formula ?? '').replace(/(\$?)\b([A-Z]{1,3})(?=\$?\d)/g, (text, fixed: string, letters: string) => {
    if (fixed) return text;
    const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return `[${at - column}]`;
  });
}

describe('a row of the workbook', () => {
  it('has the same formula in every month', () => {
    for (const { name, cells } of calculations()) {
      const rows = new Map<number, Set<string>>();
      for (const cell of cells) {
        if (cell.column <= columns.decision || cell.formula === null) continue;
        rows.set(cell.row, (rows.get(cell.row) ?? new Set()).add(relative(cell)));
      }
      expect(rows.size, name).toBeGreaterThan(8);
      for (const [row, formulas] of rows) expect([...formulas], `${name} row ${row}`).toHaveLength(1);
    }
  });

  it('has formulas where it has figures, and never a bare number', () => {
    for (const of of calculations()) {
      const labels = new Map(
        of.cells.filter(({ column }) => column === 1).map((cell) => [cell.row, cell.value]),
      );
      const bare = lines(of).filter(
        ({ column, formula, value, row }) =>
          column >= columns.value &&
          formula === null &&
          value !== null &&
          !String(labels.get(row)).endsWith('start of the search, as exported'),
      );
      expect(bare, of.name).toEqual([]);
    }
  });

  it('has no numbers in formulas but those of form', () => {
    const form = new Set(['0', '1', '12', '0.5']);
    for (const of of calculations())
      for (const { formula, row, column } of lines(of)) {
        const plain = (formula ?? '')
          .replace(/"[^"]*"|'(?:[^']|'')*'!/g, '')
          .replace(/3\*MIN\(1,MAX\(0,/g, 'MIN(1,MAX(0,')
          .replace(/\)\)\^2-2\*MIN/g, '))-MIN')
          .replace(/\)\)\^3/g, '))')
          .replace(/\$?[A-Z]{1,3}\$?\d+/g, '');
        const numbers = plain.match(/\d+(?:\.\d+)?/g) ?? [];
        expect(
          numbers.filter((number) => !form.has(number)),
          `${of.name} R${row}C${column} =${formula}`,
        ).toEqual([]);
      }
  });

  it('keeps to what every spreadsheet can take', () => {
    for (const { name, cells } of sheets) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
      for (const { formula, value } of cells) {
        expect((formula ?? '').length).toBeLessThanOrEqual(8_192);
        expect(String(value)).not.toMatch(/^(?:NaN|-?Infinity)$/);
      }
    }
    expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
  });
});

describe('the file', () => {
  it('has the same bytes for the same document', async () => {
    expect(Buffer.from(await exported(portfolio)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('names the source, date and tier of every number', () => {
    const cells = sheet('Inputs').cells;
    const at = (row: number, column: number) =>
      cells.find((cell) => cell.row === row && cell.column === column)?.value;
    const inputs = cells.filter(
      ({ column, value }) => column === 3 && /^(market|site|block)\./.test(String(value)),
    );
    expect(inputs.length).toBeGreaterThan(200);
    const numbers = inputs.filter(({ row }) => typeof at(row, 4) === 'number');
    expect(numbers.filter(({ row }) => !at(row, 7) || !at(row, 8))).toEqual([]);
    const sourced = demo.provenance.find(
      ({ entity, sourceId }) => entity === demo.sites[0]?.id && sourceId !== null,
    );
    const title = demo.sources.find(({ id }) => id === sourced?.sourceId)?.title;
    expect(cells.some(({ column, value }) => column === 8 && value === title)).toBe(true);
  });

  it('takes names as they are, and none as a formula', () => {
    const names = sheet('Inputs').cells.filter(({ column, value }) => column === 4 && value === hostileName);
    expect(names).toHaveLength(2);
    expect(names.every(({ formula }) => formula === null)).toBe(true);
    expect(sheet('Market').xml).not.toContain('\u0001');
  });

  it('keeps head and labels in view, prints them on each page, and opens computed anew', () => {
    const market = sheet('Market').xml;
    expect(market).toContain(`xSplit="${columns.value}" ySplit="${headRows.headings}"`);
    expect(market).toContain('orientation="landscape"');
    expect(sheet('Inputs').xml).toContain('fitToWidth="1"');
  });

  it('is read alike by another program', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(bytes));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    for (const { name, cells } of sheets) {
      const worksheet = workbook.getWorksheet(name);
      for (const { row, column, formula, value } of cells) {
        if (formula === null && value === null) continue;
        const cell = worksheet?.getCell(row, column);
        const other = formula === null ? cell?.text : cell?.formula;
        if (formula !== null) expect(other, `${name} R${row}C${column}`).toBe(formula);
        else if (typeof value === 'string') expect(other, `${name} R${row}C${column}`).toBe(value);
      }
    }
  });
});

const office = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find((path) => existsSync(path));

describe.skipIf(!office)('LibreOffice', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('computes the same figures from the formulas alone', async () => {
    const file = join(folder, 'model.xlsx');
    writeFileSync(file, await withoutValues(bytes));
    execFileSync(
      office ?? '',
      [
        '--headless',
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
        file,
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
    const computed = readXlsx(new Uint8Array(readFileSync(join(folder, 'out', 'model.xlsx'))));
    const values = new Map(
      computed.map(({ name, cells }) => [
        name,
        new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value])),
      ]),
    );
    expect(computed.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    expect(
      differences(sheets, (name, row, column) => values.get(name)?.get(`${row} ${column}`) ?? null).slice(
        0,
        10,
      ),
    ).toEqual([]);
  }, 150_000);
});
