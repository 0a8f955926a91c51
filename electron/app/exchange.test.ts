import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { appError } from '../../shared/contract/errors.ts';
import { emptyPortfolio } from '../../shared/domain/newRows.ts';
import { parsePortfolio } from '../../shared/domain/portfolioJson.ts';
import { readXlsx } from '../exchange/xlsx/testing/readXlsx.ts';
import { createDocumentFile, importIntoFile, openPortfolioFile } from './documents.ts';
import { fingerprintOf } from './fingerprint.ts';
import { accepted, type TestMachine, testMachine } from './testing/machine.ts';

const csv = 'Company,Site,Energised (MW)\nAcme,North,120\nAcme,South,80\n';
const making = { now: new Date('2026-11-22T14:02:11.000Z'), version: '0.1.0' };

async function withDocument(): Promise<{ machine: TestMachine; path: string; csvPath: string }> {
  const machine = testMachine();
  const path = join(machine.folder, 'plan.switchyard');
  machine.answers.push(path);
  accepted(await machine.app.ask('document.create', { sample: null }));
  const csvPath = join(machine.folder, 'sites.csv');
  writeFileSync(csvPath, csv);
  return { machine, path, csvPath };
}

test('an import is previewed, then made as one step that one undo takes back', async () => {
  const { machine, csvPath } = await withDocument();
  machine.answers.push(csvPath);
  const preview = accepted(await machine.app.ask('import.preview', {}));
  expect(preview.rows.map((row) => row.site.name)).toEqual(['North', 'South']);
  expect(accepted(await machine.app.ask('app.state', {})).document?.revision).toBe(0);
  const { previewId } = preview;
  expect(accepted(await machine.app.ask('import.apply', { previewId }))).toMatchObject({
    revision: 1,
    undoLabel: 'Import 2 sites from sites.csv',
  });
  expect(await machine.app.ask('import.apply', { previewId })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
  accepted(await machine.app.ask('document.undo', {}));
  expect(accepted(await machine.app.ask('app.state', {})).document?.portfolio).toEqual(
    emptyPortfolio('New portfolio'),
  );
});

test('a preview of another state of the document is refused, not applied', async () => {
  const { machine, csvPath } = await withDocument();
  machine.answers.push(csvPath);
  const { previewId } = accepted(await machine.app.ask('import.preview', {}));
  accepted(await machine.app.ask('site.add', { name: 'Meanwhile' }));
  expect(await machine.app.ask('import.apply', { previewId })).toMatchObject({
    ok: false,
    error: { code: 'conflict', advice: expect.stringContaining('Choose the file again') },
  });
});

test('a file that is too large is refused before it is read', async () => {
  const { machine, csvPath } = await withDocument();
  // Node cannot read as much: its own message would stand here.
  truncateSync(csvPath, 3 * 1024 ** 3);
  machine.answers.push(csvPath);
  expect(await machine.app.ask('import.preview', {})).toMatchObject({
    ok: false,
    error: {
      code: 'import.unreadable',
      message: '"sites.csv" has 3221.2 MB; files up to 26.2 MB are read',
      advice: expect.any(String),
    },
  });
});

test('JSON and CSV are written whole, with the extension, and read back the same', async () => {
  const { machine, csvPath } = await withDocument();
  machine.answers.push(csvPath, join(machine.folder, 'out'), join(machine.folder, 'list.csv'));
  const { previewId } = accepted(await machine.app.ask('import.preview', {}));
  accepted(await machine.app.ask('import.apply', { previewId }));
  const { portfolio } = accepted(await machine.app.ask('app.state', {})).document ?? { portfolio: null };
  const json = accepted(await machine.app.ask('data.export', { format: 'json' }));
  const text = readFileSync(join(machine.folder, 'out.json'));
  expect(json).toEqual({ fileName: 'out.json', bytes: text.length });
  expect(parsePortfolio(JSON.parse(text.toString()))).toEqual({ ok: true, value: portfolio });
  accepted(await machine.app.ask('data.export', { format: 'csv' }));
  expect(readFileSync(join(machine.folder, 'list.csv'), 'utf8')).toContain('North');
  expect(machine.asked.slice(-2)).toEqual([
    'Export the portfolio: plan.json',
    'Export the portfolio: plan sites.csv',
  ]);
  expect(readdirSync(machine.folder).filter((name) => name.includes('unfinished'))).toEqual([]);
});

test('the model workbook is written whole, says which state it shows, and replaces what it was asked about', async () => {
  const { machine, csvPath } = await withDocument();
  const target = join(machine.folder, 'model.xlsx');
  machine.answers.push(csvPath, target, target);
  const { previewId } = accepted(await machine.app.ask('import.preview', {}));
  accepted(await machine.app.ask('import.apply', { previewId }));
  writeFileSync(target, 'older');
  const written = accepted(await machine.app.ask('workbook.export', {}));
  const bytes = readFileSync(target);
  expect(written).toEqual({ fileName: 'model.xlsx', bytes: bytes.length });
  const sheets = readXlsx(new Uint8Array(bytes));
  expect(sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Inputs', 'Portfolio', 'North', 'Checks']),
  );
  const notes = sheets.at(-1)?.cells.map(({ value }) => value);
  expect(notes).toContain('plan.switchyard, revision 1');
  expect(machine.asked.at(-1)).toBe('Export the model workbook: plan model.xlsx');
  accepted(await machine.app.ask('workbook.export', {}));
  expect(readFileSync(target).equals(bytes)).toBe(true);
  expect(readdirSync(machine.folder).filter((name) => name.includes('unfinished'))).toEqual([]);
});

test('an export never takes the place of a document, nor of a file that was not asked about', async () => {
  const { machine, path } = await withDocument();
  const before = readFileSync(path);
  machine.answers.push(path, join(machine.folder, 'taken'));
  writeFileSync(join(machine.folder, 'plan.switchyard.json'), 'mine');
  expect(await machine.app.ask('data.export', { format: 'json' })).toMatchObject({
    ok: false,
    error: { code: 'document.exists' },
  });
  writeFileSync(join(machine.folder, 'taken.json'), 'mine');
  expect(await machine.app.ask('data.export', { format: 'json' })).toMatchObject({
    ok: false,
    error: { code: 'document.exists' },
  });
  expect(readFileSync(join(machine.folder, 'taken.json'), 'utf8')).toBe('mine');
  const document = join(machine.folder, 'other.json');
  writeFileSync(document, before);
  machine.answers.push(document);
  expect(await machine.app.ask('data.export', { format: 'json' })).toMatchObject({
    ok: false,
    error: { code: 'export.failed' },
  });
  expect(readFileSync(document).equals(before)).toBe(true);
});

test('an export to a place that is not there says so', async () => {
  const { machine } = await withDocument();
  machine.answers.push(join(machine.folder, 'no', 'out.json'));
  expect(await machine.app.ask('data.export', { format: 'json' })).toMatchObject({
    ok: false,
    error: { code: 'export.failed', advice: 'Choose a folder that exists' },
  });
});

test('a printer that cannot print is passed on, and leaves no file', async () => {
  const { machine } = await withDocument();
  machine.printed = appError('print.unavailable', 'No browser');
  machine.answers.push(join(machine.folder, 'deck.pdf'));
  expect(await machine.app.ask('deck.export', {})).toMatchObject({
    ok: false,
    error: { code: 'print.unavailable' },
  });
  expect(readdirSync(machine.folder)).not.toContain('deck.pdf');
  expect(machine.asked.at(-1)).toBe('Export the board deck: plan board deck.pdf');
});

test('the deck is printed, stamped with the state it shows, and written where the person says', async () => {
  const { machine } = await withDocument();
  const printed = await PDFDocument.create();
  printed.addPage([960, 540]);
  machine.now = new Date(2026, 10, 22, 23, 30);
  machine.printed = await printed.save();
  machine.answers.push(join(machine.folder, 'deck'));
  const result = accepted(await machine.app.ask('deck.export', {}));
  const bytes = readFileSync(join(machine.folder, 'deck.pdf'));
  expect(result).toEqual({ fileName: 'deck.pdf', bytes: bytes.length });
  const finished = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(finished.getTitle()).toBe('New portfolio: board deck');
  expect(finished.getSubject()).toBe('plan.switchyard, revision 0');
  expect(finished.getKeywords()).toContain(fingerprintOf(emptyPortfolio('New portfolio')));
  expect(finished.getCreationDate()?.toISOString().slice(0, 10)).toBe('2026-11-22');
});

test.each(['plan.switchyard', 'plan.json'])(
  '%s is created, imported into and read without a window',
  async (name) => {
    const { folder } = testMachine();
    const path = join(folder, name);
    const csvPath = join(folder, 'sites.csv');
    writeFileSync(csvPath, csv);
    accepted(createDocumentFile(path, emptyPortfolio('Headless'), making));
    expect(createDocumentFile(path, emptyPortfolio('Again'), making)).toMatchObject({
      ok: false,
      error: { code: 'document.exists' },
    });
    expect(accepted(await importIntoFile(path, csvPath, making.now))).toMatchObject({ added: 2, updated: 0 });
    expect(accepted(await importIntoFile(path, csvPath, making.now))).toMatchObject({ added: 0, updated: 2 });
    const read = accepted(openPortfolioFile(path));
    expect(read.portfolio.sites.map((site) => [site.name, site.energisedMw])).toEqual([
      ['North', 120],
      ['South', 80],
    ]);
    expect(read.fileName).toBe(name);
  },
);

test('a document and the JSON of it have one fingerprint', () => {
  const { folder } = testMachine();
  const portfolio = emptyPortfolio('Same');
  for (const name of ['a.switchyard', 'b.json'])
    accepted(createDocumentFile(join(folder, name), portfolio, making));
  const [document, json] = ['a.switchyard', 'b.json'].map((name) =>
    fingerprintOf(accepted(openPortfolioFile(join(folder, name))).portfolio),
  );
  expect(document).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
  expect(json).toBe(document);
});

test.each([
  ['bad.json', '{"format":', 'document.not-a-document'],
  ['bad.json', '', 'document.not-a-document'],
  ['bad.json', '{"format":"switchyard-portfolio","version":1}', 'invalid-input'],
  ['bad.json', Buffer.from([0xff, 0xfe, 0x7b, 0x00]), 'document.not-a-document'],
  ['bad.switchyard', 'text', 'document.not-a-document'],
])('%s holding %o is refused with a next step', (name, content, code) => {
  const { folder } = testMachine();
  writeFileSync(join(folder, name), content);
  expect(openPortfolioFile(join(folder, name))).toMatchObject({
    ok: false,
    error: { code, advice: expect.any(String), message: expect.stringContaining(name) },
  });
  expect(openPortfolioFile(join(folder, 'gone.json'))).toMatchObject({
    ok: false,
    error: { code: 'document.not-found' },
  });
});

test('an exported portfolio is opened again as a document of its own', async () => {
  const { machine, csvPath } = await withDocument();
  machine.answers.push(csvPath, join(machine.folder, 'out.json'));
  const { previewId } = accepted(await machine.app.ask('import.preview', {}));
  accepted(await machine.app.ask('import.apply', { previewId }));
  const exported = accepted(await machine.app.ask('app.state', {})).document;
  accepted(await machine.app.ask('data.export', { format: 'json' }));
  machine.answers.push(join(machine.folder, 'out.json'), join(machine.folder, 'again.switchyard'));
  const opened = accepted(await machine.app.ask('document.open', {}));
  expect(opened).toMatchObject({ fileName: 'again.switchyard', revision: 0 });
  expect(opened.portfolio).toEqual(exported?.portfolio);
  expect(opened.documentId).not.toBe(exported?.documentId);
  machine.answers.push(null);
  expect(await machine.app.openPath(join(machine.folder, 'out.json'))).toMatchObject({
    ok: false,
    error: { code: 'cancelled' },
  });
});
