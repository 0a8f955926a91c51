import { formatNumber } from '../../domain/format.ts';
import { formatUnit } from '../../domain/quantityUnits.ts';
import { walk } from '../../language/expression.ts';
import type { Model, ModelLine } from '../../language/model.ts';
import { conventionsChapter, lawsChapter, lineChapters, simplificationsChapter } from './chapters.ts';
import type { Chapter, LineEntry, ModelDocument, Part, Reference } from './document.ts';
import { formulaPieces, inputId } from './formulaPieces.ts';
import { inputCount, inputsChapter } from './inputsChapter.ts';
import { yearlyChapter } from './yearly.ts';

/** The documentation of `model`: its chapters in the order of calculation, with every line and input. */
export function buildDocument(model: Model): ModelDocument {
  const uses = usesOf(model);
  const order = new Map(model.lines.map((line, index) => [line.id, index]));
  const known = new Set<string>();
  const chapters = lineChapters.map(({ id, title, intro, lines }): Chapter => {
    const own = lines.flatMap(({ line }) => model.byId.get(line.id) ?? []);
    for (const line of own) known.add(line.id);
    own.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    return { id, title, intro, parts: linesPart(own, model, uses) };
  });
  const others = model.lines.filter(({ id }) => !known.has(id));
  return {
    title: 'The financial model',
    chapters: [
      introduction(model),
      conventionsChapter,
      ...chapters,
      // A file of lines that nobody gave a chapter is documented all the same.
      ...(others.length > 0
        ? [{ id: 'others', title: 'Other lines', intro: [], parts: linesPart(others, model, uses) }]
        : []),
      inputsChapter(uses),
      lawsChapter,
      yearlyChapter,
      simplificationsChapter,
    ],
  };
}

function introduction(model: Model): Chapter {
  return {
    id: 'reading',
    title: 'How to read this',
    intro: [
      `The model is ${formatNumber(model.lines.length)} lines and ${formatNumber(inputCount)} inputs, each declared once. From the same declarations come the kernel that computes, the explanations behind F8, the formulas of the workbook and this document: they cannot disagree.`,
      'Chapters follow the order of calculation. A line says its label, id and unit, its formula in names, the formula in words, and where it comes from. Names of inputs are set apart from names of lines. t is the month, N the last month counted.',
      'A line of the market exists once, a line of a site for each site, a line of a block for each block of a site, a line of the portfolio once for all sites. Lines may read lines of their own scope and of the market; those of lower scopes only through sums.',
    ],
    parts: [],
  };
}

type Uses = ReadonlyMap<string, readonly Reference[]>;

/** Which lines compute with each line and input. */
function usesOf(model: Model): Uses {
  const uses = new Map<string, Reference[]>();
  for (const line of model.lines) {
    const used = new Set<string>();
    for (const part of walk(line.formula)) {
      if (part.kind === 'input') used.add(inputId(part.scope, part.field));
      else if ('id' in part && part.id !== line.id) used.add(part.id);
    }
    for (const id of used) uses.set(id, [...(uses.get(id) ?? []), { id: line.id, label: line.label }]);
  }
  return new Map([...uses].map(([id, users]) => [id, toldApart(users)]));
}

/** Lines of the same label in one list, such as a flow and its present value, say their ids too. */
function toldApart(users: readonly Reference[]): readonly Reference[] {
  const counts = new Map<string, number>();
  for (const { label } of users) counts.set(label, (counts.get(label) ?? 0) + 1);
  return users.map(({ id, label }) => ({ id, label: counts.get(label) === 1 ? label : `${label} (${id})` }));
}

const scopeTitles = {
  market: 'For the market',
  block: 'For each block',
  site: 'For each site',
  portfolio: 'For the portfolio',
} as const;

/** Lines by scope where a chapter has several, those of blocks before those of the sites that sum them. */
function linesPart(lines: readonly ModelLine[], model: Model, uses: Uses): readonly Part[] {
  const scopes = (['market', 'block', 'site', 'portfolio'] as const).filter((scope) =>
    lines.some((line) => line.scope === scope),
  );
  return scopes.map((scope) => ({
    kind: 'lines',
    title: scopes.length > 1 ? scopeTitles[scope] : null,
    lines: lines.filter((line) => line.scope === scope).map((line) => lineEntry(line, model, uses)),
  }));
}

function lineEntry(line: ModelLine, model: Model, uses: Uses): LineEntry {
  const isSeries = line.shape === 'series';
  return {
    id: line.id,
    scope: line.scope,
    label: line.label,
    unit: unitText(line.unit),
    shape: [
      isSeries ? (line.fromDecision ? 'each month, from the decision' : 'each month') : 'one figure',
      ...(line.shownAs === 'date' ? ['shown as a date'] : []),
      ...(line.isOutcome ? ['may have no number'] : []),
    ].join(', '),
    formula: formulaPieces(line, model),
    words: line.words,
    source: line.source,
    usedBy: uses.get(line.id) ?? [],
  };
}

function unitText(unit: string): string {
  const shown = formatUnit(unit);
  return shown === '1' ? '' : shown;
}
