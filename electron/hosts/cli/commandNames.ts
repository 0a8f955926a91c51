/** The words that may follow `switchyard`. */
export const commandNames = [
  'new',
  'import',
  'evaluate',
  'compare',
  'snapshots',
  'sensitivity',
  'check',
  'simulate',
  'optimise',
  'export',
  'schema',
] as const;
export type CommandName = (typeof commandNames)[number];
