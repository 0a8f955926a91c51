import { blocksOf } from '../../domain/conversion.ts';
import type { Evaluated, Law, Looking } from './law.ts';
import { laws } from './laws.ts';
import { type Entry, Ledger } from './ledger.ts';

/** One law and how it came out. */
export interface Check {
  readonly law: Law;
  readonly isBroken: boolean;
  /** Comparisons made, and how many of them missed by more than rounding. */
  readonly compared: number;
  readonly broken: number;
  /** The first place that breaks the law, or the one that comes nearest to it; null where nothing was there to compare. */
  readonly place: Entry | null;
  /** The largest difference in proportion to the amounts compared. */
  readonly largest: Entry | null;
}

interface Underway {
  readonly law: Law;
  readonly ledger: Ledger;
  readonly looking: Looking;
}

/**
 * Looks over an evaluated portfolio site by site, so that it can be done in moments between frames. It
 * speaks of one state of the figures: it ends by itself when they move.
 */
export class CheckRun {
  readonly #evaluated: Evaluated;
  readonly #version: number;
  readonly #underway: readonly Underway[];
  #next = 0;
  #checks: readonly Check[] | null = null;

  constructor(evaluated: Evaluated, of: readonly Law[] = laws) {
    this.#evaluated = evaluated;
    this.#version = evaluated.version;
    this.#underway = of.map((law) => ({
      law,
      ledger: new Ledger(law.tolerance, law.lines[0] ?? ''),
      looking: law.begin(evaluated),
    }));
  }

  /** Whether the figures moved since this began: what it found so far is worth nothing then. */
  get isOutdated(): boolean {
    return this.#evaluated.version !== this.#version;
  }

  /** How the laws came out, or null while sites are left to look at. */
  get checks(): readonly Check[] | null {
    return this.#checks;
  }

  /** Looks at the next site, or finishes after the last. Does nothing when it is finished or outdated. */
  step(): void {
    if (this.#checks || this.isOutdated) return;
    const { portfolio } = this.#evaluated;
    const site = portfolio.sites[this.#next];
    if (!site) {
      this.#finish();
      return;
    }
    this.#next += 1;
    const figures = {
      site,
      blocks: blocksOf(portfolio, site.id),
      series: this.#evaluated.readSite(site.id),
      value: (line: string) => this.#evaluated.siteValue(site.id, line),
    };
    for (const { looking, ledger } of this.#underway) looking.site?.(figures, ledger.at(site.id));
  }

  #finish(): void {
    this.#checks = this.#underway.map(({ law, ledger, looking }) => {
      looking.end?.(ledger.at(null));
      const { compared, broken, largest, first } = ledger;
      return { law, isBroken: broken > 0, compared, broken, place: first ?? largest, largest };
    });
  }
}

/** Looks over the whole portfolio at once. Throws nothing: what is wrong is in the checks. */
export function runChecks(evaluated: Evaluated): readonly Check[] {
  const run = new CheckRun(evaluated);
  for (;;) {
    run.step();
    if (run.checks) return run.checks;
    if (run.isOutdated) return [];
  }
}
