import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addSite } from '../../shared/commands/addSite.ts';
import type { EditResult } from '../../shared/commands/command.ts';
import { importRows } from '../../shared/commands/importRows.ts';
import { inScenario } from '../../shared/commands/inScenario.ts';
import { removeSite } from '../../shared/commands/removeSite.ts';
import { clearScenarioChanges, copyScenarioChanges } from '../../shared/commands/scenarioChanges.ts';
import {
  createScenario,
  moveScenario,
  promoteScenario,
  removeScenario,
} from '../../shared/commands/scenarioList.ts';
import { setConversion } from '../../shared/commands/setConversion.ts';
import { setField } from '../../shared/commands/setField.ts';
import { setSource } from '../../shared/commands/setSource.ts';
import { removeSnapshot, renameSnapshot, takeSnapshot } from '../../shared/commands/snapshots.ts';
import { canonicalPortfolio } from '../../shared/domain/canonical.ts';
import { finalAvailableMw } from '../../shared/domain/conversion.ts';
import { sourceId } from '../../shared/domain/ids.ts';
import { newSite, newSource } from '../../shared/domain/newRows.ts';
import { applyPatch, reversePatch } from '../../shared/domain/patch.ts';
import { type Portfolio, provenanceId, tiers } from '../../shared/domain/portfolio.ts';
import type { ScenarioChange } from '../../shared/domain/scenarioRows.ts';
import { newDocumentFile, openToWrite } from './testing/documents.ts';
import { fixedTime, portfolioOf } from './testing/portfolios.ts';

type Command = (portfolio: Portfolio) => EditResult;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const scenario = (p: Portfolio, n: number): string =>
  p.scenarios[n % Math.max(1, p.scenarios.length)]?.id ?? 'none';
const snapshot = (p: Portfolio, n: number): string =>
  p.snapshots[n % Math.max(1, p.snapshots.length)]?.id ?? 'none';
const changedInputs = (p: Portfolio, scenarioId: string, n: number): readonly ScenarioChange[] => {
  const own = p.scenarioChanges.filter((change) => change.scenarioId === scenarioId);
  return own.length > 0 ? own.slice(n % own.length, (n % own.length) + 3) : [];
};

const text = fc.string({ unit: 'grapheme', maxLength: 40 });

/** Commands as a person might give them, some of which must be refused. */
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.tuple(fc.nat(9), share).map(
    ([n, part]): Command =>
      (p) =>
        inScenario(p, null, (base) => {
          const site = base.sites[n % Math.max(1, base.sites.length)];
          return setConversion(base, site?.id ?? 'none', site ? finalAvailableMw(site) * part : 0);
        }),
  ),
  fc.tuple(fc.nat(9), fc.constantFrom('price-halves', 'late-dear-lower', 'tenant-default', '', 'copy')).map(
    ([n, from]): Command =>
      (p) =>
        createScenario(
          p,
          '',
          from === 'copy'
            ? { kind: 'copy', scenarioId: scenario(p, n) }
            : from === ''
              ? { kind: 'blank' }
              : { kind: 'story', story: from },
        ),
  ),
  fc.tuple(fc.nat(9), fc.nat(9), share).map(
    ([which, n, part]): Command =>
      (p) =>
        inScenario(p, scenario(p, which), (seen) => {
          const site = seen.sites[n % Math.max(1, seen.sites.length)];
          return setConversion(seen, site?.id ?? 'none', site ? finalAvailableMw(site) * part : 0);
        }),
  ),
  fc.tuple(fc.nat(9), fc.nat(9), fc.double({ min: 0, max: 300, noNaN: true })).map(
    ([which, n, value]): Command =>
      (p) =>
        inScenario(p, scenario(p, which), (seen) =>
          setField(seen, {
            table: 'block',
            key: seen.blocks[n % Math.max(1, seen.blocks.length)]?.id ?? 'none',
            field: 'rentUsdPerKwMonth',
            value,
            original: '',
          }),
        ),
  ),
  fc.nat(9).map(
    (n): Command =>
      (p) =>
        promoteScenario(p, scenario(p, n)),
  ),
  fc.nat(9).map(
    (n): Command =>
      (p) =>
        removeScenario(p, scenario(p, n)),
  ),
  fc.tuple(fc.nat(9), fc.nat(99)).map(
    ([n, from]): Command =>
      (p) =>
        clearScenarioChanges(p, scenario(p, n), changedInputs(p, scenario(p, n), from)),
  ),
  fc.tuple(fc.nat(9), fc.nat(99), fc.nat(9)).map(
    ([n, from, to]): Command =>
      (p) =>
        copyScenarioChanges(p, scenario(p, n), changedInputs(p, scenario(p, n), from), [scenario(p, to)]),
  ),
  fc.tuple(fc.nat(9), fc.nat(9)).map(
    ([n, to]): Command =>
      (p) =>
        moveScenario(p, scenario(p, n), to),
  ),
  text.map(
    (name): Command =>
      (p) =>
        addSite(p, name),
  ),
  text.map(
    (name): Command =>
      (p) =>
        takeSnapshot(p, { name, takenAt: fixedTime }),
  ),
  fc.tuple(fc.nat(9), text).map(
    ([n, name]): Command =>
      (p) =>
        renameSnapshot(p, snapshot(p, n), name),
  ),
  fc.nat(9).map(
    (n): Command =>
      (p) =>
        removeSnapshot(p, snapshot(p, n)),
  ),
  fc.nat(9).map(
    (n): Command =>
      (p) =>
        inScenario(p, null, (base) =>
          removeSite(base, base.sites[n % Math.max(1, base.sites.length)]?.id ?? 'none'),
        ),
  ),
  fc.tuple(fc.nat(9), fc.double({ min: 0, max: 300, noNaN: true })).map(
    ([n, value]): Command =>
      (p) =>
        setField(p, {
          table: 'site',
          key: p.sites[n % Math.max(1, p.sites.length)]?.id ?? 'none',
          field: 'energisedMw',
          value,
          original: `${value} MW`,
        }),
  ),
  fc.tuple(fc.nat(9), text).map(
    ([n, value]): Command =>
      (p) =>
        setField(p, {
          table: 'site',
          key: p.sites[n % Math.max(1, p.sites.length)]?.id ?? 'none',
          field: 'note',
          value,
          original: value,
        }),
  ),
  fc.tuple(fc.nat(9), fc.constantFrom(...tiers), fc.constantFrom('Filing', 'Letter', ''), text).map(
    ([n, tier, title, detail]): Command =>
      (p) =>
        setSource(p, {
          entity: p.sites[n % Math.max(1, p.sites.length)]?.id ?? 'market',
          field: 'energisedMw',
          tier,
          title,
          detail,
          date: '',
        }),
  ),
  fc
    .array(fc.tuple(fc.nat(4), fc.integer({ min: 0, max: 300 }), fc.boolean()), {
      minLength: 1,
      maxLength: 4,
    })
    .map(
      (rows): Command =>
        (p) =>
          importRows(p, {
            fileName: 'list.csv',
            sources: [newSource('list', 'A list')],
            refused: [],
            rows: rows.map(([n, energisedMw, isUpdate], line) => {
              const replaced = isUpdate ? p.sites[n] : undefined;
              const site = newSite(replaced?.id ?? `listed-${n}`, {
                ...replaced,
                name: `Listed ${n}`,
                energisedMw,
              });
              const provenance = {
                id: provenanceId(site.id, 'energisedMw'),
                entity: site.id,
                field: 'energisedMw',
                sourceId: sourceId('list'),
                tier: 'benchmark' as const,
                original: String(energisedMw),
                reading: 'as written',
              };
              return { line, site, provenance: [provenance], replaces: replaced?.id ?? null };
            }),
          }),
    ),
);

test('in memory, the reverse of each edit undoes it exactly', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 25 }), (commands) => {
      let portfolio = portfolioOf(3);
      for (const make of commands) {
        const edit = make(portfolio);
        if (!edit.ok) continue;
        const after = applyPatch(portfolio, edit.value.patch);
        expect(applyPatch(after, reversePatch(edit.value.patch))).toEqual(portfolio);
        portfolio = after;
      }
    }),
    { numRuns: 200 },
  );
});

test('in a file, every edit can be taken back to the start and made again to the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 12 }), async (commands) => {
      const path = newDocumentFile();
      let document = await openToWrite(path);
      const start = document.portfolio;
      let portfolio = start;
      let steps = 0;
      for (const make of commands) {
        const edit = make(portfolio);
        if (!edit.ok || edit.value.patch.length === 0) continue;
        const made = document.apply(edit.value.label, edit.value.patch, fixedTime);
        if (!made.ok) throw new Error(made.error.message);
        portfolio = applyPatch(portfolio, made.value.patch);
        steps += 1;
      }
      document.close();
      document = await openToWrite(path);
      expect(canonicalPortfolio(document.portfolio)).toBe(canonicalPortfolio(portfolio));
      for (let n = 0; n < steps; n += 1) expect(document.undo(fixedTime).ok).toBe(true);
      document.close();
      document = await openToWrite(path);
      expect(canonicalPortfolio(document.portfolio)).toBe(canonicalPortfolio(start));
      for (let n = 0; n < steps; n += 1) expect(document.redo(fixedTime).ok).toBe(true);
      expect(document.status().revision).toBe(steps * 3);
      document.close();
      document = await openToWrite(path);
      expect(canonicalPortfolio(document.portfolio)).toBe(canonicalPortfolio(portfolio));
      document.close();
    }),
    { numRuns: 25 },
  );
}, 60_000);
