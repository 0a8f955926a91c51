import { type DocumentTable, documentTables, type Row, tableRows } from '../../shared/domain/patch.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { type FieldProblem, parsePortfolio } from '../../shared/domain/portfolioJson.ts';
import type { ReadableDatabase, WritableDatabase } from './sqlite.ts';
import { allRows, rowAccess } from './tables.ts';

export interface Meta {
  readonly documentId: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly revision: number;
  readonly savedAt: string | null;
}

/** Null when the file lacks the row that every document has. */
export function readMeta(database: ReadableDatabase): Meta | null {
  return (
    database
      .prepare<[], Meta>('SELECT documentId, createdAt, createdBy, revision, savedAt FROM meta')
      .get() ?? null
  );
}

/** The whole portfolio, checked as strictly as one that arrives as JSON. */
export function readPortfolio(
  database: ReadableDatabase,
):
  | { readonly ok: true; readonly value: Portfolio }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] } {
  const single = (table: DocumentTable): Row => allRows(database, table)[0] ?? {};
  return parsePortfolio({
    format: 'switchyard-portfolio',
    version: 2,
    portfolio: single('portfolio'),
    market: single('market'),
    sites: allRows(database, 'site'),
    blocks: allRows(database, 'block'),
    sources: allRows(database, 'source'),
    provenance: allRows(database, 'provenance'),
    scenarios: allRows(database, 'scenario'),
    scenarioChanges: allRows(database, 'scenarioChange'),
    deals: allRows(database, 'deal'),
    ratings: allRows(database, 'rating'),
    weights: allRows(database, 'weight'),
    answers: allRows(database, 'answer'),
    answerSliders: allRows(database, 'answerSlider'),
    answerFigures: allRows(database, 'answerFigure'),
    riskInputs: allRows(database, 'riskInput'),
    limitInputs: allRows(database, 'limitInput'),
    snapshots: allRows(database, 'snapshot'),
  });
}

/** Fills the tables of a new document. Part of the caller's transaction. */
export function writePortfolio(database: WritableDatabase, portfolio: Portfolio): void {
  const access = rowAccess(database);
  for (const table of documentTables) {
    for (const { key, row } of tableRows(portfolio, table)) access.insert(table, key, row);
  }
}
