import { appError } from '../../shared/contract/errors.ts';
import type { Patch, Row, RowChange } from '../../shared/domain/patch.ts';
import { type DocumentProblems, Refusal } from './problems.ts';
import type { WritableDatabase } from './sqlite.ts';
import type { RowAccess } from './tables.ts';

/**
 * Writes the rows of `patch` inside the caller's transaction. Throws a Refusal when a row is not what
 * the patch expects before it, or when a reference would lead nowhere: nothing of it is then kept.
 */
export function applyPatchRows(
  database: WritableDatabase,
  access: RowAccess,
  patch: Patch,
  problems: DocumentProblems,
): void {
  for (const change of patch) {
    const present = access.get(change.table, change.key);
    if (!sameRow(present, change.before)) throw new Refusal(problems.conflict());
    if (change.after !== null) checkText(change.after);
    if (change.after === null) access.remove(change.table, change.key);
    else if (present === null) access.insert(change.table, change.key, change.after);
    else access.update(change.table, change.key, change.after);
  }
  checkEntities(database, patch, problems);
}

function sameRow(present: Row | null, expected: Row | null): boolean {
  if (present === null || expected === null) return present === expected;
  const names = Object.keys(present);
  return (
    names.length === Object.keys(expected).length && names.every((name) => present[name] === expected[name])
  );
}

/** Half a surrogate pair would come back from the file as another character. */
function checkText(row: Row): void {
  for (const [name, value] of Object.entries(row)) {
    if (typeof value === 'string' && !value.isWellFormed())
      throw new Refusal(
        appError('invalid-input', 'The text contains half of a character and cannot be saved', {
          field: name,
          advice: 'Type it again',
        }),
      );
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new Refusal(appError('invalid-input', 'The value is not a number', { field: name }));
  }
}

/**
 * Provenance names a site, a block or one of the two single rows, which no foreign key can say. Only
 * what the patch touched is looked at. Other references are foreign keys, checked at commit.
 */
function checkEntities(database: WritableDatabase, patch: Patch, problems: DocumentProblems): void {
  const exists = database
    .prepare<[string, string], number>(
      'SELECT 1 WHERE EXISTS (SELECT 1 FROM site WHERE id = ?) OR EXISTS (SELECT 1 FROM block WHERE id = ?)',
    )
    .pluck();
  const isNamed = database
    .prepare<[string], number>('SELECT 1 FROM provenance WHERE entity = ? LIMIT 1')
    .pluck();
  const isEntity = (entity: string): boolean =>
    entity === 'portfolio' || entity === 'market' || exists.get(entity, entity) === 1;
  for (const change of patch) {
    const entity = namedEntity(change);
    if (entity !== null && !isEntity(entity)) throw new Refusal(problems.conflict());
    const isGone = (change.table === 'site' || change.table === 'block') && change.after === null;
    if (isGone && isNamed.get(change.key) === 1 && !isEntity(change.key))
      throw new Refusal(problems.conflict());
  }
  checkScenarioChanges(database, patch, problems);
}

/** A change of a scenario names a site, a block, or a block that the scenario itself adds to a site. */
function checkScenarioChanges(database: WritableDatabase, patch: Patch, problems: DocumentProblems): void {
  const lost = database
    .prepare<{ key: string; scenarioId: string | null }, number>(
      `SELECT 1 FROM "scenarioChange" AS change
       WHERE (change."key" = @key OR (change."field" = 'siteId' AND change."value" = @key)) AND (@scenarioId IS NULL OR change."scenarioId" = @scenarioId)
       AND CASE change."table"
         WHEN 'site' THEN NOT EXISTS (SELECT 1 FROM "site" WHERE "id" = change."key")
         WHEN 'block' THEN NOT EXISTS (SELECT 1 FROM "block" WHERE "id" = change."key")
           AND NOT EXISTS (
             SELECT 1 FROM "scenarioChange" AS place JOIN "site" ON "site"."id" = place."value"
             WHERE place."scenarioId" = change."scenarioId" AND place."table" = 'block'
             AND place."key" = change."key" AND place."field" = 'siteId')
         ELSE change."table" <> change."key"
       END LIMIT 1`,
    )
    .pluck();
  for (const change of patch) {
    const isGone = (change.table === 'site' || change.table === 'block') && change.after === null;
    const row = change.table === 'scenarioChange' ? (change.after ?? change.before) : null;
    const about = isGone
      ? { key: change.key, scenarioId: null }
      : row && { key: String(row['key']), scenarioId: String(row['scenarioId']) };
    if (about && lost.get(about) === 1) throw new Refusal(problems.conflict());
  }
}

function namedEntity(change: RowChange): string | null {
  return change.table === 'provenance' && change.after !== null ? String(change.after['entity']) : null;
}
