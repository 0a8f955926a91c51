import { formatPercent } from '../domain/format.ts';
import { isYearMonth, monthsBetween, type YearMonth, yearMonth } from '../domain/months.ts';
import type { Tier } from '../domain/portfolio.ts';
import type { Confidence, WeighedInput } from '../engine/confidence.ts';
import { type QuestionAnswer, say } from './answer.ts';

const tierWords: Readonly<Record<Tier, string>> = {
  signed: 'signed',
  quote: 'a quote',
  benchmark: 'a benchmark',
  estimate: 'an estimate',
  placeholder: 'a placeholder that nobody vouches for',
};

/** The month that a date as published names: `2026-06`, `2026-06-30`, `Q1 2026` (its last month), `2025` (its December). */
export function monthOfDate(date: string): YearMonth | null {
  const month = /^(\d{4}-\d{2})(?:-\d{2})?$/.exec(date.trim())?.[1];
  if (month && isYearMonth(month)) return month;
  const quarter = /^Q([1-4]) ?(\d{4})$/.exec(date.trim());
  if (quarter) return yearMonth(`${quarter[2]}-${String(Number(quarter[1]) * 3).padStart(2, '0')}`);
  const year = /^(\d{4})$/.exec(date.trim())?.[1];
  return year ? yearMonth(`${year}-12`) : null;
}

/** `5 months before the decision`, `2 years before the decision`; that it has no date, where it has none. */
export function ageWords(date: string, decisionMonth: YearMonth): string {
  const month = monthOfDate(date);
  if (month === null) return date === '' ? 'undated' : `dated ${date}`;
  const months = monthsBetween(month, decisionMonth);
  if (months < 0) return `dated ${date}, after the decision`;
  if (months === 0) return `dated ${date}, the month of the decision`;
  const age =
    months < 24 ? `${months} ${months === 1 ? 'month' : 'months'}` : `${Math.floor(months / 12)} years`;
  return `dated ${date}, ${age} before the decision`;
}

const named = ({ label, place, text }: WeighedInput): string =>
  `${place === '' ? '' : `${place}: `}${label} ${text}`;

/** The three inputs on which most of the gain rests, with who vouches for each and how old that is. */
export function assumptionsAnswer(gain: Confidence, decisionMonth: YearMonth): QuestionAnswer {
  const id = 'assumptions';
  const top = gain.inputs.slice(0, 3);
  if (top.length === 0)
    return { id, sentences: [say`No input moves the gain of this plan.`], note: '', siteId: null };
  return {
    id,
    sentences: top.map((input, index) => {
      const share = {
        text: formatPercent(input.share, 0),
        why: { line: 'portfolio.gain' },
        state: null,
        tone: 'plain' as const,
      };
      const { tier, title, date } = input.source;
      return say`${String(index + 1)}. ${named(input)}, ${share} of what could move the gain: ${tierWords[tier]}, ${title}, ${ageWords(date, decisionMonth)}.`;
    }),
    note: 'By how much the gain moves when each input is swung by a tenth, a share by a point, while all others stand.',
    siteId: null,
  };
}
