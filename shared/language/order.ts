import type { Line } from './line.ts';
import { type Need, needsOf } from './needs.ts';

/**
 * Lines that stand together: one line, or lines that need each other's earlier months, which one loop
 * over the months computes. Each stands after those whose same month it needs.
 */
export type Group = readonly Line[];

interface Visited {
  readonly number: number;
  /** The first visited line that this one leads back to. */
  lowest: number;
  isOpen: boolean;
}

/**
 * Groups of lines, each after the groups it needs (Tarjan's strongly connected components). Throws an
 * Error that names a line which needs itself in one month.
 */
export function orderedGroups(lines: ReadonlyMap<string, Line>): readonly Group[] {
  const needs = new Map([...lines].map(([id, line]) => [id, [...needsOf(line.formula)]]));
  const visited = new Map<string, Visited>();
  const open: string[] = [];
  const groups: Group[] = [];

  const visit = (id: string, neededBy: string): Visited => {
    const known = visited.get(id);
    if (known) return known;
    if (!lines.has(id)) throw new Error(`Line ${neededBy} uses ${id}, which is not in the model`);
    const here: Visited = { number: visited.size, lowest: visited.size, isOpen: true };
    visited.set(id, here);
    open.push(id);
    for (const need of needs.get(id) ?? []) {
      const there = visit(need.id, id);
      if (there.isOpen) here.lowest = Math.min(here.lowest, there.lowest);
    }
    if (here.lowest === here.number) {
      const members = open.splice(open.indexOf(id));
      for (const member of members) {
        const seen = visited.get(member);
        if (seen) seen.isOpen = false;
      }
      groups.push(orderedByMonth(members, needs, lines));
    }
    return here;
  };
  for (const id of lines.keys()) visit(id, id);
  return groups;
}

/** The members of one group by what they need of each other in the same month. */
function orderedByMonth(
  members: readonly string[],
  needs: ReadonlyMap<string, readonly Need[]>,
  lines: ReadonlyMap<string, Line>,
): Group {
  const inGroup = new Set(members);
  const underway = new Set<string>();
  const ordered = new Map<string, Line>();
  const visit = (id: string, neededBy: string): void => {
    const line = lines.get(id);
    if (!line || ordered.has(id)) return;
    if (underway.has(id)) throw new Error(`Line ${id} depends on itself, by way of ${neededBy}`);
    underway.add(id);
    for (const need of needs.get(id) ?? []) {
      if (!inGroup.has(need.id) || need.needed === 'before') continue;
      if (need.needed === 'whole') throw new Error(`Line ${need.id} depends on itself, by way of ${id}`);
      visit(need.id, id);
    }
    underway.delete(id);
    ordered.set(id, line);
  };
  for (const id of members) visit(id, id);
  const scopes = new Set([...ordered.values()].map((line) => line.scope));
  if (scopes.size > 1)
    throw new Error(`Lines ${members.join(', ')} need each other's earlier months, but differ in scope`);
  return [...ordered.values()];
}
