import type { AppError } from '../../../shared/contract/errors.ts';
import type { BackgroundEvaluation } from '../backgroundEvaluation.ts';
import { Session } from '../session.ts';
import { FakeApp } from './fakeBridge.ts';
import { twoSites } from './portfolios.ts';

/** A session over an in-memory document, with frames that are drawn when a test says so. */
export function openSession(portfolio = twoSites(), background?: BackgroundEvaluation) {
  const app = new FakeApp(portfolio);
  const refused: AppError[] = [];
  let frame: (() => void) | null = null;
  let frames = 0;
  const session = new Session({
    client: app.client,
    schedule: (work) => {
      frame = work;
      return () => {
        frame = null;
      };
    },
    ...(background ? { background } : {}),
    refuse: (error) => refused.push(error),
  });
  app.client.subscribe((event) => {
    if (event.name === 'document/changed') session.accept(event.payload);
  });
  session.open(app.document);
  const state = () => session.store.getState();
  return {
    app,
    session,
    state,
    refused,
    draw: () => {
      if (!frame) return;
      frames += 1;
      const work = frame;
      frame = null;
      work();
    },
    frames: () => frames,
    slide: (utilityMw: number) =>
      session.preview({ name: 'site.setConversion', input: { siteId: 'alpha', utilityMw } }),
    aiMw: (siteId = 'alpha') => state().engine?.siteValue(siteId, 'site.aiUtilityMw'),
    gain: () => state().engine?.portfolioValue('portfolio.gain'),
  };
}
