import { type AnswerFigure, type WholeAnswer, wholeAnswers } from '../../domain/answers.ts';
import { formatCount, formatSigned, notApplicable, sentenceCase } from '../../domain/format.ts';
import {
  figureChange,
  figureText,
  rehearsalFigure,
  sliderTarget,
  sliderText,
} from '../../domain/rehearsal.ts';
import { cell, column, type DeckContext, fullPageLines, pages } from '../deckContext.ts';
import type { DeckCell, DeckRow, TableSlide } from '../deckModel.ts';

const columns = [
  column('Question and figure', '', 440, 'start'),
  column('Before', '', 124),
  column('In the answer', '', 124),
  column('Change', '', 124),
  column('What was moved', '', 356, 'start'),
];

/** The questions that were answered in rehearsals, as they were kept; nothing where there are none. */
export function answerSlides(context: DeckContext): readonly TableSlide[] {
  const answers = wholeAnswers(context.portfolio);
  if (answers.length === 0) return [];
  const stale = answers.filter((answer) => isStale(context, answer));
  const table = {
    caption: 'Questions answered',
    density: 'compact' as const,
    columns,
    rows: answers.flatMap((answer) => rowsOf(context, answer)),
  };
  return pages(table, fullPageLines).map((page, index) => ({
    kind: 'table',
    id: index === 0 ? 'answers' : `answers-${index + 1}`,
    section: 'Questions answered',
    title:
      index === 0
        ? `${sentenceCase(formatCount(answers.length, 'question was', 'questions were'))} answered in rehearsal`
        : 'Questions answered, continued',
    subtitle:
      'Figures as they stood when each answer was kept, before and with what was moved; whole portfolio',
    source:
      stale.length === 0
        ? 'Source: answers kept in rehearsal; the figures before are those of the plan in this paper.'
        : `Source: answers kept in rehearsal. The plan has changed since ${stale.map(({ answer }) => `answer ${answer.ordinal}`).join(', ')}.`,
    figures: [],
    table: page,
    notes: [],
  }));
}

/** Whether the plan has other figures now than those that the answer began with. */
function isStale(context: DeckContext, { figures }: WholeAnswer): boolean {
  return figures.some(({ line, start }) => {
    if (!rehearsalFigure(line)) return false;
    const now = context.plan.portfolioOutcome(line);
    if (now.kind !== 'number' || start === null) return (now.kind === 'number') !== (start !== null);
    return Math.abs(now.value - start) > 1e-9 * Math.max(1, Math.abs(start));
  });
}

function rowsOf(context: DeckContext, { answer, sliders, figures }: WholeAnswer): readonly DeckRow[] {
  const moved = sliders.filter(({ value, start }) => value !== start);
  const words = moved.map(({ slider, label, value, start }) => {
    const target = sliderTarget(context.portfolio, slider);
    const write = (at: number): string => (target ? sliderText(target, at) : `${Number(at.toPrecision(6))}`);
    return `${label}: ${write(start)} to ${write(value)}`;
  });
  return [
    {
      kind: 'group',
      cells: [cell(`${answer.ordinal}. ${answer.question}`), ...columns.slice(1).map(() => cell(''))],
    },
    ...figures.map(
      (figure, index): DeckRow => ({
        kind: 'body',
        cells: [
          ...figureCells(context, figure),
          cell(
            index > 0 ? '' : words.length === 0 ? 'Nothing: the plan as it stood' : words.join('; '),
            'muted',
          ),
        ],
      }),
    ),
  ];
}

function figureCells(context: DeckContext, { line, value, start }: AnswerFigure): readonly DeckCell[] {
  const figure = rehearsalFigure(line);
  if (!figure) return [cell(line), cell(notApplicable), cell(notApplicable), cell('')];
  const { decisionMonth } = context.portfolio.portfolio;
  const shown = (at: number | null): DeckCell => {
    const { text, unit } = figureText(figure, at, decisionMonth);
    return { text: `${text} ${unit}`.trim(), ...(at === null ? {} : { value: at }) };
  };
  const change = figureChange(figure, value, start);
  const text = change ? formatSigned(change.by, change.decimals) : notApplicable;
  const isMoved = change !== null && /[1-9]/.test(text);
  const isBetter = isMoved && figure.good !== null && change.by > 0 === (figure.good === 'up');
  return [
    cell(figure.label),
    shown(start),
    shown(value),
    isMoved
      ? { text: `${text} ${change.unit}`, tone: figure.good === null ? 'plain' : isBetter ? 'gain' : 'loss' }
      : cell(change ? 'no change' : notApplicable, 'muted'),
  ];
}
