import { fieldSpec } from '../domain/fields.ts';
import { formatNumber, sentenceCase } from '../domain/format.ts';
import type { Block, Portfolio, Site } from '../domain/portfolio.ts';
import type { ExplainedPart, ExplainTarget, Explanation } from '../engine/explanation.ts';
import { FigureEngine } from '../engine/figureEngine.ts';
import { inputValueText } from '../engine/lineValue.ts';
import { sourceCard } from '../engine/sourceCard.ts';
import { bridgeEnds, type CauseBridge, type CauseStep } from './causeBridge.ts';
import { amountWords, causeSentence, groupWords } from './causeWords.ts';
import type { ChangedInput } from './changes.ts';
import { type Figure, figureInWords } from './figures.ts';
import { Mixtures } from './mixtures.ts';

/** A bridge with the states that it leads from and to. */
export interface ExplainedBridge {
  readonly figure: Figure;
  readonly bridge: CauseBridge;
  readonly before: Portfolio;
  readonly after: Portfolio;
  readonly names: { readonly before: string; readonly after: string; readonly extent: string };
}

/** The word with which names of causes begin. */
export const causeGroup = 'cause';

/** The name of one cause of a bridge, as `explainCause` reads it. */
export const causeTarget = (groupId: string): ExplainTarget => ({ line: `${causeGroup}.${groupId}` });

/**
 * Explains one cause of a bridge: what it would do as the first and as the last of all changes, between which
 * its share lies as the mean over all orders, and the inputs that changed with who vouches for them. Null where
 * the bridge has no such cause.
 */
export function explainCause(of: ExplainedBridge, target: ExplainTarget): Explanation | null {
  const { figure, bridge, names } = of;
  const steps = bridge.steps ?? [];
  const at = steps.findIndex(({ group }) => causeTarget(group.id).line === target.line);
  const step = steps[at];
  if (!step) return null;
  const text = signed(figure, step.change);
  const alone = sidesOf(of, steps, at);
  const label = sentenceCase(groupWords(step.group));
  const name = figure.label;
  return {
    target,
    label,
    place: `${name}, ${names.extent}`,
    when: `from ${names.before.toLowerCase()} to ${names.after.toLowerCase()}`,
    value: step.change,
    text,
    sentence: `${causeSentence(figure, step)}, of ${figureInWords(figure, bridge.before)} before and ${figureInWords(figure, bridge.after)} after all changes.`,
    formula: `${label} = mean, over every order in which the changes can be made, of ${name} with it − ${name} without it`,
    numbers:
      steps.length === 1
        ? `${text} = ${figureInWords(figure, bridge.after)} − ${figureInWords(figure, bridge.before)}`
        : step.error === null
          ? `${text}; made first ${signed(figure, alone.first)}, made last ${signed(figure, alone.last)}`
          : `${text} ± ${amountWords(figure, step.error)} over sampled orders, ${formatNumber(bridge.evaluations)} mixtures`,
    words: 'what one cause does, whatever the order of the changes',
    formulaSource: 'Shapley value over the groups of changed inputs',
    parts: [
      ...(steps.length === 1
        ? []
        : [
            changePart(figure, 'Made before all others', alone.first),
            changePart(figure, 'Made after all others', alone.last),
          ]),
      ...step.group.inputs.map((input) => inputPart(of.after, input)),
      ...step.group.added.map((row) => rowPart(of.after, row, 'comes')),
      ...step.group.removed.map((row) => rowPart(of.before, row, 'goes')),
    ],
    years: [],
  };
}

/** What the figure changes by where the cause is the first and where it is the last of all changes. */
function sidesOf(
  of: ExplainedBridge,
  steps: readonly CauseStep[],
  at: number,
): { readonly first: number; readonly last: number } {
  const { bridge } = of;
  const [from] = bridgeEnds(of.before, of.after, bridge.siteId);
  const mixtures = new Mixtures(
    from,
    steps.map(({ group }) => group),
  );
  const engine = new FigureEngine([bridge.figure]);
  const value = (members: number): number => engine.under(mixtures.at(members)).value(bridge.figure);
  const all = 2 ** steps.length - 1;
  const own = 2 ** at;
  return { first: value(own) - value(0), last: value(all) - value(all - own) };
}

function signed(figure: Figure, change: number): string {
  const sign = change < 0 ? '\u2212' : change > 0 ? '+' : '';
  return `${sign}${amountWords(figure, change)}`;
}

function changePart(figure: Figure, label: string, change: number): ExplainedPart {
  return { ...plain, kind: 'line', label, text: signed(figure, change), value: change };
}

function inputPart(after: Portfolio, { table, key, field, ...cells }: ChangedInput): ExplainedPart {
  const [was, is] = [cells.before, cells.after].map((cell) => inputValueText(table, field, cell));
  return {
    ...plain,
    kind: 'input',
    label: fieldSpec(table, field)?.label ?? field,
    place: placeOf(after, table, key),
    text: `${was} → ${is}`,
    value: typeof cells.after === 'number' ? cells.after : Number.NaN,
    source: sourceCard(after, table, key, field, cells.after),
    input: { table, key, field },
  };
}

function rowPart(portfolio: Portfolio, row: Site | Block, what: 'comes' | 'goes'): ExplainedPart {
  const isBlock = 'siteId' in row;
  const mw = isBlock ? row.utilityMw : row.energisedMw;
  return {
    ...plain,
    kind: 'row',
    label: isBlock ? `Block ${row.ordinal} ${what}` : `${row.name} ${what}`,
    place: isBlock ? placeOf(portfolio, 'site', row.siteId) : '',
    text: `${formatNumber(mw)} MW`,
    value: mw,
  };
}

const plain = { place: '', target: null, source: null, input: null } as const;

/** The site, or the block with its site; nothing for the market and the company. */
function placeOf({ sites, blocks }: Portfolio, table: ChangedInput['table'], key: string): string {
  const block = table === 'block' ? blocks.find(({ id }) => id === key) : undefined;
  const site = sites.find(({ id }) => id === (block?.siteId ?? key))?.name ?? '';
  return block ? `${site} block ${block.ordinal}` : site;
}
