/** The words that may follow `switchyard`. */
export const commandNames = [
  'new',
  'import',
  'evaluate',
  'check',
  'simulate',
  'optimise',
  'export',
  'schema',
] as const;
export type CommandName = (typeof commandNames)[number];
