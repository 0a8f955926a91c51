import { formatNumber, formatUsdM } from '../domain/format.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import type { RiskSettings } from '../risk/riskSettings.ts';
import { findCandidates } from './candidates.ts';
import { type Chosen, total } from './chosen.ts';
import { findClash } from './clash.ts';
import { differenceText, namesOf, priceInWords, verdictInWords } from './explain.ts';
import { type Best, findBest } from './findBest.ts';
import { budgetFrontier, budgetLevels, budgetLimit, type FrontierPoint, riskFrontier } from './frontier.ts';
import { activeLimits, needsFutures } from './limitIds.ts';
import { million } from './limitRows.ts';
import type { Limits } from './limits.ts';
import { peakEquity } from './limitUse.ts';
import type { Candidates } from './option.ts';
import { doNothingNpv, objectiveOf, objectiveOffset } from './plan.ts';
import { planCash } from './planCash.ts';
import { planFutures, plannedOption, planResult } from './planResult.ts';
import { priceLimit } from './prices.ts';
import type { Solve } from './program.ts';
import { rankedPlans } from './rankedPlans.ts';
import type { ChoiceResult, ChoiceStatus, FrontierResult, PlanResult, RunnerUpResult } from './result.ts';
import { runnersUp } from './runnersUp.ts';
import { judgeSites } from './verdicts.ts';
import { limitText, limitWords } from './words.ts';

/** All that a choice needs; plain data, so that a worker can be given it. */
export interface ChoiceTask {
  readonly portfolio: Portfolio;
  readonly limits: Limits;
  readonly risk: RiskSettings;
  /** Sites that may not convert, with the reason in words, by id. */
  readonly gates: readonly (readonly [siteId: string, reason: string])[];
}

/** How far a choice is. */
export type ChoiceProgress =
  /** Options are made and valued. */
  | { readonly phase: 'options'; readonly share: number }
  /** Futures are drawn for every option. */
  | { readonly phase: 'futures'; readonly share: number }
  /** The objective of the best plan so far, and the bound, in USD. */
  | { readonly phase: 'solve'; readonly bestUsd: number | null; readonly boundUsd: number | null }
  | { readonly phase: 'explain'; readonly done: number; readonly total: number };

export interface ChoiceRoom {
  readonly solve: Solve;
  readonly isStopped: () => boolean;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly onProgress: (progress: ChoiceProgress) => void;
  /** Told what is known so far each time that something is added. */
  readonly onResult: (result: ChoiceResult) => void;
}

const nextBest = 4;
/** Explaining solves again and again: each time no longer than this. */
const explainSeconds = 5;
/** And all of it no longer than this: what is not explained by then is said to be missing. */
const allExplainSeconds = 60;
/** Sites out of the plan whose price of being brought in is asked for, those with the largest gain first. */
const mostForced = 12;

/**
 * Chooses a plan for a portfolio under limits, proves it as far as time allows, has the engine value it, and
 * explains it by solving again. What is known is told as it grows; the answer is the last of it. Where somebody
 * stops it, the plan found so far stands with the gap that is left, and what is explained by then. To give it up
 * altogether, `solve`, `onResult`, or `onProgress` outside of `solve`, may throw.
 */
export function choose(task: ChoiceTask, room: ChoiceRoom): ChoiceResult {
  const { portfolio, risk } = task;
  const limits = task.limits;
  const started = room.now();
  room.onProgress({ phase: 'options', share: 0 });
  const candidates = findCandidates(portfolio, limits, risk, new Map(task.gates), (share) =>
    room.onProgress({ phase: 'options', share }),
  );
  const offset = objectiveOffset(candidates, limits);
  const solveStarted = room.now();
  room.onProgress({ phase: 'solve', bestUsd: null, boundUsd: null });
  const best = findBest(candidates, limits, room.solve, {
    onDraw: (share) => room.onProgress({ phase: 'futures', share }),
    onProgress: ({ best: value, bound }) =>
      room.onProgress({
        phase: 'solve',
        bestUsd: value === null ? null : value * million + offset,
        boundUsd: Number.isFinite(bound) ? bound * million + offset : null,
      }),
  });
  const solveSeconds = (room.now() - solveStarted) / 1_000;
  let result: ChoiceResult = {
    ...emptyResult(candidates, limits, best),
    seconds: { solve: solveSeconds, all: (room.now() - started) / 1_000 },
  };
  const add = (more: Partial<ChoiceResult>): void => {
    result = { ...result, ...more, seconds: { solve: solveSeconds, all: (room.now() - started) / 1_000 } };
    room.onResult(result);
  };
  if (best.kind === 'infeasible') {
    add({ status: clashStatus(candidates, limits, room) });
    add({ isComplete: !room.isStopped() });
    return result;
  }
  if (best.kind === 'nothingFound') {
    add({});
    return result;
  }
  explain(task, candidates, best, room, () => result, add);
  return result;
}

type FoundBest = Extract<Best, { readonly chosen: Chosen }>;

function explain(
  { portfolio, limits: asked, risk }: ChoiceTask,
  candidates: Candidates,
  best: FoundBest,
  room: ChoiceRoom,
  known: () => ChoiceResult,
  add: (more: Partial<ChoiceResult>) => void,
): void {
  const limits: Limits = {
    ...asked,
    solver: { ...asked.solver, seconds: Math.min(asked.solver.seconds, explainSeconds) },
  };
  const nameOf = namesOf(candidates);
  const bestPlan = planResult(portfolio, candidates, limits, best.chosen, best.objectiveUsd);
  const verdicts = judgeSites(candidates, limits, best.chosen);
  const sitesWith = (forced: ReadonlyMap<string, number>): ChoiceResult['sites'] =>
    verdicts.map((verdict) =>
      verdictInWords(portfolio, candidates, limits, verdict, forced.get(verdict.siteId) ?? null),
    );
  add({ best: bestPlan, sites: sitesWith(new Map()), notes: notesOn(candidates, limits, bestPlan) });

  const ids = activeLimits(limits);
  const forced = verdicts
    .filter(
      ({ chosen, favourite, locks }) =>
        !chosen && locks.length === 0 && (favourite?.figures.gainUsd ?? 0) > 0,
    )
    .sort((a, b) => (b.favourite?.figures.gainUsd ?? 0) - (a.favourite?.figures.gainUsd ?? 0))
    .slice(0, mostForced);
  const levels = budgetLevels(
    total(
      verdicts.map(({ favourite }) => favourite),
      ({ figures }) => Math.max(0, usedOf(limits)(figures)),
    ),
    limits[budgetLimit(limits)],
  );
  const hasRisk = needsFutures(limits);
  const steps = nextBest + ids.length + forced.length + levels.length + (hasRisk ? 1 : 0) + 2;
  let done = 0;
  const started = room.now();
  const isOver = (): boolean => room.isStopped() || room.now() - started > allExplainSeconds * 1_000;
  const step = (): boolean => {
    room.onProgress({ phase: 'explain', done, total: steps });
    done += 1;
    return !isOver();
  };

  const rivals: { readonly chosen: Chosen; readonly plan: RunnerUpResult }[] = [];
  for (const next of runnersUp(candidates, limits, best.chosen, nextBest, room.solve)) {
    if (!step()) break;
    rivals.push({
      chosen: next.chosen,
      plan: {
        ...planResult(portfolio, candidates, limits, next.chosen, next.objectiveUsd),
        difference: differenceText(candidates, best.chosen, next.chosen),
        isProven: next.isProven,
      },
    });
    // One that is not proven may come before a better one.
    rivals.sort((a, b) => b.plan.objectiveUsd - a.plan.objectiveUsd);
    add({ runnersUp: rivals.map(({ plan }) => plan) });
  }
  if (step()) {
    const [ofBest, ...ofOthers] = planFutures(portfolio, candidates, limits, risk, [
      best.chosen,
      ...rivals.map(({ chosen }) => chosen),
    ]);
    add({
      best: { ...bestPlan, futures: ofBest ?? null },
      runnersUp: rivals.map(({ plan }, index) => ({ ...plan, futures: ofOthers[index] ?? null })),
    });
  }
  if (step()) add({ cash: planCash(portfolio, best.chosen, risk, limits) });
  for (const id of ids) {
    if (!step()) return;
    const price = priceLimit(candidates, limits, id, best.objectiveUsd, room.solve);
    if (!room.isStopped()) add({ prices: [...known().prices, priceInWords(price, limits, nameOf)] });
  }
  const forcedUsd = new Map<string, number>();
  const losers: (Pick<FoundBest, 'chosen' | 'objectiveUsd'> & { readonly words: string })[] = rivals.map(
    ({ chosen, plan: { objectiveUsd, difference } }) => ({ chosen, objectiveUsd, words: difference }),
  );
  for (const { siteId } of forced) {
    if (!step()) return;
    const must = findBest(
      candidates,
      { ...limits, locks: [...limits.locks, { kind: 'must', siteId }] },
      room.solve,
    );
    if (must.kind === 'proven') forcedUsd.set(siteId, must.objectiveUsd - best.objectiveUsd);
    if (must.kind === 'proven' || must.kind === 'stopped')
      losers.push({ ...must, words: `${nameOf(siteId)} brought in` });
  }
  if (forcedUsd.size > 0) add({ sites: sitesWith(forcedUsd) });
  const id = budgetLimit(limits);
  const points: FrontierPoint[] = [];
  for (const { chosen, words } of rankedPlans(candidates, limits))
    losers.push({ chosen, words, objectiveUsd: objectiveOf(candidates, limits, chosen) });
  const others = losers.map(({ chosen, objectiveUsd, words }) => ({
    used: usedBy(candidates, limits, chosen),
    objectiveUsd,
    words,
  }));
  const budget = (): FrontierResult => ({ ...frontierResult(id, limitWords[id].label, points), others });
  for (const point of budgetFrontier(
    candidates,
    limits,
    levels,
    (chosen) => usedBy(candidates, limits, chosen),
    room.solve,
  )) {
    if (!step()) return;
    points.push(point);
    add({ frontiers: [budget()] });
  }
  if (hasRisk && step()) {
    const riskId = limits.risk.chanceOfLoss !== null ? 'chanceOfLoss' : 'cvarUsd';
    const risky: FrontierPoint[] = [];
    for (const point of riskFrontier(candidates, limits, room.solve)) {
      risky.push(point);
      add({ frontiers: [budget(), frontierResult(riskId, limitWords[riskId].label, risky)] });
      if (isOver()) return;
    }
  }
  add({ isComplete: !isOver() });
}

/** What an option uses of the limit of money; peak equity of many sites is at most the sum of theirs. */
function usedOf(limits: Limits) {
  const id = budgetLimit(limits);
  return (figures: { readonly capexUsd: number; readonly equityUsd: number }): number =>
    id === 'capexUsd' ? figures.capexUsd : figures.equityUsd;
}

function usedBy(candidates: Candidates, limits: Limits, chosen: Chosen): number {
  const id = budgetLimit(limits);
  return id === 'peakEquityUsd'
    ? peakEquity(candidates, chosen)
    : total(chosen, ({ figures }) => usedOf(limits)(figures));
}

function frontierResult(
  id: FrontierResult['id'],
  label: string,
  points: readonly FrontierPoint[],
): FrontierResult {
  return {
    id,
    label,
    points: points.map(({ level, used, objectiveUsd, chosen }) => ({
      level,
      used,
      objectiveUsd,
      options: chosen.flatMap((option) => (option ? [plannedOption(option)] : [])),
    })),
    others: [],
  };
}

function emptyResult(candidates: Candidates, limits: Limits, best: Best): Omit<ChoiceResult, 'seconds'> {
  const isFound = best.kind === 'proven' || best.kind === 'stopped';
  return {
    limits,
    isComplete: false,
    status: isFound
      ? foundStatus(best)
      : { kind: 'nothingFound', words: 'Stopped before any plan was found' },
    counts: {
      sites: candidates.sites.length,
      options: candidates.sites.reduce((sum, { options }) => sum + options.length, 0),
      dominated: isFound ? best.dominated.size : 0,
      refused: candidates.sites.reduce((sum, { refused }) => sum + refused.length, 0),
      columns: isFound ? best.columns : 0,
      rows: isFound ? best.rows : 0,
      nodes: isFound ? best.nodes : 0,
      futures: limits.risk.futures,
    },
    best: null,
    cash: null,
    runnersUp: [],
    prices: [],
    sites: [],
    frontiers: [],
    notes: [],
  };
}

function foundStatus({ kind, objectiveUsd, boundUsd }: FoundBest): ChoiceStatus {
  const gapUsd = Math.max(0, boundUsd - objectiveUsd);
  const left = gapUsd < 1_000 ? 'no better plan exists' : `at most ${formatUsdM(gapUsd)} better exists`;
  return kind === 'proven'
    ? { kind, boundUsd, gapUsd, words: `Proven: ${left}` }
    : {
        kind,
        boundUsd,
        gapUsd,
        words: Number.isFinite(gapUsd)
          ? `Stopped: the best plan so far; ${left}`
          : 'Stopped: the best plan so far, without a bound',
      };
}

function clashStatus(candidates: Candidates, limits: Limits, room: ChoiceRoom): ChoiceStatus {
  const { ids, isSmallest } = findClash(candidates, limits, room.solve);
  const nameOf = namesOf(candidates);
  const clash = ids.map((id) => ({ id, text: limitText(limits, id, nameOf) }));
  if (clash.length === 1)
    return {
      kind: 'infeasible',
      clash,
      words: `No plan keeps "${clash[0]?.text ?? ''}", whatever else is allowed`,
    };
  const rest = isSmallest ? 'without any one of them there is a plan' : 'fewer of them may clash already';
  return {
    kind: 'infeasible',
    clash,
    words: `No plan keeps these ${formatNumber(clash.length)} together; ${rest}`,
  };
}

/** What a reader of the result must know that no figure of it says. */
function notesOn(candidates: Candidates, limits: Limits, { engine }: PlanResult): string[] {
  const apart = Math.abs(engine.differenceUsd);
  const notes = [
    apart < 1
      ? 'The gain of each site adds up to the gain that the engine finds for the whole plan.'
      : `The sum over sites differs from the gain that the engine finds for the whole plan by ${formatUsdM(engine.differenceUsd)}.`,
    'Tax of the company, sale of BTC and liquidity follow from the whole plan: no limit sees them. They are evaluated with it.',
  ];
  if (engine.newEquityUsd >= 5_000)
    notes.push(
      `With this plan the company would raise ${formatUsdM(engine.newEquityUsd)} of new equity to keep its minimum cash.`,
    );
  if (limits.objective !== 'gain')
    notes.push(`NPV counts do-nothing, ${formatUsdM(doNothingNpv(candidates))}, whatever is chosen.`);
  if (limits.cash) notes.push('The limit on cash is before tax of the company and without sale of BTC.');
  return notes;
}
