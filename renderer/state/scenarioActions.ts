import type { RequestInput } from '../../shared/contract/contract.ts';
import type { DocumentChange } from '../../shared/contract/documentState.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import type { Result } from '../../shared/domain/outcome.ts';
import type { Client } from './bridge.ts';
import type { Session } from './session.ts';
import type { WindowModel } from './window.ts';

type Inputs = RequestInput<'scenario.clear'>['inputs'];

/** What can be done with scenarios. Each is one step of undo; answers whether it was done. */
export interface ScenarioActions {
  /** Adds a scenario and puts it in view. */
  create(start: RequestInput<'scenario.create'>['start'], name?: string): Promise<boolean>;
  rename(scenarioId: string, name: string): Promise<boolean>;
  describe(scenarioId: string, note: string): Promise<boolean>;
  move(scenarioId: string, to: number): Promise<boolean>;
  /** Removes a scenario and says how to have it back. */
  remove(scenarioId: string): Promise<boolean>;
  promote(scenarioId: string): Promise<boolean>;
  clear(scenarioId: string, inputs: Inputs): Promise<boolean>;
  copy(scenarioId: string, inputs: Inputs, to: readonly string[]): Promise<boolean>;
}

export function createScenarioActions(over: {
  readonly client: Client;
  readonly session: Session;
  readonly window: WindowModel;
}): ScenarioActions {
  const { client, session, window: model } = over;
  const settle = (reply: Result<DocumentChange, AppError>): DocumentChange | null => {
    if (!reply.ok) {
      model.tell(reply.error);
      return null;
    }
    session.accept(reply.value);
    return reply.value;
  };
  const done = async (asked: Promise<Result<DocumentChange, AppError>>): Promise<boolean> =>
    settle(await asked) !== null;

  return {
    create: async (start, name = '') => {
      const change = settle(await client.ask('scenario.create', { name, start }));
      const added = change?.patch.find((row) => row.table === 'scenario' && row.before === null);
      if (added) session.showScenario(added.key);
      return change !== null;
    },
    rename: (scenarioId, name) => done(client.ask('scenario.rename', { scenarioId, name })),
    describe: (scenarioId, note) => done(client.ask('scenario.rename', { scenarioId, note })),
    move: (scenarioId, to) => done(client.ask('scenario.move', { scenarioId, to })),
    remove: async (scenarioId) => {
      const change = settle(await client.ask('scenario.remove', { scenarioId }));
      if (change) model.inform(`${change.label}: done`, 'Ctrl Z brings it back');
      return change !== null;
    },
    promote: (scenarioId) => done(client.ask('scenario.promote', { scenarioId })),
    clear: (scenarioId, inputs) => done(client.ask('scenario.clear', { scenarioId, inputs })),
    copy: (scenarioId, inputs, to) => done(client.ask('scenario.copy', { scenarioId, inputs, to: [...to] })),
  };
}
