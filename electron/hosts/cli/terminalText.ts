/** Characters that command a terminal or turn the direction of what follows. */
const commanding = /[^\P{Cc}\n\t]|[\u2028-\u202e\u2066-\u2069]/gu;

/** Text of files as a terminal may show it: nothing in it is a command. */
export function harmless(text: string): string {
  return text.replace(commanding, '\ufffd');
}

/** Text of files on one line, for a cell of a table. */
export function oneLine(text: string): string {
  return harmless(text).replace(/\s+/g, ' ');
}
