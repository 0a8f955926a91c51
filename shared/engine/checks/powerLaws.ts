import { type Law, rounding } from './law.ts';

const parts = ['aiMw', 'inBuildMw', 'miningMw', 'reservedMw', 'unusedMw'] as const;

export const powerLaws: readonly Law[] = [
  {
    id: 'mw-balance',
    name: 'Power split adds to the connection',
    words: 'AI, in build, mining, reserved and unused MW of each site add to its available MW, each month',
    unit: 'MW',
    tolerance: rounding,
    lines: ['availableMw', ...parts],
    begin: () => ({
      site: ({ series }, ledger) => {
        const available = series('site.availableMw');
        const all = parts.map((part) => series(`site.${part}`));
        for (let t = 0; t < available.length; t += 1) {
          let sum = 0;
          let size = 0;
          for (const part of all) {
            const mw = part[t] ?? Number.NaN;
            sum += mw;
            size += Math.abs(mw);
          }
          ledger.equal(sum, available[t] ?? Number.NaN, size, t);
        }
      },
    }),
  },
  {
    id: 'mw-limit',
    name: 'AI power never exceeds what is energised',
    words: 'live AI MW of each site against its available MW, each month',
    unit: 'MW',
    tolerance: rounding,
    lines: ['aiMw', 'availableMw'],
    begin: () => ({
      site: ({ series }, ledger) => {
        const available = series('site.availableMw');
        const ai = series('site.aiMw');
        for (let t = 0; t < ai.length; t += 1) {
          const most = available[t] ?? Number.NaN;
          ledger.atMost(ai[t] ?? Number.NaN, most, most, t);
        }
      },
    }),
  },
  {
    id: 'mw-not-negative',
    name: 'No capacity is below zero',
    words: 'each part of the power split and the live critical IT MW of each site against zero, each month',
    unit: 'MW',
    tolerance: rounding,
    lines: ['aiMw', 'inBuildMw', 'miningMw', 'reservedMw', 'unusedMw', 'itMw'],
    begin: () => ({
      site: ({ site, series }, ledger) => {
        for (const part of [...parts, 'itMw'] as const) {
          const mw = series(`site.${part}`);
          ledger.at(site.id, part);
          for (let t = 0; t < mw.length; t += 1)
            ledger.atLeast(mw[t] ?? Number.NaN, 0, site.energisedMw + (site.contractedMw ?? 0), t);
        }
      },
    }),
  },
];
