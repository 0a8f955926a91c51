import { describe, expect, test } from 'vitest';
import { siteId } from '../domain/ids.ts';
import { yearMonth } from '../domain/months.ts';
import { emptyPortfolio, newBlock, newSite } from '../domain/newRows.ts';
import type { Portfolio, Site } from '../domain/portfolio.ts';
import { ConfidenceWork } from '../engine/confidence.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import { answerText, type QuestionAnswer, questionIds } from './answer.ts';
import { answerQuestion, type ComputedQuestion } from './answerQuestion.ts';
import { ageWords, assumptionsAnswer, monthOfDate } from './assumptionsAnswer.ts';
import { blockForGpus } from './choiceAnswers.ts';
import { boughtWith, type NextBlock, nextBlocks } from './nextPlan.ts';
import { AlteredCopies, toldBy, withInputs } from './states.ts';
import { averageRent, neededRelet } from './tenantAnswers.ts';

const site = (id: string, given: Partial<Site> = {}): Site =>
  newSite(id, { name: id, energisedMw: 100, miningMw: 100, blockMw: 25, ...given });

const plan: Portfolio = {
  ...emptyPortfolio('Test'),
  sites: [
    site('alpha', { rentUsdPerKwMonth: 130, utilityToIt: 1.25, backstopUsd: 200e6, warrantCostUsd: 9e6 }),
    site('beta', { rentUsdPerKwMonth: 110, utilityToIt: 1.5 }),
  ],
  blocks: [
    newBlock('alpha-1', siteId('alpha'), 1, { utilityMw: 50, readyMonth: yearMonth('2028-06') }),
    newBlock('beta-1', siteId('beta'), 1, {
      utilityMw: 30,
      readyMonth: yearMonth('2028-09'),
      rentUsdPerKwMonth: 100,
    }),
  ],
};
const nothing: Portfolio = { ...plan, blocks: [] };

function run<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const ask = (id: ComputedQuestion, portfolio = plan): QuestionAnswer =>
  run(answerQuestion(id, new AlteredCopies(portfolio)));
const computed = questionIds.filter((id) => id !== 'assumptions');
const gainOf = (portfolio: Portfolio): number =>
  new PortfolioEngine(portfolio).portfolioValue('portfolio.gain');

test.each(computed)('%s: what is said of a state is what F8 explains there', (id) => {
  const copies = new AlteredCopies(plan);
  const { sentences } = run(answerQuestion(id, copies));
  const parts = sentences.flat().filter((part) => part.why !== null);
  expect(parts.length).toBeGreaterThan(0);
  for (const { why, state } of parts) {
    const { engine } = state === null ? copies.base : (copies.all.get(state) ?? { engine: null });
    if (!engine || !why) throw new Error(`${id} speaks of ${state}, which is not there`);
    const { line, siteId: place, month } = why;
    if (month !== undefined)
      expect(place ? engine.siteSeries(place, line) : engine.portfolioSeries(line)).toHaveProperty('length');
    else if (place) expect(() => engine.siteValue(place, line)).not.toThrow();
    else expect(() => engine.portfolioValue(line)).not.toThrow();
  }
});

test.each(computed)('%s is answered where nothing converts', (id) => {
  const text = answerText(ask(id, nothing).sentences);
  expect(text).not.toBe('');
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
});

test('late, dearer and lower rent is what the three changes by hand make of it', () => {
  const byHand: Portfolio = {
    ...plan,
    market: { ...plan.market, delayMonths: 6, hardCostShift: 0.2 },
    sites: plan.sites.map((one) => ({ ...one, rentUsdPerKwMonth: one.rentUsdPerKwMonth * 0.9 })),
    blocks: plan.blocks.map((block) => ({
      ...block,
      rentUsdPerKwMonth: block.rentUsdPerKwMonth === null ? null : block.rentUsdPerKwMonth * 0.9,
    })),
  };
  const copies = new AlteredCopies(plan);
  run(answerQuestion('late', copies));
  const gain = copies.all.get('late-dear-lower')?.engine.portfolioValue('portfolio.gain');
  expect(gain).toBeCloseTo(gainOf(byHand), 2);
  expect(gain).toBeLessThan(gainOf(plan));
});

test('inputs of rows that are not there are left out, and nothing wanted is the same portfolio', () => {
  expect(withInputs(plan, [])).toBe(plan);
  const wanted = [
    { table: 'site', key: 'alpha', field: 'loanRate', value: 0.2 },
    { table: 'site', key: 'gamma', field: 'loanRate', value: 0.2 },
  ] as const;
  const changed = withInputs(plan, wanted);
  expect(changed.sites.map(({ loanRate }) => loanRate)).toEqual([0.2, plan.sites[1]?.loanRate]);
  expect(changed.sites[1]).toBe(plan.sites[1]);
});

describe('tenants', () => {
  test('rent is averaged by critical IT power: 40 MW at 130, 20 MW at 100', () => {
    expect(averageRent(plan)).toBeCloseTo((40 * 130 + 20 * 100) / 60, 9);
    expect(averageRent(nothing)).toBeNull();
  });

  test('at the re-let rent that is needed, the plan is worth as much as mining on', () => {
    // 60 dollars more of rent, so that there is something to lose.
    const dear = { ...plan, market: { ...plan.market, rentShiftUsdPerKwMonth: 60 } };
    const outcome = run(neededRelet(dear));
    if (outcome.kind !== 'number') throw new Error(`no re-let rent: ${outcome.kind}`);
    const at = (share: number): number =>
      gainOf({
        ...toldBy(dear, 'tenant-default'),
        sites: toldBy(dear, 'tenant-default').sites.map((one) => ({ ...one, reletShare: share })),
      });
    expect(Math.abs(at(outcome.value))).toBeLessThan(1);
    expect(at(outcome.value + 0.05)).toBeGreaterThan(0);
    expect(at(outcome.value - 0.05)).toBeLessThan(0);
  });

  test('a backstop costs its warrants and saves what the guarantor pays', () => {
    const text = answerText(ask('backstop').sentences);
    const bare = { ...plan, sites: plan.sites.map((one) => ({ ...one, backstopUsd: 0, warrantCostUsd: 0 })) };
    // Warrants are given at the decision, where a dollar is worth a dollar.
    expect(gainOf(bare) - gainOf(plan)).toBeCloseTo(9e6, 2);
    expect(text).toContain('It costs USD 9.0 M');
    const saved = gainOf(toldBy(plan, 'tenant-default')) - gainOf(toldBy(bare, 'tenant-default'));
    expect(saved).toBeGreaterThan(0);
    expect(text).toContain(`saves USD ${Math.round(saved / 1e6)} M`);
  });
});

describe('the next plan', () => {
  const next = (id: string, gain: number, equity: number): NextBlock => ({
    site: site(id),
    utilityMw: 25,
    gain,
    equity,
  });

  test('a sum buys whole blocks in their order while they fit, and none that loses', () => {
    const blocks = [next('a', 50, 60), next('b', 40, 50), next('c', 10, 40), next('d', -5, 0)];
    expect(boughtWith(blocks, 100).map((block) => block.site.id)).toEqual(['a', 'c']);
    expect(boughtWith(blocks, 30)).toEqual([]);
  });

  test('each next block is worth what the plan with it is worth more', () => {
    const blocks = run(nextBlocks(plan));
    expect(new Set(blocks.map((block) => block.site.id))).toEqual(new Set(['alpha', 'beta']));
    const beta = blocks.find((block) => block.site.id === 'beta');
    const copies = new AlteredCopies(plan);
    const answer = run(answerQuestion('why-sites', copies));
    expect(answer.sentences).toHaveLength(3);
    expect(beta?.utilityMw).toBe(25);
    const ratios = blocks.map(({ gain, equity }) => gain / equity);
    expect(ratios).toEqual([...ratios].sort((a, b) => b - a));
  });
});

test('GPUs are asked about the hall that has them, or else the largest', () => {
  expect(blockForGpus(plan)?.block.id).toBe('alpha-1');
  const withCloud = plan.blocks.map((block) =>
    block.id === 'beta-1' ? { ...block, commercialModel: 'gpuCloud' as const } : block,
  );
  expect(blockForGpus({ ...plan, blocks: withCloud })?.block.id).toBe('beta-1');
  expect(blockForGpus(nothing)).toBeNull();
});

test.each([
  ['2026-06', '2026-06'],
  ['2026-06-30', '2026-06'],
  ['Q1 2026', '2026-03'],
  ['2025', '2025-12'],
  ['undated', null],
  ['', null],
])('a source dated "%s" is of %s', (date, month) => {
  expect(monthOfDate(date)).toBe(month);
});

test('the age of a source is counted to the decision', () => {
  const decision = yearMonth('2026-12');
  expect(ageWords('2026-11', decision)).toBe('dated 2026-11, 1 month before the decision');
  expect(ageWords('2023-06', decision)).toBe('dated 2023-06, 3 years before the decision');
  expect(ageWords('2027-01', decision)).toBe('dated 2027-01, after the decision');
  expect(ageWords('spring', decision)).toBe('dated spring');
  expect(ageWords('', decision)).toBe('undated');
});

test('the three weightiest inputs are named with who vouches for them', () => {
  const { gain } = run(new ConfidenceWork().weigh(plan, null, 3));
  const { sentences } = assumptionsAnswer(gain, plan.portfolio.decisionMonth);
  expect(sentences).toHaveLength(3);
  for (const [index, input] of gain.inputs.entries()) {
    const text = answerText(sentences.slice(index, index + 1));
    expect(text).toContain(input.label);
    expect(text).toContain(input.text);
    expect(text).toContain(input.source.title);
  }
});
