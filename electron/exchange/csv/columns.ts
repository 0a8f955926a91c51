import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { cutText } from '../../../shared/domain/cutText.ts';
import { type FieldSpec, type SiteField, siteFields } from '../../../shared/domain/fields.ts';
import type { ImportColumn } from '../../../shared/domain/import.ts';
import { fail, ok, type Result } from '../../../shared/domain/outcome.ts';
import {
  type ColumnRole,
  type HeadingMatch,
  isResultHeading,
  isSiteField,
  matchHeading,
} from '../../../shared/import/headings.ts';

/** One column with what it brings. `role` null: kept in the note of the site, or left out. */
export interface PlacedColumn {
  readonly index: number;
  readonly heading: string;
  readonly role: ColumnRole | null;
  /** Unit that the heading states, or empty. */
  readonly unit: string;
  /** The heading is the name of the input itself, so that shares stand in it as shares. */
  readonly isFieldName: boolean;
  readonly isKeptInNote: boolean;
}

export interface PlacedColumns {
  readonly columns: readonly PlacedColumn[];
  readonly shown: readonly ImportColumn[];
}

const aboutLabels: Readonly<Record<'source' | 'confidence' | 'coordinateBasis', readonly [string, string]>> =
  {
    source: ['Source', 'the source of every value in its row'],
    confidence: [
      'Confidence',
      'sets the tier: high is benchmark, medium estimate, low placeholder; memory one lower',
    ],
    coordinateBasis: ['Source of coordinates', 'the source of latitude and longitude'],
  };

/**
 * Finds what each column brings. Two columns for one input: the surer heading counts, then the first.
 * Columns that nobody knows are kept in the note of their site. A list needs names of sites and power.
 */
export function placeColumns(headings: readonly string[], fileName: string): Result<PlacedColumns, AppError> {
  const matches = headings.map((heading) => (isResultHeading(heading) ? null : matchHeading(heading)));
  const winners = new Map<ColumnRole, number>();
  for (const [index, match] of matches.entries()) {
    if (!match) continue;
    const rival = winners.get(match.role);
    const rivalMatch = rival === undefined ? undefined : matches[rival];
    if (!rivalMatch || match.rank < rivalMatch.rank) winners.set(match.role, index);
  }
  const problem = missingColumns(headings, winners, fileName);
  if (problem) return fail(problem);
  const columns: PlacedColumn[] = [];
  const shown: ImportColumn[] = [];
  for (const [index, heading] of headings.entries()) {
    const match = matches[index] ?? null;
    const winner = match ? winners.get(match.role) : undefined;
    const isTaken = match !== null && winner === index;
    columns.push({
      index,
      heading,
      role: isTaken ? match.role : null,
      unit: isTaken ? match.unit : '',
      isFieldName: isTaken && match.rank === 0,
      isKeptInNote: !isTaken && !isResultHeading(heading) && heading !== '',
    });
    shown.push(isTaken ? shownColumn(heading, match) : keptColumn(heading, match, headings[winner ?? -1]));
  }
  return ok({ columns, shown });
}

function shownColumn(heading: string, match: HeadingMatch): ImportColumn {
  if (!isSiteField(match.role)) {
    const [label, how] = aboutLabels[match.role];
    return { heading, field: null, label, how };
  }
  const spec: FieldSpec = siteFields[match.role];
  const fallback = fallbacks[match.role];
  const how = fallback === undefined ? match.how : `${match.how}; ${fallback}`;
  return { heading, field: match.role, label: spec.label, how };
}

/** What stands where a row says nothing, for inputs on which the answer hangs. */
const fallbacks: Readonly<Partial<Record<SiteField, string>>> = {
  energisedMw: 'empty counts as 0 and is doubtful',
  contractedMw: 'critical IT power is not converted',
  powerPriceUsdPerMwh: 'without a price the typical one of the grid stands, as a placeholder',
  fleetEfficiencyJPerTh: 'a hashrate is kept as text and the default stands, as a placeholder',
};

function keptColumn(heading: string, match: HeadingMatch | null, winner: string | undefined): ImportColumn {
  if (isResultHeading(heading))
    return { heading, field: null, label: 'Left out', how: 'a computed result, not an input' };
  if (heading === '') return { heading, field: null, label: 'Left out', how: 'a column without a heading' };
  return {
    heading,
    field: null,
    label: 'Note',
    how:
      match && winner !== undefined
        ? `the column "${winner}" gives this input already: kept in the note`
        : 'no input has this name or unit: kept in the note',
  };
}

const example =
  'company, site, state, grid, energised_MW, contracted_MW, power_price (USD/MWh), source, confidence';

function missingColumns(
  headings: readonly string[],
  winners: ReadonlyMap<ColumnRole, number>,
  fileName: string,
): AppError | null {
  const advice = `Name the columns in the first row, for example: ${example}`;
  const seen = headings
    .slice(0, 6)
    .map((heading) => `"${cutText(heading, 40)}"`)
    .join(', ');
  if (winners.size === 0)
    return appError('import.unreadable', `No heading of ${fileName} is known: its first row reads ${seen}`, {
      advice,
    });
  if (!winners.has('name'))
    return appError('import.unreadable', `${fileName} has no column with the names of the sites`, { advice });
  if (!winners.has('energisedMw') && !winners.has('contractedMw'))
    return appError('import.unreadable', `${fileName} has no column with the power of the sites`, { advice });
  return null;
}
