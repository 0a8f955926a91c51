import type { DocumentChange } from '../../shared/contract/documentState.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import type { Result } from '../../shared/domain/outcome.ts';
import type { Client } from './bridge.ts';
import type { Session } from './session.ts';
import type { WindowModel } from './window.ts';

/** What can be done with snapshots. Each is one step of undo; answers the reason where it was refused. */
export interface SnapshotActions {
  /** Keeps the plan as it is now under a name. */
  take(name: string): Promise<AppError | null>;
  rename(snapshotId: string, name: string): Promise<AppError | null>;
  /** Removes a snapshot and says how to have it back. */
  remove(snapshotId: string): Promise<AppError | null>;
}

export function createSnapshotActions(over: {
  readonly client: Client;
  readonly session: Session;
  readonly window: WindowModel;
}): SnapshotActions {
  const { client, session, window: model } = over;
  /** `done` is told of the change; refusals about the name are shown where it is typed. */
  const settle = (
    reply: Result<DocumentChange, AppError>,
    done: (change: DocumentChange) => void = () => undefined,
  ): AppError | null => {
    if (reply.ok) {
      session.accept(reply.value);
      done(reply.value);
      return null;
    }
    if (reply.error.field !== 'name') model.tell(reply.error);
    return reply.error;
  };
  return {
    take: async (name) => settle(await client.ask('snapshot.take', { name })),
    rename: async (snapshotId, name) => settle(await client.ask('snapshot.rename', { snapshotId, name })),
    remove: async (snapshotId) =>
      settle(await client.ask('snapshot.remove', { snapshotId }), ({ label }) =>
        model.inform(`${label}: done`, 'Ctrl Z brings it back'),
      ),
  };
}
