import type { Portfolio } from '../domain/portfolio.ts';
import type { RiskSettings } from './riskSettings.ts';
import { type KeptTrial, type PlanChange, Simulator, type Trial } from './simulator.ts';

/** Futures that are kept; a preview has no more. */
const mostKept = 2_000;

/** A future as it was last asked for. */
interface KeptFuture {
  readonly kept: KeptTrial;
  /** Sums over the sites that rest. */
  readonly resting: Float64Array;
  /** The sites that moved last, in order; they are in no sum. */
  moving: readonly number[];
  /** The plan of which it was asked. */
  of: Simulator;
}

/**
 * The same futures under one plan after another. What is drawn is kept, and so are the sums over all sites
 * that do not move: a site whose plan moves is taken out of them once, and evaluated anew each time. Sums
 * are exact, so a future has the bits that it has when it is drawn whole, whatever was asked before.
 */
export class KeptFutures {
  #now: Simulator | null = null;
  #futures: (KeptFuture | undefined)[] = [];
  #scratch: Float64Array = new Float64Array(0);
  readonly #changes = new Map<Simulator, PlanChange>();

  /** Takes up a plan in place of the one before. */
  follow(portfolio: Portfolio, settings: RiskSettings, seed: number): void {
    const next = new Simulator(portfolio, settings, seed);
    if (!this.#now || !next.drawsAs(this.#now)) {
      this.#futures = [];
      this.#scratch = next.newSums();
    }
    this.#now = next;
    this.#changes.clear();
  }

  /** The future with this number. Its arrays are valid until the next is asked for. */
  run(trial: number): Trial {
    const now = this.#now;
    if (!now) throw new RangeError('There is no plan');
    const known = this.#futures[trial];
    const future = known ? this.#moved(known, now) : this.#drawn(trial, now);
    const sums = this.#scratch;
    sums.set(future.resting);
    for (const index of future.moving) now.addSite(future.kept, index, sums);
    const found = now.found(future.kept, sums);
    // What has no number leaves none in sums from which it is taken.
    this.#futures[trial] = trial < mostKept && isCounted(found) ? future : undefined;
    return found;
  }

  #drawn(trial: number, now: Simulator): KeptFuture {
    const kept = now.newTrial();
    now.draw(trial, kept);
    now.evaluateMarket(kept);
    const resting = now.newSums();
    now.addSites(kept, () => true, resting);
    return { kept, resting, moving: [], of: now };
  }

  /** A known future with the sites taken out of its sums that move now, and those put back that rest. */
  #moved(future: KeptFuture, now: Simulator): KeptFuture {
    const { of: before, kept, resting } = future;
    if (before === now) return future;
    const change = this.#changeFrom(before, now);
    const moving = this.#moving(change, { kept, before, now });
    const isMoving = new Set(moving);
    const wasMoving = new Set(future.moving);
    const leaving = moving.filter((index) => !wasMoving.has(index));
    const joining = future.moving.filter((index) => !isMoving.has(index));
    const isWorthIt = leaving.length + joining.length < now.siteCount - moving.length;
    if (isWorthIt) {
      before.addSites(kept, (index) => joining.includes(index), resting);
      if (leaving.length > 0) {
        const left = this.#scratch.fill(0);
        before.addSites(kept, (index) => leaving.includes(index), left);
        for (let i = 0; i < left.length; i += 1) resting[i] = (resting[i] ?? 0) - (left[i] ?? 0);
      }
    }
    if (change.isOfMarket) now.evaluateMarket(kept);
    if (!isWorthIt) now.addSites(kept, (index) => !isMoving.has(index), resting.fill(0));
    future.moving = moving;
    future.of = now;
    return future;
  }

  #moving(
    { sites, isOfConversions }: PlanChange,
    { kept, before, now }: { readonly kept: KeptTrial; readonly before: Simulator; readonly now: Simulator },
  ): readonly number[] {
    if (!isOfConversions) return sites;
    const changed = new Set(sites);
    return Array.from({ length: now.siteCount }, (_, index) => index).filter(
      (index) => changed.has(index) || now.converts(kept, index) || before.converts(kept, index),
    );
  }

  #changeFrom(before: Simulator, now: Simulator): PlanChange {
    const known = this.#changes.get(before);
    if (known) return known;
    const change = now.changesFrom(before);
    this.#changes.set(before, change);
    return change;
  }
}

function isCounted({ npvPlan, npvDoNothing, peakFunding, liquidityLow, newEquity }: Trial): boolean {
  return [npvPlan, npvDoNothing, peakFunding, liquidityLow, newEquity].every(Number.isFinite);
}
