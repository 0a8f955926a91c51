import { storyOf } from '../../../shared/domain/stories.ts';
import type { QuestionAnswer, QuestionId } from '../../../shared/questions/answer.ts';
import type { Services } from '../../state/context.tsx';

/** What the button of a question says, by where it leads. */
export const openWords: Readonly<Record<QuestionId, string>> = {
  'give-up': 'Compare all sites with do-nothing',
  late: 'Make it a scenario',
  default: 'Make it a scenario',
  equity: 'Open the cash of the company',
  'why-sites': 'Open the best next site',
  rent: 'Open the lowest rent',
  gpus: 'Open the block and its site',
  backstop: 'Open the funding of the site',
  bitcoin: 'Make it a scenario',
  assumptions: 'Open sources and tiers',
};

const stories: Readonly<Partial<Record<QuestionId, string>>> = {
  late: 'late-dear-lower',
  default: 'tenant-default',
  bitcoin: 'bitcoin-doubles-after',
};

/** Opens the view that answers a question, set up for it. */
export async function openQuestion(
  services: Services,
  id: QuestionId,
  answer: QuestionAnswer,
): Promise<void> {
  const { session, window: model, actions } = services;
  const story = stories[id];
  if (story !== undefined) await makeScenario(services, story);
  if (id === 'assumptions') {
    model.set({ dataTab: 'sources' });
    actions.show('data');
  } else if (id === 'equity' || story !== undefined) {
    session.compareWith(story === undefined ? 'do-nothing' : 'opened');
    model.set({ portfolioTab: id === 'equity' ? 'company' : 'sites' });
    actions.show('portfolio');
  } else if (answer.siteId !== null && id !== 'give-up') {
    session.compareWith('do-nothing');
    model.set({ siteTab: id === 'backstop' ? 'finance' : 'plan' });
    actions.openSite(answer.siteId);
  } else {
    session.compareWith('do-nothing');
    model.set({ portfolioTab: 'sites' });
    actions.show('portfolio');
  }
}

/** Makes a story a scenario of the document, unless it has one of that name. */
async function makeScenario({ client, session, window: model }: Services, id: string): Promise<void> {
  const story = storyOf(id);
  const { document } = session.store.getState();
  if (!story || !document) return;
  if (document.portfolio.scenarios.some(({ name }) => name === story.name)) return;
  const reply = await client.ask('scenario.create', {
    name: story.name,
    start: { kind: 'story', story: id },
  });
  if (reply.ok) session.accept(reply.value);
  else model.tell(reply.error);
}
