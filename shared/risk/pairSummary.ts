import { millionthsOf } from './exactSum.ts';
import { driverIds } from './simulator.ts';
import { Tally } from './tally.ts';

/**
 * Two plans or scenarios in the same futures, in whole numbers that merge exactly. Drivers are drawn once
 * for both, so that a difference comes from what is done and not from luck.
 */
export class PairSummary {
  /** Trials in which the first is worth more, and in which it is worth less. */
  better = 0;
  worse = 0;
  /** NPV of the first less that of the second. */
  readonly difference = new Tally();
  /** By driver: sum of its numbers, in millionths, in trials in which the first is worth less. */
  readonly losing: bigint[] = driverIds.map(() => 0n);

  /** Counts one future. `scores`: what each driver drew. */
  add(difference: number, scores: Float64Array): void {
    this.difference.add(difference);
    if (difference > 0) this.better += 1;
    if (difference >= 0) return;
    this.worse += 1;
    scores.forEach((score, driver) => {
      this.losing[driver] = (this.losing[driver] ?? 0n) + millionthsOf(score);
    });
  }

  merge(other: PairSummary): void {
    this.better += other.better;
    this.worse += other.worse;
    this.difference.merge(other.difference);
    other.losing.forEach((sum, driver) => {
      this.losing[driver] = (this.losing[driver] ?? 0n) + sum;
    });
  }
}
