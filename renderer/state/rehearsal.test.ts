import { expect, test } from 'vitest';
import { setConversion } from '../../shared/commands/setConversion.ts';
import { applyPatch } from '../../shared/domain/patch.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { AlteredStates } from './alteredStates.ts';
import { RehearsalModel, rehearsalState } from './rehearsal.ts';
import { Session } from './session.ts';
import { FakeApp } from './testing/fakeBridge.ts';
import { twoSites } from './testing/portfolios.ts';
import { WindowModel } from './window.ts';

/** Two sites, of which one converts. */
function converting(): Portfolio {
  const edit = setConversion(twoSites(), 'alpha', 100);
  if (!edit.ok) throw new Error(edit.error.message);
  return applyPatch(twoSites(), edit.value.patch);
}

function begun() {
  const app = new FakeApp(converting());
  const frames: (() => void)[] = [];
  const window = new WindowModel();
  const schedule = (work: () => void) => {
    frames.push(work);
    return () => {
      frames.splice(frames.indexOf(work), 1);
    };
  };
  const session = new Session({ client: app.client, schedule, refuse: (error) => window.tell(error) });
  session.open(app.document);
  const altered = new AlteredStates();
  const rehearsal = new RehearsalModel({ client: app.client, session, window, altered, schedule });
  rehearsal.begin();
  const frame = (): void => {
    for (const work of frames.splice(0)) work();
  };
  return { app, window, session, altered, rehearsal, frame };
}

const gain = (engine: { portfolioValue(line: string): number } | null): number =>
  engine?.portfolioValue('portfolio.gain') ?? Number.NaN;

test('moving a slider moves the figures in the next frame, and the document stays as it is', () => {
  const { rehearsal, session, app, frame } = begun();
  const before = session.store.getState().shown;
  rehearsal.move('market/btcPriceUsd', 150_000);
  rehearsal.move('market/btcPriceUsd', 160_000);
  expect(gain(rehearsal.store.getState().trial)).toBe(gain(rehearsal.store.getState().start));
  frame();
  const { start, trial } = rehearsal.store.getState();
  expect(trial?.portfolio.market.btcPriceUsd).toBe(160_000);
  expect(gain(trial)).not.toBe(gain(start));
  expect(gain(start)).toBe(gain(session.store.getState().engine));
  expect(session.store.getState().shown).toBe(before);
  expect(app.asked).toEqual([]);
});

test('leaving is asked about only where something was moved', () => {
  const { rehearsal, altered } = begun();
  expect(altered.get(rehearsalState)?.words).toBe('In this rehearsal');
  rehearsal.move('market/btcPriceUsd', 150_000);
  rehearsal.leave();
  expect(rehearsal.store.getState()).toMatchObject({ isOn: true, panel: 'leave' });
  rehearsal.putBack();
  expect(rehearsal.store.getState().isOn).toBe(false);
  expect(altered.get(rehearsalState)).toBeNull();
  rehearsal.begin();
  rehearsal.leave();
  expect(rehearsal.store.getState().isOn).toBe(false);
});

test('what is kept is one request, and one step of undo puts all of it back', async () => {
  const { rehearsal, session, app } = begun();
  const before = app.document.portfolio;
  rehearsal.move('market/btcPriceUsd', 150_000);
  rehearsal.move('market/delayMonths', 6);
  await rehearsal.keep();
  expect(app.asked).toEqual(['sliders.set']);
  expect(session.store.getState().shown?.market).toMatchObject({ btcPriceUsd: 150_000, delayMonths: 6 });
  expect(rehearsal.store.getState().isOn).toBe(false);
  await app.client.ask('document.undo', {});
  expect(app.document.portfolio).toEqual(before);
});

test('an answer keeps question, positions and figures; opened again, the sliders go there', async () => {
  const { rehearsal, session } = begun();
  rehearsal.ask(1);
  rehearsal.move('market/delayMonths', 6);
  await rehearsal.saveAnswer();
  expect(rehearsal.store.getState().said).toBe('Answer 1 is saved for the deck');
  const shown = session.store.getState().shown;
  expect(shown?.answers).toMatchObject([
    { ordinal: 1, question: expect.stringContaining('six months late') },
  ]);
  const { start, trial } = rehearsal.store.getState();
  expect(shown?.answerFigures.find(({ line }) => line === 'portfolio.gain')).toMatchObject({
    value: gain(trial),
    start: gain(start),
  });
  expect(gain(trial)).not.toBe(gain(start));
  rehearsal.reset();
  expect(gain(rehearsal.store.getState().trial)).toBe(gain(start));
  const answer = shown?.answers[0];
  if (!shown || !answer) throw new Error('No answer was kept');
  rehearsal.reopen({ answer, sliders: shown.answerSliders, figures: shown.answerFigures });
  expect(rehearsal.store.getState().trial?.portfolio.market.delayMonths).toBe(6);
  await rehearsal.removeAnswer(answer.id);
  expect(session.store.getState().shown?.answers).toEqual([]);
});

test('questions and sliders go round', () => {
  const { rehearsal } = begun();
  const { questions, choice } = rehearsal.store.getState();
  rehearsal.ask(-1);
  expect(rehearsal.store.getState().question).toBe(questions.length - 1);
  rehearsal.hold(choice.sliders.length);
  expect(rehearsal.store.getState().held).toBe(0);
});

test('a document that is closed ends the rehearsal', () => {
  const { rehearsal, session } = begun();
  session.open(null);
  expect(rehearsal.store.getState().isOn).toBe(false);
});
