import type { z } from 'zod';
import type { Result } from '../domain/outcome.ts';
import { appRequests } from './appRequests.ts';
import type { ChoiceNews } from './choice.ts';
import { choiceRequests } from './choiceRequests.ts';
import type { DocumentChange, DocumentState } from './documentState.ts';
import type { AppError } from './errors.ts';
import { evidenceRequests } from './evidenceRequests.ts';
import { exchangeRequests } from './exchangeRequests.ts';
import { planRequests } from './planRequests.ts';
import type { RiskEnd, RiskProgress } from './risk.ts';
import { riskRequests } from './riskRequests.ts';
import { stateRequests } from './stateRequests.ts';
import { viewCommands } from './views.ts';

/**
 * The whole surface between the renderer and the app, in one table. A request has an input schema that
 * is checked on arrival and an output type; a missing or extra handler does not compile. Only JSON
 * values cross.
 */
export const requests = {
  ...appRequests,
  ...planRequests,
  ...stateRequests,
  ...evidenceRequests,
  ...riskRequests,
  ...choiceRequests,
  ...exchangeRequests,
} as const;

export type RequestName = keyof typeof requests;
export type RequestInput<N extends RequestName> = z.input<(typeof requests)[N]['input']>;
export type RequestParsed<N extends RequestName> = z.output<(typeof requests)[N]['input']>;
export type RequestOutput<N extends RequestName> = (typeof requests)[N]['output'];
export type Reply<N extends RequestName> = Result<RequestOutput<N>, AppError>;

/** Commands of the native menu and of the keyboard, by which a host tells the renderer what was chosen. */
export const menuCommands = [
  'new',
  'open',
  'close',
  'import',
  'takeSnapshot',
  'exportDeck',
  'exportWorkbook',
  'exportJson',
  'exportCsv',
  'undo',
  'redo',
  'why',
  'palette',
  'shortcuts',
  'checks',
  'model',
  ...viewCommands,
  'rehearse',
  'simulate',
  'themeLight',
  'themeDark',
  'themeProjector',
  'themeSystem',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

/** What the app announces. Events say what happened; they never ask for anything. */
export interface Events {
  readonly 'document/changed': DocumentChange;
  readonly 'document/opened': DocumentState;
  readonly 'document/closed': { readonly documentId: string };
  readonly 'risk/progressed': RiskProgress;
  readonly 'risk/ended': RiskEnd;
  readonly 'choice/moved': ChoiceNews;
  readonly 'menu/chosen': { readonly command: MenuCommand };
}
export type EventName = keyof Events;
/** The one global of the renderer, `window.switchyard`, installed by whichever host runs it. */
export interface Bridge {
  request(name: string, input: unknown): Promise<Result<unknown, AppError>>;
  /** Calls `listener` for each event; the answer stops that. */
  subscribe(listener: (name: string, payload: unknown) => void): () => void;
}
