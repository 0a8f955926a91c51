import type { LineQuantity } from '../language/line.ts';
import type { Model, ModelLine } from '../language/model.ts';
import { cashLines } from '../model/cash.ts';
import { constructionLines } from '../model/construction.ts';
import { leaseLines } from '../model/lease.ts';
import { metricLines } from '../model/metrics.ts';
import { miningLines } from '../model/mining.ts';
import { powerSplitLines } from '../model/powerSplit.ts';

/** Lines that stand together on a sheet. */
export interface Section {
  readonly title: string;
  readonly lines: readonly ModelLine[];
}

const titles: readonly (readonly [string, readonly LineQuantity[]])[] = [
  ['Results', metricLines],
  ['Power', powerSplitLines],
  ['Mining', miningLines],
  ['Construction', constructionLines],
  ['Lease', leaseLines],
  ['Cash', cashLines],
];

/** The lines of a scope in sections, each line once, in the order of the model. */
export function sectionsOf(model: Model, scope: ModelLine['scope']): readonly Section[] {
  const titleOf = new Map(
    titles.flatMap(([title, lines]) => lines.map(({ line }) => [line.id, title] as const)),
  );
  const groups = new Map<string, ModelLine[]>();
  for (const [title] of titles) groups.set(title, []);
  for (const line of model.lines) {
    if (line.scope !== scope) continue;
    const title = titleOf.get(line.id) ?? 'Further lines';
    const group = groups.get(title) ?? [];
    group.push(line);
    groups.set(title, group);
  }
  return [...groups].filter(([, lines]) => lines.length > 0).map(([title, lines]) => ({ title, lines }));
}
