import { blocksOf } from '../domain/conversion.ts';
import { fieldSpec, type TableName } from '../domain/fields.ts';
import { formatNumber } from '../domain/format.ts';
import { addMonths, formatMonth } from '../domain/months.ts';
import type { Cell, Row } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { evaluate, gatherValues, type Lookup } from '../language/evaluate.ts';
import type { Expression, Scope } from '../language/expression.ts';
import { partsOf, walk } from '../language/expression.ts';
import { formulaText, type LeafText } from '../language/formulaText.ts';
import { monthWithin } from '../language/functions.ts';
import type { ModelLine } from '../language/model.ts';
import { reductions } from '../language/reductions.ts';
import { model } from '../model/model.ts';
import type { PortfolioEngine } from './engine.ts';
import type { ExplainedPart, ExplainTarget } from './explanation.ts';
import { interpretPortfolio } from './interpretPortfolio.ts';
import { inputValueText, lineValueText } from './lineValue.ts';
import { isInherited, modelInput, type StoredRow } from './pack.ts';
import { sourceCard } from './sourceCard.ts';

/** Members shown where a line sums many. */
const mostMembers = 12;

/** The line with this id. Throws a RangeError where the model has none. */
export function lineOf(id: string): ModelLine {
  const line = model.byId.get(id);
  if (!line) throw new RangeError(`The model has no line ${id}`);
  return line;
}

/** Where a line has its values, with everything an explanation needs of that place. */
export interface Place {
  readonly name: string;
  readonly lookup: Lookup;
  value(line: ModelLine, month: number): number;
  tellingMonth(line: ModelLine): number;
  numberLeaves(month: number): LeafText;
  nameLeaves(): LeafText;
  parts(line: ModelLine, month: number): readonly ExplainedPart[];
}

/** The place of a line of `scope` that is asked about. Throws a RangeError for an unknown site or block. */
export function placeOf(engine: PortfolioEngine, scope: Scope, asked: ExplainTarget): Place {
  const { portfolio } = engine;
  const { decisionMonth } = portfolio.portfolio;
  const site = asked.siteId === undefined ? undefined : portfolio.sites.find(({ id }) => id === asked.siteId);
  if ((scope === 'site' || scope === 'block') && !site)
    throw new RangeError(`The portfolio has no site ${asked.siteId ?? '(none given)'}`);
  const blocks = site ? blocksOf(portfolio, site.id) : [];
  const blockIndex = blocks.findIndex(({ id }) => id === asked.blockId);
  if (scope === 'block' && blockIndex < 0)
    throw new RangeError(`Site ${site?.name ?? ''} has no block ${asked.blockId ?? '(none given)'}`);
  const block = blocks[blockIndex];

  /** Lines of blocks are not kept by the engine: they are interpreted when somebody looks at them. */
  const interpreted = lazily(() => interpretPortfolio({ ...portfolio, sites: site ? [site] : [] }));

  const seriesOrValue = (line: ModelLine, siteId: string, index: number): number | Float64Array => {
    if (line.scope === 'block') return interpreted().block(0, index, line.id);
    if (line.scope === 'market')
      return line.shape === 'series' ? engine.marketSeries(line.id) : engine.marketValue(line.id);
    if (line.scope === 'portfolio')
      return line.shape === 'series' ? engine.portfolioSeries(line.id) : engine.portfolioValue(line.id);
    return line.shape === 'series' ? engine.siteSeries(siteId, line.id) : engine.siteValue(siteId, line.id);
  };
  const valueAt = (line: ModelLine, t: number, siteId = site?.id ?? '', index = blockIndex): number => {
    const found = seriesOrValue(line, siteId, index);
    return typeof found === 'number' ? found : (found[t] ?? Number.NaN);
  };

  /** Where the value of an input stands: that of a block may be left to its site. */
  const cellOf = (table: Scope, field: string): InputCell => {
    const of = (from: TableName, key: string, row: StoredRow): InputCell => ({
      table: from,
      key,
      field,
      value: row[field],
      number: modelInput(from, field, row, null, decisionMonth),
    });
    if (table === 'block' && block && !(site && isInherited('block', field, block as Row)))
      return of('block', block.id, block as Row);
    if ((table === 'site' || table === 'block') && site) return of('site', site.id, site as Row);
    if (table === 'market') return of('market', 'market', portfolio.market as Row);
    return of('portfolio', 'portfolio', portfolio.portfolio as Row);
  };

  /** Values of a member line over the members of this place, with what identifies each. */
  const membersOf = (
    line: ModelLine,
    t: number,
  ): readonly { value: number; name: string; target: ExplainTarget }[] => {
    const month = line.shape === 'series' ? { month: t } : {};
    if (line.scope === 'block')
      return blocks.map((each, index) => ({
        value: valueAt(line, t, site?.id, index),
        name: `block ${each.ordinal}`,
        target: { line: line.id, siteId: each.siteId, blockId: each.id, ...month },
      }));
    return portfolio.sites.map((each) => ({
      value: valueAt(line, t, each.id),
      name: each.name,
      target: { line: line.id, siteId: each.id, ...month },
    }));
  };

  const lookup: Lookup = {
    months: engine.months,
    input: (table, field) => cellOf(table, field).number,
    line: (id, t) => valueAt(lineOf(id), t),
    gather: (id, gathering, t) =>
      gatherValues(
        gathering,
        membersOf(lineOf(id), t).map(({ value }) => value),
      ),
    reduce: (of, reduction) => {
      const series = Float64Array.from({ length: engine.months + 1 }, (_, t) => evaluate(of, t, lookup));
      return reductions[reduction].compute(series, 0, series.length);
    },
    factor: (expression) => model.factors.get(expression) ?? Number.NaN,
  };

  const partTarget = (line: ModelLine, t: number): ExplainTarget => ({
    line: line.id,
    ...(site && line.scope !== 'market' && line.scope !== 'portfolio' ? { siteId: site.id } : {}),
    ...(block && line.scope === 'block' ? { blockId: block.id } : {}),
    ...(line.shape === 'series' ? { month: t } : {}),
  });

  const partsIn = (expression: Expression, t: number): ExplainedPart[] => {
    const parts = new Map<string, ExplainedPart>();
    for (const piece of readIn(expression, t, lookup)) {
      if (piece.kind === 'input') {
        const key = `${piece.scope}.${piece.field}`;
        parts.set(key, inputPart(portfolio, cellOf(piece.scope, piece.field)));
      } else if (piece.kind === 'reduce') {
        for (const part of totalParts(piece.of)) parts.set(`${part.label} ${part.place}`, part);
      } else if (piece.kind === 'constant' && piece.name !== null) {
        parts.set(piece.name, {
          kind: 'constant',
          label: piece.name,
          place: '',
          text: formatNumber(piece.value, Number.isInteger(piece.value) ? 0 : 4),
          value: piece.value,
          target: null,
          source: null,
          input: null,
        });
      } else if (piece.kind === 'line' || piece.kind === 'previous' || piece.kind === 'at') {
        const line = lineOf(piece.id);
        const at = monthOf(piece, t);
        if (Number.isNaN(at)) continue;
        parts.set(`${line.id} ${at}`, linePart(line, valueAt(line, at), '', partTarget(line, at)));
      } else if (piece.kind === 'gather') {
        const line = lineOf(piece.id);
        const members = [...membersOf(line, t)]
          .filter(({ value }) => value !== 0)
          .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
        for (const { value, name, target } of members.slice(0, mostMembers))
          parts.set(`${line.id} ${name}`, linePart(line, value, name, target));
        const rest = members.slice(mostMembers);
        if (rest.length > 0 && piece.gathering === 'sum') {
          const sum = rest.reduce((total, { value }) => total + value, 0);
          parts.set(`${line.id} rest`, {
            ...linePart(line, sum, `${rest.length} others`, null),
            target: null,
          });
        }
      }
    }
    return [...parts.values()];
  };

  const linePart = (
    line: ModelLine,
    value: number,
    name: string,
    target: ExplainTarget | null,
  ): ExplainedPart => ({
    kind: 'line',
    label: line.label,
    place: name,
    text: lineValueText(line, value, decisionMonth),
    value,
    target,
    source: null,
    input: null,
  });

  const name =
    scope === 'site'
      ? (site?.name ?? '')
      : scope === 'block'
        ? `${site?.name ?? ''} block ${block?.ordinal ?? ''}`
        : scope === 'market'
          ? 'the market'
          : portfolio.portfolio.name;

  const names: LeafText = {
    constant: ({ value, name: what }) => what ?? formatNumber(value, Number.isInteger(value) ? 0 : 4),
    input: ({ scope: table, field }) => lowerFirst(fieldSpec(table, field)?.label ?? field),
    line: (piece) => {
      const label = lowerFirst(lineOf(piece.id).label);
      if (piece.kind === 'previous') return `${label} one month earlier`;
      return piece.kind === 'at' ? `${label} in month ${formulaText(piece.month, names)}` : label;
    },
    month: () => 'month',
    horizon: () => 'the last month',
    factor: () => null,
  };

  return {
    name,
    lookup,
    value: valueAt,
    tellingMonth: (line) => {
      const series = seriesOrValue(line, site?.id ?? '', blockIndex);
      if (typeof series === 'number') return 0;
      let best = 1;
      let most = Math.abs(series[best] ?? 0) || 0;
      series.forEach((value, t) => {
        if (Math.abs(value) <= most || Number.isNaN(value)) return;
        best = t;
        most = Math.abs(value);
      });
      return best;
    },
    nameLeaves: () => names,
    numberLeaves: leavesOf,
    parts: (line, t) => partsIn(line.formula, t),
  };

  function leavesOf(t: number): LeafText {
    return {
      constant: ({ value }) => formatNumber(value, Number.isInteger(value) ? 0 : 4),
      input: ({ scope, field }) => {
        const cell = cellOf(scope, field);
        return inputValueText(cell.table, field, cell.value);
      },
      line: (piece) => {
        const line = lineOf(piece.id);
        if (piece.kind === 'previous' && t === 0) return formulaText(piece.initial, leavesOf(t));
        if (line.shape === 'series' && isReduced(asked.line, line.id))
          return `monthly ${lowerFirst(line.label)}`;
        return leafLineText(line, monthOf(piece, t));
      },
      month: () => formatMonth(addMonths(decisionMonth, t)),
      horizon: () => formatMonth(addMonths(decisionMonth, engine.months)),
      factor: (expression) => formatNumber(evaluate(expression, t, lookup), 4),
    };
  }

  /** The month in which a formula of month `t` reads a line. */
  function monthOf(piece: Expression, t: number): number {
    if (piece.kind === 'at') return monthWithin(evaluate(piece.month, t, lookup), engine.months);
    return piece.kind === 'previous' ? t - 1 : t;
  }

  /** The value of a line in a formula; of a sum over months, the line itself is the part. */
  function leafLineText(line: ModelLine, t: number): string {
    if (line.scope === 'block' && scope !== 'block') {
      const values = membersOf(line, t).map(({ value }) => lineValueText(line, value, decisionMonth));
      return values.length > 3 ? `${values.length} blocks` : values.join(', ') || 'no block';
    }
    if (line.scope === 'site' && scope === 'portfolio') return `${portfolio.sites.length} sites`;
    return lineValueText(line, valueAt(line, t), decisionMonth);
  }

  function isReduced(reducer: string, id: string): boolean {
    return [...walk(lineOf(reducer).formula)].some(
      (piece) =>
        piece.kind === 'reduce' && [...walk(piece.of)].some((part) => part.kind === 'line' && part.id === id),
    );
  }

  /** A reduced series is explained in its telling month: one step further down. */
  function totalParts(of: Expression): readonly ExplainedPart[] {
    return [...walk(of)].flatMap((piece) => {
      if (piece.kind !== 'line') return [];
      const line = lineOf(piece.id);
      if (line.shape !== 'series') return [linePart(line, valueAt(line, 0), '', partTarget(line, 0))];
      const series = seriesOrValue(line, site?.id ?? '', blockIndex);
      const sum = typeof series === 'number' ? series : series.reduce((total, value) => total + value, 0);
      const { month: _month, ...target } = partTarget(line, 0);
      const isFlow = line.unit.endsWith('/month');
      return [
        {
          ...linePart(line, sum, 'each month', target),
          text: isFlow
            ? lineValueText({ ...line, unit: line.unit.replace(/\/month$/, '') }, sum, decisionMonth)
            : 'by month',
        },
      ];
    });
  }
}

/** Where an input has its value. */
interface InputCell {
  readonly table: TableName;
  readonly key: string;
  readonly field: string;
  readonly value: Cell | undefined;
  /** The number with which the model computes it. */
  readonly number: number;
}

function inputPart(portfolio: Portfolio, { table, key, field, value, number }: InputCell): ExplainedPart {
  return {
    kind: 'input',
    label: fieldSpec(table, field)?.label ?? field,
    place: '',
    text: inputValueText(table, field, value),
    value: number,
    target: null,
    source: sourceCard(portfolio, table, key, field, value),
    input: { table, key, field },
  };
}

/** What a formula reads in month `t`: the first value of a line only at t = 0, then its month before. */
function* readIn(expression: Expression, t: number, lookup: Lookup): Generator<Expression> {
  if (expression.kind === 'previous') {
    if (t === 0) yield* readIn(expression.initial, t, lookup);
    else yield expression;
    return;
  }
  // What decides a choice is read, and of its branches the one that is taken.
  if (expression.kind === 'if') {
    const isYes = evaluate(expression.condition, t, lookup) !== 0;
    yield* readIn(isYes ? expression.yes : expression.no, t, lookup);
    yield* readIn(expression.condition, t, lookup);
    return;
  }
  yield expression;
  // Lines under a sum over months are read in every month, and are its parts as a whole.
  if (expression.kind === 'reduce') {
    for (const part of walk(expression.of)) if (part.kind === 'input') yield part;
    return;
  }
  for (const part of partsOf(expression)) yield* readIn(part, t, lookup);
}

/** A label inside a sentence; what is spelled in capitals stays so. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
