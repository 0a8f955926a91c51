import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { importRows } from '../../../shared/commands/importRows.ts';
import { setConversion } from '../../../shared/commands/setConversion.ts';
import type { ImportReading } from '../../../shared/domain/import.ts';
import { emptyPortfolio } from '../../../shared/domain/newRows.ts';
import { applyPatch } from '../../../shared/domain/patch.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { importSizeProblem, maxImportBytes, readSitesCsv } from './readSites.ts';

const empty = emptyPortfolio('Test');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function reads(text: string | Uint8Array, portfolio: Portfolio = empty): ImportReading {
  const result = readSitesCsv(typeof text === 'string' ? bytes(text) : text, 'list.csv', portfolio);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function refuses(text: string | Uint8Array): { message: string; advice: string } {
  const result = readSitesCsv(typeof text === 'string' ? bytes(text) : text, 'list.csv', empty);
  if (result.ok) throw new Error(`${result.value.rows.length} rows were accepted`);
  expect(result.error.code).toBe('import.unreadable');
  return { message: result.error.message, advice: result.error.advice ?? '' };
}

const imported = (text: string, into: Portfolio = empty): Portfolio => {
  const edit = importRows(into, reads(text, into));
  if (!edit.ok) throw new Error(edit.error.message);
  return applyPatch(into, edit.value.patch);
};

describe('a file that is no list of sites', () => {
  it.each<[string, readonly number[], string]>([
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'list.csv is a PNG image, not a CSV file'],
    [
      'a workbook',
      [0x50, 0x4b, 3, 4, 20, 0],
      'list.csv is an Excel workbook or another zip archive, not a CSV file',
    ],
    ['a PDF', [...bytes('%PDF-1.7')], 'list.csv is a PDF document, not a CSV file'],
    [
      'an old workbook',
      [0xd0, 0xcf, 0x11, 0xe0],
      'list.csv is an old Excel or Word document, not a CSV file',
    ],
    ['a document', [...bytes('SQLite format 3\0')], 'list.csv is an SQLite database, not a CSV file'],
    ['nothing', [], 'list.csv is empty: it has 0 bytes'],
    ['blank space', [32, 10, 10], 'list.csv is empty: it holds only blank space'],
  ])('%s', (_, content, message) => {
    const said = refuses(Uint8Array.from(content));
    expect(said.message).toBe(message);
    expect(said.advice).not.toBe('');
  });

  it('binary noise', () => {
    const noise = Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7_919 + (index >> 3) * 31) % 256);
    expect(refuses(noise).message).toMatch(/is binary data|no known text encoding/);
  });

  it('200 MB, refused by size before it is read', () => {
    expect(refuses(new Uint8Array(200 * 1024 * 1024)).message).toBe(
      'list.csv has 200 MB; at most 25 MB are read',
    );
    expect(importSizeProblem('list.csv', maxImportBytes)).toBeNull();
    expect(importSizeProblem('list.csv', maxImportBytes + 1)).not.toBeNull();
  });

  it('headings only', () => {
    expect(refuses('company,site,energised_MW\n').message).toBe(
      'list.csv has headings and no rows below them',
    );
  });

  it('no heading that is known', () => {
    expect(refuses('Dear all').message).toBe(
      'No heading of list.csv is known: its first row reads "Dear all"',
    );
    const said = refuses('one,two\n1,2\n');
    expect(said.message).toBe('No heading of list.csv is known: its first row reads "one", "two"');
    expect(said.advice).toContain('energised_MW');
  });

  it('no names, no power', () => {
    expect(refuses('company,energised_MW\nA,5\n').message).toBe(
      'list.csv has no column with the names of the sites',
    );
    expect(refuses('site,grid\nA,PJM\n').message).toBe('list.csv has no column with the power of the sites');
  });

  it('headings that stand twice, with both places', () => {
    const said = refuses('site,energised_MW,grid,Energised MW\nA,5,PJM,6\n');
    expect(said.message).toBe('list.csv has the heading "Energised MW" twice, in columns 2 and 4');
  });

  it('a quotation mark that is never closed', () => {
    expect(refuses('site,energised_MW\nA,5\n"B,6\nC,7\n').message).toBe(
      'list.csv cannot be split into cells: a quotation mark on or before line 3 is never closed',
    );
  });

  it('100,000 rows', () => {
    const many = `site,energised_MW\n${Array.from({ length: 100_000 }, (_, index) => `S${index},5`).join('\n')}`;
    expect(refuses(many).message).toBe(
      'list.csv has more than 5,000 rows; a document holds at most that many sites',
    );
  });
});

describe('encodings and delimiters', () => {
  const text = 'site;state;energised_MW\nSaint-Jérôme;Québec, CA;12,5\nLuleå;Sverige;"1.250,5"\n';

  it.each([
    ['utf8', false, 'UTF-8'],
    ['utf8', true, 'UTF-8'],
    ['utf16le', true, 'UTF-16 LE'],
    ['utf16le', false, 'UTF-16 LE'],
    ['utf16be', true, 'UTF-16 BE'],
    ['windows-1252', false, 'windows-1252'],
  ])('%s, with mark: %s', (encoding, addBOM, name) => {
    const reading = reads(iconv.encode(text, encoding, { addBOM }));
    expect(reading.encoding).toBe(`${name}, semicolon-separated`);
    expect(reading.rows.map((row) => [row.site.name, row.site.region, row.site.energisedMw])).toEqual([
      ['Saint-Jérôme', 'Québec, CA', 12.5],
      ['Luleå', 'Sverige', 1_250.5],
    ]);
  });

  it('Cyrillic in its old encoding', () => {
    const cyrillic =
      'site,note,energised_MW\nБратск,Площадка рядом с гидроэлектростанцией на реке Ангара,80\n';
    const reading = reads(iconv.encode(cyrillic, 'windows-1251'));
    expect(reading.rows[0]?.site.name).toBe('Братск');
  });

  it('tabs, and the line by which a spreadsheet names its delimiter', () => {
    expect(reads('site\tenergised_MW\nA, B\t5\n').rows[0]?.site).toMatchObject({
      name: 'A, B',
      energisedMw: 5,
    });
    const declared = reads('sep=;\r\nsite;energised_MW\r\nA;5\r\n');
    expect(declared.rows[0]).toMatchObject({ line: 3, site: { energisedMw: 5 } });
  });

  it('counts the lines of the file, also behind cells of several lines', () => {
    const reading = reads('site,note,energised_MW\nA,"one\ntwo",5\n\nB,,6');
    expect(reading.rows.map((row) => row.line)).toEqual([2, 5]);
  });
});

describe('headings', () => {
  it('are known by name, label, synonym and unit, and unknown ones go into the note', () => {
    const reading = reads(
      'Owner,Site name,Energised (kW),power_price_c_per_kwh,Power escalation (%),Rent (USD/kW-month),Acres,Hall\n' +
        'A,B,"120,000",3.6,2.5,125,40,\n',
    );
    expect(reading.rows[0]?.site).toMatchObject({
      company: 'A',
      name: 'B',
      energisedMw: 120,
      powerPriceUsdPerMwh: 36,
      powerEscalation: 0.025,
      rentUsdPerKwMonth: 125,
      note: 'Acres: 40',
    });
    const how = (heading: string) => reading.columns.find((column) => column.heading === heading);
    expect(how('Energised (kW)')?.how).toContain('in kW, converted to MW');
    expect(how('Acres')).toMatchObject({ field: null, label: 'Note' });
  });

  it('with a unit that cannot be are not taken', () => {
    const reading = reads('site,energised_MW,Rent (EUR/kW-month)\nA,5,125\n');
    expect(reading.columns[2]).toMatchObject({
      field: null,
      how: 'no input has this name or unit: kept in the note',
    });
    expect(reading.rows[0]?.site.note).toBe('Rent (EUR/kW-month): 125');
  });

  it('that mean the same: the surer one counts, the other is kept', () => {
    const reading = reads('name,site,energised_MW\nLong name,A,5\n');
    expect(reading.rows[0]?.site.name).toBe('Long name');
    expect(reading.columns[1]?.how).toContain('the column "name" gives this input already');
    expect(reading.rows[0]?.site.note).toBe('site: A');
  });
});

describe('cells that cannot be', () => {
  const row = (mw: string, contracted = ''): ImportReading =>
    reads(`company,site,energised_MW,contracted_MW\nAcme,North,${mw},${contracted}\nAcme,South,5,\n`);

  it.each([
    ['-50', 'energised_MW, "-50": Energised cannot be below 0'],
    ['=SUM(A1:A3)', 'energised_MW, "=SUM(A1:A3)": a formula is not evaluated: the file must hold its result'],
    ['@SUM(1)', 'energised_MW, "@SUM(1)": a formula is not evaluated: the file must hold its result'],
    [
      "+cmd|' /C calc'!A0",
      `energised_MW, "+cmd|' /C calc'!A0": a formula is not evaluated: the file must hold its result`,
    ],
    ['lots', 'energised_MW, "lots": no plain amount: "lots" is not a number: Energised is a number in MW'],
    ['1e308', 'energised_MW, "1e308": Energised cannot be above 20000'],
    ['NaN', 'energised_MW, "NaN": no plain amount: "NaN" is not a number: Energised is a number in MW'],
    [
      'Infinity',
      'energised_MW, "Infinity": no plain amount: "Infinity" is not a number: Energised is a number in MW',
    ],
    ['50 USD', 'energised_MW, "50 USD": no plain amount: MW expected, got USD'],
  ])('energised %s refuses its row and no other', (cell, reason) => {
    const reading = row(cell);
    expect(reading.rows.map(({ site }) => site.name)).toEqual(['South']);
    expect(reading.refused).toEqual([
      { line: 2, name: 'Acme North', reason, original: `Acme | North | ${cell} | ` },
    ]);
  });

  it('negative contracted power refuses the row, words there do not', () => {
    expect(row('5', '-10').refused[0]?.reason).toBe('contracted_MW, "-10": Contracted cannot be below 0');
    const reading = row('5', 'soon');
    expect(reading.refused).toEqual([]);
    expect(reading.doubtful[0]).toMatchObject({
      line: 2,
      original: 'soon',
      value: 'nothing: it stays empty',
    });
  });

  it('MW that are evidently kW are converted and said', () => {
    const reading = reads('site,energised_MW\nA,700000\nB,85000\nC,120\nD,2500\n');
    expect(reading.rows.map(({ site }) => site.energisedMw)).toEqual([700, 85, 120, 2.5]);
    expect(reading.doubtful).toHaveLength(3);
    expect(reading.doubtful[0]).toMatchObject({ original: '700000', value: '700.0 MW' });
    expect(reading.doubtful[0]?.why).toContain('evidently kW');
  });

  it('a formula in a text column stays text', () => {
    const reading = reads('site,energised_MW,note\nA,5,=HYPERLINK(1)\n');
    expect(reading.rows[0]?.site.note).toBe('=HYPERLINK(1)');
    expect(reading.doubtful[0]?.why).toBe('a formula: kept as text, never evaluated');
  });

  it('rows with too many or too few cells, totals, blank names and repeated sites are refused', () => {
    const reading = reads(
      'company,site,energised_MW\nA,One,5,\nA,Two,6,7\nA,Three\nA,Total,11\nA,,3\na,ONE,9\n,,\n',
    );
    expect(reading.rows.map(({ site }) => site.name)).toEqual(['One']);
    expect(reading.refused.map(({ line, reason }) => [line, reason.split(':')[0]])).toEqual([
      [3, '4 cells under 3 headings'],
      [4, '2 cells under 3 headings'],
      [5, 'a total, not a site'],
      [6, 'the site has no name'],
      [7, 'the same company and site as line 2'],
    ]);
  });

  it('power that does not fit together refuses the row', () => {
    const reading = reads('site,energised_MW,mining_MW\nA,50,80\n');
    expect(reading.refused[0]?.reason).toContain('cannot mine with 80 MW');
  });

  it('ranges of costs count with their upper end, dates with their last month', () => {
    const reading = reads(
      'site,energised_MW,contracted_MW,contracted from,hard cost,power price,efficiency\n' +
        'A,50,80,Q3 2027,$9-11M/MW,36-45 USD/MWh,18.5 J/TH (S21)\n',
    );
    expect(reading.rows[0]?.site).toMatchObject({
      contractedFrom: '2027-09',
      hardCostUsdPerItMw: 11e6,
      powerPriceUsdPerMwh: 45,
      fleetEfficiencyJPerTh: 18.5,
    });
    expect(reading.doubtful.map((cell) => cell.heading)).toEqual([
      'contracted from',
      'hard cost',
      'power price',
      'efficiency',
    ]);
  });

  it('a price without any unit, and an unusual value, are doubtful', () => {
    const reading = reads('site,energised_MW,power price\nA,5,3.6\nB,3000,36\n');
    expect(reading.doubtful.map((cell) => cell.why)).toEqual([
      'no unit stated: read as USD/MWh; Power, all-in is usually 15 to 80 (all-in prices of mining sites by grid, 30 to 70 USD/MWh)',
      'Energised is usually 0 to 2,000 (largest energised mining site of the public list: 1,400 MW)',
      'no unit stated: read as USD/MWh',
    ]);
  });
});

describe('a second import', () => {
  const first =
    'company,site,energised_MW,power_price (USD/MWh),source,confidence\nAcme,North,100,40,Contract 2026-01,signed\n';

  it('of the same file changes nothing', () => {
    const once = imported(first);
    expect(once.sites[0]).toMatchObject({ id: 'acme-north', powerPriceUsdPerMwh: 40 });
    expect(reads(first, once).rows[0]).toMatchObject({ replaces: 'acme-north' });
    expect(imported(first, once)).toEqual(once);
  });

  it('updates what the file gives and keeps the rest, with its sources', () => {
    const once = imported(first);
    const edited: Portfolio = {
      ...once,
      sites: once.sites.map((site) => ({ ...site, rentUsdPerKwMonth: 140, energisedMw: 110 })),
    };
    const again = imported('company,site,energised_MW,power_price (USD/MWh)\nACME,north,120,\n', edited);
    expect(again.sites).toHaveLength(1);
    expect(again.sites[0]).toMatchObject({
      energisedMw: 120,
      rentUsdPerKwMonth: 140,
      powerPriceUsdPerMwh: 40,
    });
    expect(again.provenance.find((row) => row.field === 'powerPriceUsdPerMwh')?.tier).toBe('signed');
    expect(again.provenance.find((row) => row.field === 'energisedMw')?.original).toBe('120');
  });

  it('cannot take power away that a plan converts', () => {
    const once = imported(first);
    const edit = setConversion(once, 'acme-north', 80);
    if (!edit.ok) throw new Error(edit.error.message);
    const planned = applyPatch(once, edit.value.patch);
    const reading = reads('company,site,energised_MW\nAcme,North,60\n', planned);
    expect(reading.refused[0]?.reason).toContain('converts 80 MW');
  });
});

describe('the inputs of contract, loan and machines', () => {
  it('are read by their names, choices by name or value, shares and years as people write them', () => {
    const reading = reads(
      'site,energised MW,Commercial model,amortization,LTC (%),loan rate,GPU life (years),Power contract,tcos (USD/kW-year)\n' +
        'A,100,powered shell,,75,7.1 %,5,fixedBlock,62\n' +
        'B,50,GPU cloud (pilot),,0.7,7.25,4 years,hourly market price,60',
    );
    const [a, b] = reading.rows.map((row) => row.site);
    expect(a).toMatchObject({
      commercialModel: 'poweredShell',
      loanToCost: 0.75,
      loanRate: 0.071,
      gpuLifeMonths: 60,
      powerContract: 'fixedBlock',
      tcosUsdPerKwYear: 62,
    });
    expect(b).toMatchObject({
      commercialModel: 'gpuCloud',
      loanToCost: 0.007,
      loanRate: 0.0725,
      gpuLifeMonths: 48,
      powerContract: 'market',
    });
    expect(reading.columns.find((column) => column.field === 'commercialModel')?.how).toMatch(
      /^one of: Build-to-suit, NNN; /,
    );
    expect(reading.doubtful.find((cell) => cell.original === 'GPU cloud (pilot)')?.why).toBe(
      'remark "pilot" kept, not counted',
    );
  });

  it('leave the default where a choice is none of its options, and say so', () => {
    const reading = reads('site,energised MW,commercial model\nA,100,hosting\nB,10,');
    expect(reading.rows.map((row) => row.site.commercialModel)).toEqual(['buildToSuit', 'buildToSuit']);
    expect(reading.doubtful.map((cell) => [cell.original, cell.value])).toEqual([
      ['hosting', 'nothing: the default Build-to-suit, NNN stands'],
    ]);
    expect(reading.doubtful[0]?.why).toMatch(/^none of: Build-to-suit, NNN; /);
  });
});
