import { storyOf } from '../../../shared/domain/stories.ts';
import type { QuestionAnswer, QuestionId } from '../../../shared/questions/answer.ts';
import type { Services } from '../../state/context.tsx';

/** What the button of a question says, by where it leads. */
export const openWords: Readonly<Record<QuestionId, string>> = {
  'give-up': 'Compare all sites with do-nothing',
  late: 'Open as a scenario',
  default: 'Open as a scenario',
  equity: 'Open the cash of the company',
  'why-sites': 'Open the optimiser',
  rent: 'Open announced deals',
  gpus: 'Open the block and its site',
  backstop: 'Open the funding of the site',
  bitcoin: 'Open as a scenario',
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
  if (story !== undefined) await showStory(services, story);
  if (id === 'assumptions') {
    model.set({ dataTab: 'sources' });
    actions.show('data');
  } else if (id === 'equity' || story !== undefined) {
    if (story === undefined) session.compareWith('do-nothing');
    model.set({ portfolioTab: id === 'equity' ? 'company' : 'sites' });
    actions.show('portfolio');
  } else if (id === 'why-sites') {
    actions.show('optimise');
  } else if (id === 'rent') {
    // The deals are held against the site whose rent is lowest beside them.
    if (answer.siteId !== null) actions.selectSite(answer.siteId);
    actions.show('comparables');
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

/** Puts a story in view as a scenario: one of its name that is there, or a new one. */
async function showStory({ session, scenarios }: Services, id: string): Promise<void> {
  const name = storyOf(id)?.name;
  const known = session.store.getState().document?.portfolio.scenarios.find((one) => one.name === name);
  if (known) session.showScenario(known.id);
  else await scenarios.create({ kind: 'story', story: id });
}
