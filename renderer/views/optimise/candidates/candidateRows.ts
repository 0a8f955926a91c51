import type { ListedOption, OptionList, StandingKind } from '../../../../shared/choice/result.ts';
import { choiceLabel } from '../../../../shared/domain/choice.ts';
import { siteFields } from '../../../../shared/domain/fields.ts';
import { formatMw, formatNumber, formatPercent, formatSigned } from '../../../../shared/domain/format.ts';
import { formatMonth } from '../../../../shared/domain/months.ts';

/** An option in the list: its standing as of the last listing, and what people decided since. */
export interface CandidateRow {
  readonly option: ListedOption;
  readonly siteName: string;
  /** The option of the same site that beats it. */
  readonly beatenBy: ListedOption | null;
  readonly isLeftOut: boolean;
  /** In the plan that is shown. */
  readonly isChosen: boolean;
}

/** By what the list can be narrowed: how options stand, which are chosen, which are one's own. */
export type CandidateKind = StandingKind | 'all' | 'chosen' | 'own';

export const kindWords: Readonly<Record<CandidateKind, string>> = {
  all: 'All',
  chosen: 'In the plan',
  open: 'Searched',
  beaten: 'Beaten',
  noRoom: 'No room',
  locked: 'Locked',
  refused: 'Refused',
  leftOut: 'Left out',
  own: 'Own',
};

/** The options of a list that is not edited further, and those that the limits leave out by now. */
export function candidateRows(
  list: OptionList | null,
  without: readonly string[],
  chosen: ReadonlySet<string>,
): readonly CandidateRow[] {
  const out = new Set(without);
  return (list?.sites ?? []).flatMap(({ name, options }) =>
    options.map((option) => ({
      option,
      siteName: name,
      beatenBy: options.find(({ optionId }) => optionId === option.standing.by) ?? null,
      isLeftOut: out.has(option.optionId),
      isChosen: chosen.has(option.optionId),
    })),
  );
}

/** How an option stands now: what was taken back since the listing is not known yet, and counts as searched. */
export function kindOf({ option, isLeftOut }: CandidateRow): StandingKind {
  if (isLeftOut) return 'leftOut';
  return option.standing.kind === 'leftOut' ? 'open' : option.standing.kind;
}

export function isOfKind(row: CandidateRow, kind: CandidateKind): boolean {
  if (kind === 'all') return true;
  if (kind === 'chosen') return row.isChosen;
  return kind === 'own' ? row.option.kind === 'own' : kindOf(row) === kind;
}

/** Why an option is searched or not, as a sentence. */
export function standingWords({ option, isLeftOut, isChosen }: CandidateRow): string {
  if (isLeftOut) return 'Left out by hand';
  if (option.standing.kind === 'leftOut') return 'Taken back: searched from now on';
  if (isChosen) return 'In the plan that is shown';
  return option.standing.words === '' ? 'Searched' : option.standing.words;
}

/** The same in as few words as a cell has room for. */
export function shortStanding(row: CandidateRow): string {
  const { option, beatenBy, isLeftOut, isChosen } = row;
  const { kind, limit } = option.standing;
  if (isLeftOut) return 'Left out by hand';
  if (kind === 'leftOut') return 'Taken back';
  if (isChosen) return 'In the plan';
  if (kind === 'beaten') return `Beaten by ${beatenBy ? whatDiffers(beatenBy, option) : 'mining on'}`;
  if (kind === 'noRoom' && limit !== null) return `No room: ${limit}`;
  return standingWords(row);
}

/** What an option does otherwise than another of its site: `90 MW, Dec 2026`. */
function whatDiffers(option: ListedOption, from: ListedOption): string {
  const parts = [
    option.utilityMw === from.utilityMw ? null : `${formatMw(option.utilityMw)} MW`,
    option.model === from.model ? null : choiceLabel(siteFields.commercialModel, option.model),
    option.start === from.start ? null : formatMonth(option.start),
    option.loanToCost === from.loanToCost ? null : `loan ${formatPercent(option.loanToCost, 0)}`,
  ].filter((part) => part !== null);
  if (option.kind === 'planned') return ['as planned', ...parts].join(', ');
  return parts.length > 0 ? parts.join(', ') : option.words;
}

/** `2 × 50 + 20`: the blocks of an option by power, in their order. */
export function blocksText({ blocks }: ListedOption): string {
  const runs: { mw: string; count: number }[] = [];
  for (const { utilityMw } of blocks) {
    const mw = formatMw(utilityMw);
    const last = runs.at(-1);
    if (last?.mw === mw) last.count += 1;
    else runs.push({ mw, count: 1 });
  }
  return runs.map(({ mw, count }) => (count > 1 ? `${count} × ${mw}` : mw)).join(' + ');
}

/** Each block of an option on a line of its own. */
export function blocksDetail({ blocks }: ListedOption): string {
  return blocks
    .map(
      ({ utilityMw, start, ready }, index) =>
        `Block ${index + 1}: ${formatMw(utilityMw)} MW, from ${formatMonth(start)}, ready ${formatMonth(ready)}`,
    )
    .join('\n');
}

export interface CandidateColumn {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly isNumber: boolean;
  readonly read: (row: CandidateRow) => string | number;
  readonly text: (row: CandidateRow) => string;
}

const million = 1e6;
const amount = (
  id: string,
  name: string,
  of: (option: ListedOption) => number,
  text: (value: number) => string = formatNumber,
): CandidateColumn => ({
  id,
  name,
  unit: 'USD M',
  isNumber: true,
  read: ({ option }) => of(option),
  text: ({ option }) => text(of(option) / million),
});

export const candidateColumns: readonly CandidateColumn[] = [
  {
    id: 'site',
    name: 'Site',
    unit: '',
    isNumber: false,
    read: ({ siteName }) => siteName,
    text: ({ siteName }) => siteName,
  },
  {
    id: 'mw',
    name: 'To AI',
    unit: 'MW',
    isNumber: true,
    read: ({ option }) => option.utilityMw,
    text: ({ option }) => formatMw(option.utilityMw),
  },
  {
    id: 'blocks',
    name: 'Blocks',
    unit: 'MW',
    isNumber: true,
    read: ({ option }) => option.blocks.length,
    text: ({ option }) => blocksText(option),
  },
  {
    id: 'model',
    name: 'Model',
    unit: '',
    isNumber: false,
    read: ({ option }) => choiceLabel(siteFields.commercialModel, option.model),
    text: ({ option }) => choiceLabel(siteFields.commercialModel, option.model),
  },
  {
    id: 'start',
    name: 'Start',
    unit: '',
    isNumber: false,
    read: ({ option }) => option.start,
    text: ({ option }) => formatMonth(option.start),
  },
  {
    id: 'ready',
    name: 'Ready',
    unit: '',
    isNumber: false,
    read: ({ option }) => option.ready,
    text: ({ option }) => formatMonth(option.ready),
  },
  {
    id: 'loan',
    name: 'Loan',
    unit: 'of cost',
    isNumber: true,
    read: ({ option }) => option.loanToCost,
    text: ({ option }) => formatPercent(option.loanToCost, 0),
  },
  amount('capex', 'Capex', ({ capexUsd }) => capexUsd),
  amount('equity', 'Equity', ({ equityUsd }) => equityUsd),
  amount('gain', 'Gain', ({ gainUsd }) => gainUsd, formatSigned),
  {
    id: 'standing',
    name: 'How it stands',
    unit: '',
    isNumber: false,
    read: shortStanding,
    text: shortStanding,
  },
];
