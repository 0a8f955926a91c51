import { randomUUID } from 'node:crypto';
import {
  type Reply,
  type RequestName,
  type RequestParsed,
  requests,
} from '../../shared/contract/contract.ts';
import { type AppError, appError } from '../../shared/contract/errors.ts';
import { fail, type Result } from '../../shared/domain/outcome.ts';
import { ChoiceJobs } from './choiceJobs.ts';
import { createHandlers, type Handlers, openChosen } from './handlers.ts';
import type { App, Ports } from './ports.ts';
import { preferencesFile } from './preferences.ts';
import { RecentDocuments } from './recentDocuments.ts';
import { RiskRuns } from './riskRuns.ts';
import { DocumentSession } from './session.ts';
import { SiteImports } from './siteImports.ts';

/** The app on the `machine`, without a document. */
export function createApp(machine: Ports): App {
  const ports: Ports = { ...machine, announce: carefulAnnouncer(machine) };
  const recent = new RecentDocuments(ports);
  const session = new DocumentSession(ports, recent);
  const risk = new RiskRuns(ports, session);
  const choices = new ChoiceJobs(ports);
  const handlers = createHandlers({
    ports,
    recent,
    session,
    preferences: preferencesFile(ports),
    imports: new SiteImports(),
    risk,
    choices,
  });
  const guarded = async <T>(what: string, work: () => Promise<Result<T, AppError>>) => {
    try {
      return await work();
    } catch (cause) {
      return fail(internalError(ports, what, cause));
    }
  };
  const ask = <N extends RequestName>(name: N, input: unknown): Promise<Reply<N>> =>
    guarded(name, () => dispatch(handlers, name, input)) as Promise<Reply<N>>;
  return {
    request: async (name, input) =>
      isRequestName(name)
        ? ask(name, input)
        : fail(appError('not-found', `There is no request "${String(name).slice(0, 80)}"`)),
    ask,
    openPath: (path) => guarded('document.open', () => openChosen({ ports, session }, path)),
    close: async () => {
      await choices.end();
      try {
        await risk.end();
        await session.close();
      } catch (cause) {
        ports.log.write('error', 'The document could not be closed', cause);
      }
    },
  };
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requests, name);
}

async function dispatch<N extends RequestName>(
  handlers: Handlers,
  name: N,
  input: unknown,
): Promise<Reply<N>> {
  // Compiled schemas need `eval`, which a strict content-security policy forbids.
  const parsed = requests[name].input.safeParse(input, { jitless: true });
  if (parsed.success) return handlers[name](parsed.data as RequestParsed<N>);
  const issue = parsed.error.issues[0];
  const field = issue?.path.map(String).join('.') ?? '';
  return fail(
    appError('invalid-input', field === '' ? `${name}: ${issue?.message}` : `${field}: ${issue?.message}`, {
      ...(field === '' ? {} : { field }),
    }),
  );
}

/** What was done is done, even when a view that is going away can no longer be told. */
function carefulAnnouncer({ announce, log }: Ports): Ports['announce'] {
  return (name, payload) => {
    try {
      announce(name, payload);
    } catch (cause) {
      log.write('warning', `Nobody could be told of ${name}`, cause);
    }
  };
}

/** Logs what went wrong under an incident number; only the number leaves the app. */
function internalError(ports: Ports, what: string, cause: unknown): AppError {
  const incident = randomUUID().slice(0, 8);
  ports.log.write('error', `Incident ${incident} in ${what}`, cause);
  return appError('internal', 'Something went wrong inside Switchyard', {
    advice: `Try again. If it happens again, report incident ${incident} with the log`,
    incident,
  });
}
