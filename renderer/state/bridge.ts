import type {
  Bridge,
  EventName,
  Events,
  Reply,
  RequestInput,
  RequestName,
} from '../../shared/contract/contract.ts';
import { appError } from '../../shared/contract/errors.ts';
import { fail } from '../../shared/domain/outcome.ts';

declare global {
  interface Window {
    readonly switchyard: Bridge;
  }
}

/** Asks the app for something. Never throws: a lost connection is an error value too. */
export type Ask = <N extends RequestName>(name: N, input: RequestInput<N>) => Promise<Reply<N>>;

/** An event with its payload, told apart by name. */
export type AppEvent = { [N in EventName]: { readonly name: N; readonly payload: Events[N] } }[EventName];

/** The contract spoken through a bridge: what was checked on the other side is trusted on this one. */
export interface Client {
  readonly ask: Ask;
  /** Calls `listener` for each event; the answer stops that. */
  subscribe(listener: (event: AppEvent) => void): () => void;
}

export function createClient(bridge: Bridge): Client {
  return {
    ask: async <N extends RequestName>(name: N, input: RequestInput<N>): Promise<Reply<N>> => {
      try {
        return (await bridge.request(name, input)) as Reply<N>;
      } catch {
        return fail(
          appError('internal', 'The app did not answer', {
            advice: 'What was saved is safe. Close the window and open the portfolio again',
          }),
        );
      }
    },
    subscribe: (listener) =>
      bridge.subscribe((name, payload) => listener({ name, payload } as unknown as AppEvent)),
  };
}
