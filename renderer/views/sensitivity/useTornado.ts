import { type OwnRanges, type RangeRule, tenth } from '../../../shared/whatif/ranges.ts';
import { type Tornado, tornadoOf } from '../../../shared/whatif/tornado.ts';
import { type Answer, placeName, useAnswer, useWhatIf } from '../../state/whatIf.ts';
import type { Place } from './place.ts';

const usual: RangeRule = { kind: 'usual' };
const noRanges: OwnRanges = new Map();

/** How far drivers move at a place, and a text that tells it apart. */
export function useRanges(siteId: string | null) {
  const rule = useWhatIf((state) => state.rule);
  const own = useWhatIf((state) => state.own.get(placeName(siteId))) ?? noRanges;
  return { rule: rule === 'usual' ? usual : tenth, own, key: `${rule} ${JSON.stringify([...own])}` };
}

/** The tornado of a place: one question, whoever asks it. */
export function useTornado({ figure, siteId }: Place): Answer<Tornado | null> | null {
  const { rule, own, key } = useRanges(siteId);
  const { name } = figure;
  return useAnswer('tornado', `${name} ${siteId} ${key}`, ({ shown }) =>
    shown ? tornadoOf(shown, { figure: name, siteId, rule, own }) : null,
  );
}

/** Drivers that move a figure most, by their ids. */
export const strongest = (tornado: Tornado | null | undefined, count: number): readonly string[] =>
  (tornado?.bars ?? []).slice(0, count).map(({ id }) => id);
