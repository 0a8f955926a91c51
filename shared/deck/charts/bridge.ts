import {
  formatNumber,
  formatSigned,
  inSentence,
  millionsDecimals,
  roundToTotal,
} from '../../domain/format.ts';
import type { Portfolio } from '../../domain/portfolio.ts';
import {
  type Evaluation,
  readScope,
  type Scope,
  type ScopeReader,
  scopeExtent,
  scopeName,
} from '../evaluation.ts';
import type { BridgeBracket, BridgeSpec, BridgeStep } from './chartSpec.ts';

/** The parts of the gain, in order of cause. `side` says under which bracket a part stands. */
export const bridgeParts = [
  { line: 'npvMiningGivenUp', label: 'Mining given up', side: 'given-up' },
  { line: 'npvMiningUntilHandover', label: 'Mining until handover', side: 'given-up' },
  { line: 'npvAsicResale', label: 'ASIC resale', side: 'gained' },
  { line: 'npvSale', label: 'Sale of power', side: 'gained' },
  { line: 'npvRent', label: 'Lease income', side: 'gained' },
  { line: 'npvLandlordCost', label: 'Running cost', side: 'gained' },
  { line: 'npvCloud', label: 'GPU cloud', side: 'gained' },
  { line: 'npvContract', label: 'Prepaid and support', side: 'gained' },
  { line: 'npvHardCost', label: 'Hard cost', side: 'gained' },
  { line: 'npvSiteWorks', label: 'Site works', side: 'gained' },
  { line: 'npvTerminal', label: 'Terminal value', side: 'gained' },
] as const;

interface BridgePart {
  /** A line of the model by the part of its name after the dot, or `other`. */
  readonly line: string;
  readonly label: string;
  readonly side: 'given-up' | 'gained';
  readonly usd: number;
}

/** Changes that stay legible in a panel 500 px wide. */
const mostChanges = 8;
/** Causes below this share of the largest one may be folded into one step. */
const smallShare = 0.06;

/**
 * The causes that are not nothing. Where they are many, the small ones of the conversion are one step at
 * its end, `other`, which stands for their sum; the parts of it are told in words.
 */
function foldedParts(read: ScopeReader): {
  readonly parts: readonly BridgePart[];
  readonly folded: readonly BridgePart[];
} {
  const all = bridgeParts
    .map((part): BridgePart => ({ ...part, usd: read.value(part.line) }))
    .filter((part) => part.usd !== 0);
  const largest = Math.max(0, ...all.map((part) => Math.abs(part.usd)));
  const small = all
    .filter((part) => part.side === 'gained' && Math.abs(part.usd) < smallShare * largest)
    .sort((a, b) => Math.abs(a.usd) - Math.abs(b.usd))
    .slice(0, Math.max(0, all.length - mostChanges + 1));
  if (all.length <= mostChanges || small.length < 2) return { parts: all, folded: [] };
  const usd = small.reduce((sum, part) => sum + part.usd, 0);
  return {
    parts: [
      ...all.filter((part) => !small.includes(part)),
      { line: 'other', label: 'Other', side: 'gained', usd },
    ],
    folded: all.filter((part) => small.includes(part)),
  };
}

/** Decimals with which amounts up to `usd` are shown in millions: a chart or table has one count. */
export function sharedDecimals(usd: number): number {
  const size = Math.abs(usd) / 1e6;
  return size === 0 || size >= 99.5 ? 0 : size >= 9.95 ? 1 : 2;
}

/** As `sharedDecimals` for the NPV of a scope, with one more where the gain would be lost in rounding. */
export function valueDecimals(read: ScopeReader): number {
  const ends = Math.max(Math.abs(read.value('npvDoNothing')), Math.abs(read.value('npvPlan')));
  return Math.max(sharedDecimals(ends), millionsDecimals(read.value('gain')));
}

/** NPV from do-nothing to plan, by cause. Shown steps add to the shown gain. */
export function bridgeSpec(portfolio: Portfolio, evaluation: Evaluation, scope: Scope): BridgeSpec {
  const read = readScope(evaluation, scope);
  const start = read.value('npvDoNothing');
  const end = read.value('npvPlan');
  const { parts, folded } = foldedParts(read);
  const decimals = valueDecimals(read);
  const gain = read.value('gain');
  const unit = 10 ** decimals;
  const shownStart = Math.round((start / 1e6) * unit) / unit;
  const shownEnd = Math.round((end / 1e6) * unit) / unit;
  const shown = roundToTotal(
    parts.map((part) => part.usd / 1e6),
    gain / 1e6,
    decimals,
  );
  const steps: BridgeStep[] = [
    {
      id: 'npvDoNothing',
      label: 'Do-nothing NPV',
      value: shownStart,
      from: 0,
      to: shownStart,
      role: 'start',
    },
  ];
  let level = shownStart;
  for (const [index, part] of parts.entries()) {
    const value = shown[index] ?? 0;
    steps.push({ id: part.line, label: part.label, value, from: level, to: level + value, role: 'change' });
    level += value;
  }
  steps.push({ id: 'npvPlan', label: 'Plan NPV', value: shownEnd, from: 0, to: shownEnd, role: 'end' });

  const netOf = (side: 'given-up' | 'gained'): number =>
    parts.reduce((sum, part, index) => sum + (part.side === side ? (shown[index] ?? 0) : 0), 0);
  const givenUp = netOf('given-up');
  const gained = netOf('gained');
  const title = bridgeTitle(portfolio, scope, read.value('aiUtilityMw'), {
    givenUp,
    gained,
    plan: shownEnd,
    decimals,
    hasHalls: read.value('criticalItMw') > 0,
  });
  const others =
    folded.length > 0
      ? `; other: ${folded.map((part) => `${inSentence(part.label)} ${formatSigned(part.usd / 1e6, decimals)}`).join(', ')}`
      : '';
  const brackets: BridgeBracket[] = [];
  const bracket = (side: 'given-up' | 'gained', label: string, net: number, tone: 'loss' | 'gain'): void => {
    const indexes = parts.flatMap((part, index) => (part.side === side ? [index + 1] : []));
    const from = indexes[0];
    const to = indexes.at(-1);
    if (from === undefined || to === undefined) return;
    brackets.push({ from, to, label: `${label} ${formatSigned(net, decimals)}`, tone });
  };
  bracket('given-up', 'given up, net', givenUp, givenUp > 0 ? 'gain' : 'loss');
  bracket('gained', gained < 0 ? 'conversion, net' : 'gained, net', gained, gained < 0 ? 'loss' : 'gain');
  return {
    kind: 'bridge',
    decimals,
    steps,
    brackets,
    title,
    subtitle: `NPV by cause from do-nothing to plan, USD M; ${scopeExtent(portfolio, scope)}, in order of cause, sum ${formatSigned(gain / 1e6, decimals)}${others}`,
    summary: `${title}. Do-nothing NPV ${formatNumber(shownStart, decimals)} M; ${steps
      .filter((step) => step.role === 'change')
      .map((step) => `${inSentence(step.label)} ${formatSigned(step.value, decimals)} M`)
      .join(', ')}${parts.length > 0 ? '; ' : ''}plan NPV ${formatNumber(shownEnd, decimals)} M${others}.`,
  };
}

/** The message of a bridge, from the amounts as they are shown, USD M. */
function bridgeTitle(
  portfolio: Portfolio,
  scope: Scope,
  aiMw: number,
  shown: {
    readonly givenUp: number;
    readonly gained: number;
    readonly plan: number;
    readonly decimals: number;
    readonly hasHalls: boolean;
  },
): string {
  const amount = (millions: number): string => formatNumber(Math.abs(millions), shown.decimals);
  const plan = `${shown.plan < 0 ? '\u2212' : ''}USD ${amount(shown.plan)} M`;
  const isWhole = scope.kind === 'portfolio';
  const name = scopeName(portfolio, scope);
  if (aiMw <= 0)
    return isWhole
      ? `Nothing converts, so the plan is worth what mining is: ${plan}`
      : `${name} keeps mining, worth ${plan}`;
  const who = isWhole ? 'The plan' : name;
  const lost =
    shown.givenUp < 0
      ? `gives up USD ${amount(shown.givenUp)} M of mining, net,`
      : 'gives up no mining value';
  return shown.gained < 0
    ? `${who} ${lost} and loses ${shown.givenUp < 0 ? '' : 'USD '}${amount(shown.gained)} M on the conversion`
    : `${who} ${lost} and gains ${shown.givenUp < 0 ? '' : 'USD '}${amount(shown.gained)} M from ${shown.hasHalls ? 'AI' : 'power and land'}`;
}
