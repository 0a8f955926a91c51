import { inflateRawSync } from 'node:zlib';

/** A reader of `.xlsx` files for tests: every cell as it is written, formulas and values apart. */

export interface ReadCell {
  readonly row: number;
  readonly column: number;
  /** Without the equals sign, or null where the cell holds a value. */
  readonly formula: string | null;
  readonly value: number | string | boolean | null;
}

export interface ReadSheet {
  readonly name: string;
  readonly xml: string;
  readonly cells: readonly ReadCell[];
}

/** The parts of an archive by path, in order. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const data = Buffer.from(bytes);
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const count = data.readUInt16LE(end + 10);
  let at = data.readUInt32LE(end + 16);
  const parts = new Map<string, string>();
  for (let index = 0; index < count; index += 1) {
    const packedSize = data.readUInt32LE(at + 20);
    const nameLength = data.readUInt16LE(at + 28);
    const extraLength = data.readUInt16LE(at + 30);
    const commentLength = data.readUInt16LE(at + 32);
    const local = data.readUInt32LE(at + 42);
    const path = data.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const packed = data.subarray(start, start + packedSize);
    const isStored = data.readUInt16LE(at + 10) === 0;
    parts.set(path, (isStored ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return parts;
}

export function readXlsx(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = unzip(bytes);
  const part = (path: string): string => parts.get(path) ?? '';
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/xl\//, ''),
    ]),
  );
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) =>
    textOf(si ?? ''),
  );
  return [...part('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tag]) => {
    const xml = part(`xl/${targets.get(attribute(tag, 'r:id')) ?? ''}`);
    return { name: unescapeXml(attribute(tag, 'name')), xml, cells: [...cellsOf(xml, shared)] };
  });
}

function* cellsOf(xml: string, shared: readonly string[]): Generator<ReadCell> {
  for (const [, head = '', inner = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const [, letters = '', digits = ''] = /r="([A-Z]+)(\d+)"/.exec(head) ?? [];
    const type = attribute(head, 't');
    const formula = /<f[^>]*>(.*?)<\/f>/s.exec(inner)?.[1];
    const raw = /<v[^>]*>(.*?)<\/v>/s.exec(inner)?.[1];
    yield {
      row: Number(digits),
      column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
      formula: formula === undefined ? null : unescapeXml(formula),
      value: readValue(type, raw, inner, shared),
    };
  }
}

function readValue(
  type: string,
  raw: string | undefined,
  inner: string,
  shared: readonly string[],
): ReadCell['value'] {
  if (type === 'inlineStr') return textOf(inner);
  if (raw === undefined) return null;
  if (type === 's') return shared[Number(raw)] ?? null;
  if (type === 'b') return raw === '1';
  return type === 'str' || type === 'e' ? unescapeXml(raw) : Number(raw);
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => unescapeXml(text ?? '')).join('');

const attribute = (tag: string, name: string): string =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

function unescapeXml(text: string): string {
  return text
    .replaceAll('_x005F_', '_')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
