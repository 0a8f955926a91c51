import type { CellLook, CellStyle } from '../../../shared/workbook/workbook.ts';
import { escapeXml, xmlHead } from './xml.ts';

/** How each kind of cell looks. Colours as RGB. */
interface Appearance {
  readonly colour?: string;
  readonly fill?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly size?: number;
  readonly border?: 'hair' | 'thin';
  readonly align?: 'left' | 'center' | 'right';
  /** Steps away from the edge. */
  readonly indent?: number;
}

const navy = '1F3864';
const looks: Readonly<Record<CellLook, Appearance>> = {
  title: { isBold: true, size: 14, colour: navy },
  subtitle: { isItalic: true, colour: '595959' },
  section: { isBold: true, colour: navy, fill: 'D9E2F3' },
  heading: { isBold: true, colour: 'FFFFFF', fill: navy },
  label: {},
  total: { isBold: true },
  quiet: { colour: '7F7F7F', align: 'left', indent: 1 },
  words: { colour: '404040', align: 'left', indent: 1 },
  input: { colour: '0000FF', fill: 'FFF9DB', border: 'thin', align: 'right' },
  fact: { colour: '7F7F7F', align: 'right' },
  constant: { colour: '7F4B00', fill: 'F7F0E6', align: 'right' },
  calculated: { align: 'right' },
  timeline: { isBold: true, colour: 'FFFFFF', fill: navy, align: 'right' },
  check: { isBold: true, align: 'center' },
};

const firstOwnFormat = 164;

/** Gives every style in use its number in the style sheet. */
export class StyleSheet {
  readonly #numbers = new Map<string, number>();
  readonly #cellFormats: string[] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];
  readonly #fonts = new Numbered(['<font><sz val="10"/><name val="Calibri"/><family val="2"/></font>']);
  readonly #fills = new Numbered([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  readonly #borders = new Numbered(['<border><left/><right/><top/><bottom/><diagonal/></border>']);
  readonly #formats = new Numbered([]);

  numberOf({ look, format }: CellStyle): number {
    const key = `${look} ${format}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const appearance = looks[look];
    const { align, fill, border, indent } = appearance;
    const alignment = align
      ? `<alignment horizontal="${align}" vertical="center"${indent ? ` indent="${indent}"` : ''}/>`
      : '';
    const formatId = format === 'General' ? 0 : firstOwnFormat + this.#formats.of(escapeXml(format));
    this.#cellFormats.push(
      `<xf numFmtId="${formatId}" fontId="${this.#fonts.of(fontXml(appearance))}" fillId="${fill ? this.#fills.of(fillXml(fill)) : 0}" borderId="${border ? this.#borders.of(borderXml(border)) : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${alignment ? ` applyAlignment="1">${alignment}</xf>` : '/>'}`,
    );
    const number = this.#cellFormats.length - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** The part `xl/styles.xml`, after all styles have been asked for. */
  xml(): string {
    const formats = this.#formats.all.map(
      (code, index) => `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="${code}"/>`,
    );
    return `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${
      formats.length > 0 ? list('numFmts', formats) : ''
    }${list('fonts', this.#fonts.all)}${list('fills', this.#fills.all)}${list('borders', this.#borders.all)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${list('cellXfs', this.#cellFormats)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>${list('dxfs', [verdictXml('9C0006', 'FFC7CE'), verdictXml('006100', 'C6EFCE')])}</styleSheet>`;
  }
}

/** Differential styles of cells that say FALSE and TRUE. */
export const verdictStyles = { broken: 0, holds: 1 } as const;

/** Texts by their position, each once. */
class Numbered {
  readonly all: string[];

  constructor(first: readonly string[]) {
    this.all = [...first];
  }

  of(text: string): number {
    const known = this.all.indexOf(text);
    return known >= 0 ? known : this.all.push(text) - 1;
  }
}

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

function fontXml({ isBold, isItalic, size, colour }: Appearance): string {
  return `<font>${isBold ? '<b/>' : ''}${isItalic ? '<i/>' : ''}<sz val="${size ?? 10}"/>${colour ? `<color rgb="FF${colour}"/>` : ''}<name val="Calibri"/><family val="2"/></font>`;
}

const fillXml = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

function borderXml(style: string): string {
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="${style}"><color rgb="FFBFBFBF"/></${side}>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

const verdictXml = (colour: string, fill: string): string =>
  `<dxf><font><b/><color rgb="FF${colour}"/></font><fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`;
