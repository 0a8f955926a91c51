import { z } from 'zod';
import type { DriverId } from './drivers.ts';
import type { PairSummary } from './pairSummary.ts';
import { driverIds } from './simulator.ts';
import {
  amounts,
  driverClasses,
  events,
  fanMonths,
  type SimulationOf,
  SimulationSummary,
} from './summary.ts';
import { Tally } from './tally.ts';

const whole = z.string().regex(/^-?\d{1,60}$/);
const count = z.int().min(0);
const tally = z.object({
  squares: whole,
  bins: z.array(z.tuple([z.int().min(-1_000_000).max(1_000_000), z.int().min(1), whole])),
});
const trialNumber = z
  .int()
  .min(0)
  .max(2 ** 32);

const written = z.object({
  format: z.literal('switchyard-simulation'),
  version: z.literal(1),
  of: z.object({
    portfolio: z.string(),
    against: z.string().nullable(),
    repair: z
      .object({
        a: z.string(),
        b: z.string(),
        stated: z.number(),
        used: z.number(),
        largestChange: z.number(),
      })
      .nullable(),
    settings: z.string(),
    seed: z.int().min(0),
    engine: z.string(),
    months: z.int().min(1).max(10_000),
    siteIds: z.array(z.string()),
  }),
  ranges: z.array(z.tuple([trialNumber, trialNumber])),
  amounts: z.object(Object.fromEntries(amounts.map((amount) => [amount, tally]))),
  events: z.object(Object.fromEntries(events.map((event) => [event, count]))),
  breaches: z.array(count),
  fan: z.array(tally),
  drivers: z.record(
    z.enum(driverIds),
    z.object({ classes: z.array(z.tuple([count, whole, whole])).length(driverClasses), losing: whole }),
  ),
  sites: z.array(z.tuple([whole, whole, whole, whole, count])),
  pair: z
    .object({ better: count, worse: count, difference: tally, losing: z.record(z.enum(driverIds), whole) })
    .nullable(),
});

/** A summary as an object of JSON: what a shard writes and a merge reads. */
export type WrittenSummary = z.infer<typeof written>;

export function writeSummary(summary: SimulationSummary): WrittenSummary {
  return {
    format: 'switchyard-simulation',
    version: 1,
    of: { ...summary.of, siteIds: [...summary.of.siteIds] },
    ranges: summary.ranges.map(([from, to]) => [from, to]),
    amounts: Object.fromEntries(amounts.map((amount) => [amount, writeTally(summary.amounts[amount])])),
    events: { ...summary.events },
    breaches: [...summary.breaches],
    fan: summary.fan.map(writeTally),
    drivers: Object.fromEntries(
      driverIds.map((id, i) => [
        id,
        {
          classes: (summary.drivers[i] ?? []).map((each): [number, string, string] => [
            each.count,
            String(each.npvPlan),
            String(each.gain),
          ]),
          losing: String(summary.losing[i] ?? 0n),
        },
      ]),
    ) as WrittenSummary['drivers'],
    sites: summary.sites.map((site) => [
      String(site.plan),
      String(site.planSquares),
      String(site.gain),
      String(site.gainSquares),
      site.better,
    ]),
    pair: summary.pair && writePair(summary.pair),
  };
}

function writePair({ better, worse, difference, losing }: PairSummary): NonNullable<WrittenSummary['pair']> {
  return {
    better,
    worse,
    difference: writeTally(difference),
    losing: Object.fromEntries(driverIds.map((id, i) => [id, String(losing[i] ?? 0n)])) as Record<
      DriverId,
      string
    >,
  };
}

function writeTally(of: Tally): WrittenSummary['fan'][number] {
  const { squares, bins } = of.write();
  return { squares, bins: bins.map(([bin, counted, cents]) => [bin, counted, cents]) };
}

/** Reads what `writeSummary` wrote; null where it is something else or does not fit together. */
export function readSummary(json: unknown): SimulationSummary | null {
  const parsed = written.safeParse(json);
  return parsed.success ? restoreSummary(parsed.data) : null;
}

/** The summary that was written as `data`, whose shape is sure; null where it does not fit together. */
export function restoreSummary(data: WrittenSummary): SimulationSummary | null {
  const of: SimulationOf = data.of;
  if (data.breaches.length !== of.months + 1 || data.fan.length !== fanMonths(of.months).length) return null;
  if (data.sites.length !== of.siteIds.length) return null;
  const summary = new SimulationSummary(of);
  try {
    summary.counted(data.ranges);
    for (const amount of amounts) {
      const own = data.amounts[amount];
      if (own) summary.amounts[amount].merge(Tally.read(own));
    }
    if (data.pair) restorePair(summary.pair, data.pair);
    summary.fan.forEach((own, i) => {
      const read = data.fan[i];
      if (read) own.merge(Tally.read(read));
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  if ((summary.pair === null) !== (data.pair === null)) return null;
  const counts = [
    ...amounts.map((amount) => summary.amounts[amount]),
    ...summary.fan,
    ...(summary.pair ? [summary.pair.difference] : []),
  ].map((each) => each.count);
  if (counts.some((each) => each !== summary.trials)) return null;
  for (const event of events) summary.events[event] = data.events[event] ?? 0;
  summary.breaches.set(data.breaches);
  driverIds.forEach((id, i) => {
    const { classes, losing } = data.drivers[id];
    summary.losing[i] = BigInt(losing);
    summary.drivers[i]?.forEach((own, place) => {
      const [counted = 0, plan = '0', gain = '0'] = classes[place] ?? [];
      Object.assign(own, { count: counted, npvPlan: BigInt(plan), gain: BigInt(gain) });
    });
  });
  summary.sites.forEach((own, i) => {
    const [plan = '0', planSquares = '0', gain = '0', gainSquares = '0', better = 0] = data.sites[i] ?? [];
    Object.assign(own, {
      plan: BigInt(plan),
      planSquares: BigInt(planSquares),
      gain: BigInt(gain),
      gainSquares: BigInt(gainSquares),
      better,
    });
  });
  return summary;
}

function restorePair(pair: PairSummary | null, data: NonNullable<WrittenSummary['pair']>): void {
  if (!pair) return;
  pair.better = data.better;
  pair.worse = data.worse;
  pair.difference.merge(Tally.read(data.difference));
  driverIds.forEach((id, i) => {
    pair.losing[i] = BigInt(data.losing[id]);
  });
}
