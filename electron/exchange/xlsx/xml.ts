/** The first line of every part. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text inside elements and attributes; characters that XML does not know are left out. */
export function escapeXml(text: string): string {
  if (!/[&<>"]|[^\u0020-\uD7FF\uE000-\uFFFD]/.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => special[character] ?? '');
}

/** Text of a cell, where `_x0041_` would be read as a character by its number. */
export function escapeCellText(text: string): string {
  return escapeXml(text).replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
}
