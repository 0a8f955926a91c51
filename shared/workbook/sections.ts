import type { Model, ModelLine } from '../language/model.ts';
import { lineChapters } from '../model/document/chapters.ts';

/** Lines that stand together on a sheet. */
export interface Section {
  readonly title: string;
  readonly lines: readonly ModelLine[];
}

/** The chapter of results: first on a sheet, as readers look for them first. */
const results = 'metrics';

/** The lines of a scope by chapters of the model, each line once, results first. */
export function sectionsOf(model: Model, scope: ModelLine['scope']): readonly Section[] {
  const chapters = [
    ...lineChapters.filter(({ id }) => id === results),
    ...lineChapters.filter(({ id }) => id !== results),
  ];
  const titleOf = new Map(
    chapters.flatMap(({ title, lines }) => lines.map(({ line }) => [line.id, title] as const)),
  );
  const groups = new Map<string, ModelLine[]>(chapters.map(({ title }) => [title, []]));
  for (const line of model.lines) {
    if (line.scope !== scope) continue;
    const title = titleOf.get(line.id) ?? 'Further lines';
    const group = groups.get(title) ?? [];
    group.push(line);
    groups.set(title, group);
  }
  return [...groups].filter(([, lines]) => lines.length > 0).map(([title, lines]) => ({ title, lines }));
}
