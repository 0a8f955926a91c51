const space = '\u00a0';

/** `text` in which an amount keeps its currency and unit on its line. */
export function unbroken(text: string): string {
  return text
    .replace(/USD ([\d,.\u2212]+) M\b/g, `USD${space}$1${space}M`)
    .replace(/(\d) (%|M|MW|EH\/s|months|USD\/MWh)(?![\w])/g, `$1${space}$2`);
}
