import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockFields, type FieldSpec, fieldTables, marketFields, siteFields } from './fields.ts';
import {
  editQuantity,
  formatFieldUnit,
  formatQuantity,
  formatUnit,
  parseQuantity,
  type QuantityReading,
} from './quantity.ts';

const mw: FieldSpec = siteFields.energisedMw;
const contracted: FieldSpec = siteFields.contractedMw;
const price: FieldSpec = siteFields.powerPriceUsdPerMwh;
const cost: FieldSpec = siteFields.hardCostUsdPerItMw;
const rent: FieldSpec = siteFields.rentUsdPerKwMonth;
const escalator: FieldSpec = siteFields.rentEscalator;
const growth: FieldSpec = marketFields.btcGrowth;
const efficiency: FieldSpec = siteFields.fleetEfficiencyJPerTh;
const months: FieldSpec = siteFields.leaseTermMonths;
const credit: FieldSpec = siteFields.curtailmentUsdPerMwYear;

const value = (text: string, spec: FieldSpec, current: number | null = null): number | null => {
  const read = parseQuantity(text, spec, current);
  if (!read.ok) throw new Error(`${text}: ${read.message}`);
  return read.value;
};
const message = (text: string, spec: FieldSpec, current: number | null = null): string => {
  const read: QuantityReading = parseQuantity(text, spec, current);
  return read.ok ? `accepted as ${read.value}` : read.message;
};

describe('a typed quantity', () => {
  it.each<[string, FieldSpec, number]>([
    ['120', mw, 120],
    ['120 MW', mw, 120],
    ['120mw', mw, 120],
    ['0.12 GW', mw, 120],
    ['120,000 kW', mw, 120],
    ['120 000 kW', mw, 120],
    ['4,5', mw, 4.5],
    ['1,234', mw, 1_234],
    ['1.234', mw, 1.234],
    ['1.234,5', mw, 1_234.5],
    ['1,234.5', mw, 1_234.5],
    ['1’234.5', mw, 1_234.5],
    ['0,125', mw, 0.125],
    ['1e3', mw, 1_000],
    ['.5', mw, 0.5],
    ['$4.5m/MW', cost, 4.5e6],
    ['10.5M USD/MWit', cost, 10.5e6],
    ['USD 10.5M per IT MW', cost, 10.5e6],
    ['10.5 USD M/IT MW', cost, 10.5e6],
    ['10500 USD/kWit', cost, 10.5e6],
    ['$10.5M', cost, 10.5e6],
    ['10.5m', cost, 10.5e6],
    ['12m', siteFields.substationUsd, 12e6],
    ['1.2bn', siteFields.substationUsd, 1.2e9],
    ['3.6 c/kWh', price, 36],
    ['0.036 USD/kWh', price, 36],
    ['$36/MWh', price, 36],
    ['36 USD per MWh', price, 36],
    ['-5', price, -5],
    ['−5', price, -5],
    ['(5)', price, -5],
    ['-$5', price, -5],
    ['$-5', price, -5],
    ['125 USD/IT kW-month', rent, 125],
    ['125 USD/kW-mo', rent, 125],
    ['1500 USD/kWit/year', rent, 125],
    ['12%', escalator, 0.12],
    ['12', escalator, 0.12],
    ['2,5 %', escalator, 0.025],
    ['250 bp', escalator, 0.025],
    ['-5', growth, -0.05],
    ['-5%', growth, -0.05],
    ['17.5 J/TH', efficiency, 17.5],
    ['17.5 W/TH', efficiency, 17.5],
    ['17.5 W/(TH/s)', efficiency, 17.5],
    ['15 years', months, 180],
    ['1.5 yr', months, 18],
    ['18 m', months, 18],
    ['1 EH/s', marketFields.networkEh, 1],
    ['984,000 PH/s', marketFields.networkEh, 984],
    ['4.5 USD/TH', siteFields.asicResaleUsdPerTh, 4.5],
    ['60.7k', marketFields.btcPriceUsd, 60_700],
    ['25,000 USD/MW-year', credit, 25_000],
    ['1.43 MW/IT MW', siteFields.utilityToIt, 1.43],
    ['$2.91 per GPU-hour', siteFields.gpuContractUsdPerHour, 2.91],
    ['291 c/GPU-h', siteFields.gpuContractUsdPerHour, 2.91],
    ['2,630 W/GPU', siteFields.gpuKw, 2.63],
    ['76.3k', siteFields.gpuCostUsd, 76_300],
    ['$76.3k/GPU', siteFields.gpuCostUsd, 76_300],
    ['5 years', siteFields.gpuLifeMonths, 60],
    ['1.43x', siteFields.utilityToIt, 1.43],
    ['104 %', siteFields.miningOverhead, 1.04],
    ['-33.12', siteFields.latitude, -33.12],
    ['=300-80', mw, 220],
    ['=2*(50+10,5)', mw, 121],
    ['=1+2', escalator, 0.03],
  ])('reads %s', (text, spec, expected) => {
    expect(value(text, spec)).toBe(expected);
  });

  it('converts by powers of ten without a second rounding', () => {
    expect(value('2.3%', escalator)).toBe(0.023);
    expect(value('0.07%', escalator)).toBe(0.0007);
    expect(value('33.3 kW', mw)).toBe(0.0333);
    expect(value('5.7 c/kWh', price)).toBe(57);
  });

  it.each<[string, FieldSpec, number, number]>([
    ['+10%', price, 40, 44],
    ['-10%', price, 40, 36],
    ['+5', price, 40, 45],
    ['+-5', price, 40, 35],
    ['+5 MW', mw, 40, 45],
    ['+500 kW', mw, 40, 40.5],
    ['*1.1', price, 40, 44],
    ['×1,1', price, 40, 44],
    ['x2', price, 40, 80],
    ['/2', price, 40, 20],
    ['+1%', escalator, 0.03, 0.04],
    ['+1', escalator, 0.03, 0.04],
    ['*1.1', escalator, 0.03, 0.033],
    ['+5%', siteFields.miningOverhead, 1.04, 1.092],
  ])('changes the present value by %s', (text, spec, current, expected) => {
    expect(value(text, spec, current)).toBe(expected);
  });

  it('says what it decided', () => {
    const note = (text: string, spec: FieldSpec, current: number | null = null): string | undefined => {
      const read = parseQuantity(text, spec, current);
      return read.ok ? read.note : `refused: ${read.message}`;
    };
    expect(note('120', mw)).toBeUndefined();
    expect(note('120,000 kW', mw)).toBe('120,000 kW is 120.0 MW');
    expect(note('1,234', mw)).toBe('1,234 read as 1234');
    expect(note('$125/kW-month', rent)).toBe('taken per IT kW');
    expect(note('10.5', cost)).toContain('for millions type 10.5M');
    expect(note('+10%', price, 40)).toBe('40.0 becomes 44.0');
  });

  it('reads nothing as no value where a field may be empty, and asks for one elsewhere', () => {
    expect(value('  ', contracted)).toBeNull();
    expect(message('', mw)).toBe('Energised needs a value');
  });

  it.each<[string, FieldSpec, string]>([
    ['45 USD/kW', price, 'USD/MWh expected, got USD/kW'],
    ['45 US$/kW', price, 'USD/MWh expected, got US$/kW'],
    ['45 %', price, 'USD/MWh expected, got %'],
    ['120 USD', mw, 'MW expected, got USD'],
    ['120 MWh', mw, 'MW expected, got MWh'],
    ['50 MW IT', mw, 'MW expected, got MW IT'],
    ['120 bananas', mw, 'MW expected, got bananas'],
    ['€45/MWh', price, 'USD/MWh expected, got €'],
    ['45 EUR/MWh', price, 'USD/MWh expected, got EUR'],
    ['10 CAD m/MW', cost, 'USD/IT MW expected, got CAD'],
    ['14.7 EH/s', efficiency, 'J/TH expected, got EH/s'],
    ['12 MW', escalator, '% expected, got MW'],
    ['25000 USD/MWit/year', credit, 'USD/MW-year expected, got USD/MWit/year'],
    ['abc', mw, '"abc" is not a number: Energised is a number in MW'],
    ['NaN', mw, '"NaN" is not a number: Energised is a number in MW'],
    ['Infinity', mw, '"Infinity" is not a number: Energised is a number in MW'],
    ['1e308', mw, 'Energised cannot be above 20000'],
    ['1e400', mw, 'Energised is too large a number: "1e400"'],
    ['-5', mw, 'Energised cannot be below 0'],
    ['1,23,4', mw, 'The marks in "1,23,4" do not make a number'],
    ['1.2.3', mw, 'The marks in "1.2.3" do not make a number'],
    ['12.5', months, 'Lease term is a whole number'],
    [
      '=SUM(A1:A3)',
      mw,
      'The sum "SUM(A1:A3)" cannot be read from "SUM(A1:A3)" on: numbers, + - * / and brackets only',
    ],
    ['=1/0', mw, 'Nothing can be divided by 0'],
    ['=(1', mw, 'The sum "(1" ends too early'],
    ['=', mw, 'A sum is missing after ='],
    ['+5', contracted, 'Contracted has no value to change: type the value itself'],
  ])('refuses %s', (text, spec, expected) => {
    expect(message(text, spec)).toBe(expected);
  });

  it('never throws and never accepts what is not finite', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.constantFrom(mw, price, cost, escalator, months),
        (text, spec) => {
          const read = parseQuantity(text, spec, 40);
          if (read.ok && read.value !== null) expect(Number.isFinite(read.value)).toBe(true);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

describe('a shown quantity', () => {
  it('has the decimals of its field, a true minus and thousands commas', () => {
    expect(formatQuantity(1_234.56, mw)).toBe('1,234.6');
    expect(formatQuantity(-5, price)).toBe('\u22125.0');
    expect(formatQuantity(-0.001, price)).toBe('0.0');
    expect(formatQuantity(0.025, escalator)).toBe('2.5');
    expect(formatQuantity(10.5e6, cost)).toBe('10,500,000');
    expect(formatQuantity(null, contracted)).toBe('–');
  });

  it('stands in a box with every digit and no thousands mark', () => {
    expect(editQuantity(1_234.5678, mw)).toBe('1234.5678');
    expect(editQuantity(120, mw)).toBe('120.0');
    expect(editQuantity(0.07, escalator)).toBe('7.0');
    expect(editQuantity(null, contracted)).toBe('');
  });

  it('shows each unit in one way', () => {
    expect(formatUnit('USD/kWit/month')).toBe('USD/IT kW-month');
    expect(formatUnit('USD/MWit')).toBe('USD/IT MW');
    expect(formatUnit('MWit')).toBe('IT MW');
    expect(formatUnit('MW/MWit')).toBe('MW/MW');
    expect(formatUnit('USD/MW/year')).toBe('USD/MW-year');
    expect(formatUnit('USD/PH/day')).toBe('USD/PH/day');
    expect(formatUnit('EH')).toBe('EH/s');
    expect(formatUnit('1')).toBe('');
    expect(formatFieldUnit(escalator)).toBe('%');
    expect(formatFieldUnit(blockFields.spendMonths)).toBe('months');
  });

  const numeric = Object.values(fieldTables)
    .flatMap((table) => Object.values(table) as FieldSpec[])
    .filter((spec) => spec.kind === 'number');
  const within = (spec: FieldSpec): fc.Arbitrary<number> =>
    spec.whole
      ? fc.integer({ min: spec.min ?? -1e6, max: spec.max ?? 1e6 })
      : fc.double({ min: spec.min ?? -1e9, max: spec.max ?? 1e9, noNaN: true });
  const fieldAndValue = fc
    .constantFrom(...numeric)
    .chain((spec) => within(spec).map((drawn) => ({ spec, drawn: drawn === 0 ? 0 : drawn })));

  it('reads back from a box as the very same number, with and without its unit', () => {
    fc.assert(
      fc.property(fieldAndValue, ({ spec, drawn }) => {
        const text = editQuantity(drawn, spec);
        expect(parseQuantity(text, spec, null)).toMatchObject({ ok: true, value: drawn });
        const unit = formatFieldUnit(spec);
        expect(parseQuantity(`${text} ${unit}`, spec, null)).toMatchObject({ ok: true, value: drawn });
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads back from a table as the number rounded to its decimals', () => {
    fc.assert(
      fc.property(fieldAndValue, ({ spec, drawn }) => {
        const read = parseQuantity(formatQuantity(drawn, spec), { ...spec, min: -1e12, max: 1e12 }, null);
        const step = 10 ** -(spec.decimals ?? 0) / (spec.percent ? 100 : 1);
        if (!read.ok || read.value === null) throw new Error(`${formatQuantity(drawn, spec)} was refused`);
        expect(Math.abs(read.value - drawn)).toBeLessThanOrEqual(step / 2 + Math.abs(drawn) * 1e-12);
      }),
      { numRuns: 2_000 },
    );
  });
});
