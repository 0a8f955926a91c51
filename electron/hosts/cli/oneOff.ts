import { setField } from '../../../shared/commands/setField.ts';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { choiceLabels, readChoice } from '../../../shared/domain/choice.ts';
import { type FieldSpec, fieldSpec, fieldTables, type TableName } from '../../../shared/domain/fields.ts';
import { isYearMonth } from '../../../shared/domain/months.ts';
import { fail, ok, type Result } from '../../../shared/domain/outcome.ts';
import { applyPatch, type Cell, type Row, tableRows } from '../../../shared/domain/patch.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { parseQuantity } from '../../../shared/domain/quantity.ts';
import { parseMonth } from '../../../shared/import/monthText.ts';

const howItIsWritten =
  'Write market.btcPriceUsd=40000, portfolio.input=value, "site:Name.input=-10%", "site:*.input=value" or block:id.input=value';

/** A change for one run that the file does not get: which rows, which input, and what was typed. */
interface OneOff {
  readonly table: TableName;
  readonly keys: readonly string[];
  readonly field: string;
  readonly spec: FieldSpec;
  readonly typed: string;
}

/** The portfolio with the values of `--set`, one after the other, as typed into the boxes of the app. */
export function withOneOffs(portfolio: Portfolio, given: readonly string[]): Result<Portfolio, AppError> {
  let next = portfolio;
  for (const text of given) {
    const change = readOneOff(next, text);
    if (!change.ok) return change;
    for (const key of change.value.keys) {
      const set = setOne(next, change.value, key);
      if (!set.ok) return set;
      next = set.value;
    }
  }
  return ok(next);
}

function refused(text: string, problem: string, advice: string = howItIsWritten): Result<never, AppError> {
  return fail(appError('invalid-input', `--set "${text}": ${problem}`, { field: 'set', advice }));
}

function readOneOff(portfolio: Portfolio, text: string): Result<OneOff, AppError> {
  const at = text.indexOf('=');
  if (at < 0) return refused(text, 'a path, "=" and a value are expected');
  const path = /^(?:(market|portfolio)|(site|block):(.+))\.([^.]+)$/s.exec(text.slice(0, at).trim());
  if (!path) return refused(text, 'the part before "=" is no path');
  const table = (path[1] ?? path[2] ?? 'market') as TableName;
  const field = path[4] ?? '';
  const spec = fieldSpec(table, field);
  if (!spec) {
    const names = Object.keys(fieldTables[table]).filter((name) => isLike(name, field));
    const known = names.length > 0 ? names : Object.keys(fieldTables[table]);
    return refused(text, `${table} has no input "${field}"`, `Choose from: ${known.join(', ')}`);
  }
  const keys = path[1] ? [table] : keysOf(portfolio, table, (path[3] ?? '').trim());
  if (keys.length === 0) {
    const names = tableRows(portfolio, table).map(({ key, row }) => String(row['name'] ?? key));
    return refused(text, `there is no ${table} "${path[3]}"`, `Choose from: ${names.join(', ')}`);
  }
  if (keys.length > 1 && path[3] !== '*')
    return refused(
      text,
      `${keys.length} sites are called "${path[3]}"`,
      `Name one by id: ${keys.join(', ')}`,
    );
  return ok({ table, keys, field, spec, typed: text.slice(at + 1).trim() });
}

/** Whether a name shares its beginning or a word with what was typed. */
function isLike(name: string, typed: string): boolean {
  const words = (text: string): readonly string[] =>
    text.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
  const wanted = words(typed);
  return words(name).some((word) => wanted.includes(word));
}

function keysOf(portfolio: Portfolio, table: TableName, name: string): readonly string[] {
  const rows = tableRows(portfolio, table);
  if (name === '*') return rows.map(({ key }) => key);
  const wanted = name.toLowerCase();
  const byId = rows.filter(({ key }) => key.toLowerCase() === wanted);
  const found =
    byId.length > 0 ? byId : rows.filter(({ row }) => String(row['name']).toLowerCase() === wanted);
  return found.map(({ key }) => key);
}

function setOne(portfolio: Portfolio, change: OneOff, key: string): Result<Portfolio, AppError> {
  const { table, field, spec, typed } = change;
  const row = tableRows(portfolio, table).find((candidate) => candidate.key === key)?.row;
  const value = readValue(spec, typed, row?.[field] ?? inherited(portfolio, table, row, field));
  const path = table === key ? `${table}.${field}` : `${table}:${String(row?.['name'] ?? key)}.${field}`;
  if (!value.ok) return refused(`${path}=${typed}`, value.message);
  const edit = setField(portfolio, { table, key, field, value: value.value, original: typed });
  if (!edit.ok) return refused(`${path}=${typed}`, edit.error.message, edit.error.advice);
  return ok(applyPatch(portfolio, edit.value.patch));
}

/** What counts where a block has no value of its own: that of its site. */
function inherited(portfolio: Portfolio, table: TableName, row: Row | undefined, field: string): Cell {
  if (table !== 'block') return null;
  const site = portfolio.sites.find(({ id }) => id === row?.['siteId']) as Row | undefined;
  return site?.[field] ?? null;
}

type Reading = { readonly ok: true; readonly value: Cell } | { readonly ok: false; readonly message: string };

function readValue(spec: FieldSpec, typed: string, current: Cell): Reading {
  if (spec.kind === 'number') return parseQuantity(typed, spec, typeof current === 'number' ? current : null);
  if (spec.kind === 'month')
    return parseMonth(typed, spec, typeof current === 'string' && isYearMonth(current) ? current : null);
  if (spec.kind === 'text') return { ok: true, value: typed };
  if (typed === '' && spec.nullable) return { ok: true, value: null };
  const choice = readChoice(typed, spec);
  return choice === null
    ? { ok: false, message: `${spec.label} is one of: ${choiceLabels(spec)}` }
    : { ok: true, value: choice };
}
