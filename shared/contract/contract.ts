import { z } from 'zod';
import type { ChoiceProgress } from '../choice/choose.ts';
import { limitNames, mostLimitText } from '../choice/limitInputs.ts';
import { limitsSchema } from '../choice/limits.ts';
import type { ChoiceResult } from '../choice/result.ts';
import { answerLimits } from '../domain/answers.ts';
import { dealTermIds } from '../domain/deals/dealTerms.ts';
import { commercialModels } from '../domain/fields/leaseFields.ts';
import type { ImportPreview } from '../domain/import.ts';
import type { Result } from '../domain/outcome.ts';
import type { Patch } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { scenarioColours } from '../domain/scenarioRows.ts';
import { snapshotLimits } from '../domain/snapshotRows.ts';
import type { AppError } from './errors.ts';
import type { RiskEnd, RiskProgress, RiskResult, RiskRun } from './risk.ts';
import { viewCommands } from './views.ts';

/**
 * The whole surface between the renderer and the app, in one table. A request has an input schema that
 * is checked on arrival and an output type; a missing or extra handler does not compile. Only JSON
 * values cross.
 */

/** A document that is open, as the renderer mirrors it. */
export interface DocumentState {
  readonly documentId: string;
  /** File name without folder, as the title bar shows it. */
  readonly fileName: string;
  readonly revision: number;
  readonly portfolio: Portfolio;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  /** When the last edit reached the disk, ISO 8601, or null before the first one. */
  readonly savedAt: string | null;
  /** A notice about how the document was opened: recovered after a crash, migrated; or null. */
  readonly notice: string | null;
}

/** What an accepted command answers, and what `document/changed` announces. */
export interface DocumentChange {
  readonly documentId: string;
  readonly revision: number;
  readonly label: string;
  readonly patch: Patch;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly savedAt: string;
}

export interface RecentDocument {
  readonly id: string;
  readonly fileName: string;
  readonly folder: string;
  readonly openedAt: string;
  readonly isMissing: boolean;
}

export interface Preferences {
  readonly theme: 'light' | 'dark' | 'projector' | 'system';
  readonly density: 'compact' | 'standard' | 'roomy';
  /** Absent until somebody arranges the table otherwise than it comes. */
  readonly sitesTable?: SitesTableChoice | undefined;
  /** Absent until a presenter chooses what a rehearsal shows. */
  readonly rehearsal?: RehearsalChoice | undefined;
}

/** What a presenter shows and moves. Sliders of sites that a document does not have are left out there. */
export interface RehearsalChoice {
  readonly figures: readonly string[];
  readonly chart: string;
  readonly sliders: readonly string[];
}

/** How somebody likes to see the table of sites. Belongs to the person, not to the document. */
export interface SitesTableChoice {
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  readonly groupBy: 'none' | 'company' | 'grid' | 'region';
  readonly sortBy: string | null;
  readonly isDescending: boolean;
}

export interface AppState {
  readonly version: string;
  readonly host: string;
  readonly platform: 'windows' | 'macos' | 'linux';
  readonly preferences: Preferences;
  readonly recent: readonly RecentDocument[];
  readonly document: DocumentState | null;
}

export interface ExportResult {
  /** File name without folder. */
  readonly fileName: string;
  readonly bytes: number;
}

export interface HistoryEntry {
  readonly revision: number;
  readonly label: string;
  readonly at: string;
  readonly state: 'done' | 'undone';
}

interface RequestSpec<Input extends z.ZodType, Output> {
  readonly input: Input;
  readonly output: Output;
}

/** Carries an output type without a value. */
const gives = <T>(): T => undefined as T;

function request<Input extends z.ZodType, Output>(input: Input, output: Output): RequestSpec<Input, Output> {
  return { input, output };
}

const nothing = z.strictObject({});
const id = z.string().min(1).max(200);
const columnId = z.string().max(100);
const cell = z.union([z.string().max(10_000), z.number(), z.null()]);
/** With room for spaces at its ends, which do not count. */
const snapshotName = z.string().max(2 * snapshotLimits.name);
/** Where an edit is made: in one scenario, or, where it is null, in the base. */
const scenario = id.nullable().default(null);
const scenarioInput = z.strictObject({
  table: z.enum(['portfolio', 'market', 'site', 'block']),
  key: id,
  field: z.string().min(1).max(80),
});
const scenarioInputs = z.array(scenarioInput).min(1).max(100_000).readonly();

const riskState = z.strictObject({ scenarioId: id.nullable() });

export const requests = {
  'app.state': request(nothing, gives<AppState>()),
  'app.setPreferences': request(
    z.strictObject({
      theme: z.enum(['light', 'dark', 'projector', 'system']),
      density: z.enum(['compact', 'standard', 'roomy']),
      sitesTable: z
        .strictObject({
          hidden: z.array(columnId).max(100).readonly(),
          pinned: z.array(columnId).max(100).readonly(),
          groupBy: z.enum(['none', 'company', 'grid', 'region']),
          sortBy: columnId.nullable(),
          isDescending: z.boolean(),
        })
        .optional(),
      rehearsal: z
        .strictObject({
          figures: z.array(columnId).max(answerLimits.figures).readonly(),
          chart: columnId,
          sliders: z.array(id).max(answerLimits.sliders).readonly(),
        })
        .optional(),
    }),
    gives<Preferences>(),
  ),
  /** Asks where to save, then creates and opens a document: empty, or a copy of a sample. */
  'document.create': request(
    z.strictObject({ sample: z.enum(['public-miners', 'demo']).nullable() }),
    gives<DocumentState>(),
  ),
  /** Asks which file, then opens it. The renderer can never name a path. */
  'document.open': request(nothing, gives<DocumentState>()),
  'document.openRecent': request(z.strictObject({ id }), gives<DocumentState>()),
  'document.forgetRecent': request(z.strictObject({ id }), gives<readonly RecentDocument[]>()),
  'document.close': request(nothing, gives<null>()),
  'document.undo': request(nothing, gives<DocumentChange>()),
  'document.redo': request(nothing, gives<DocumentChange>()),
  'document.history': request(nothing, gives<readonly HistoryEntry[]>()),
  /** Puts `utilityMw` of a site to AI: one gesture, one undo step. */
  'site.setConversion': request(
    z.strictObject({ siteId: id, utilityMw: z.number(), scenario }),
    gives<DocumentChange>(),
  ),
  /** Sets the commercial model of a site or block with the terms that go with it: one undo step. */
  'site.setCommercialModel': request(
    z.strictObject({
      table: z.enum(['site', 'block']),
      key: id,
      model: z.enum(commercialModels.map((model) => model.value)).nullable(),
      scenario,
    }),
    gives<DocumentChange>(),
  ),
  /** Moves a block in time: all of its dates, the end of its mining, or the month in which it is ready. */
  'block.move': request(
    z.strictObject({
      blockId: id,
      part: z.enum(['whole', 'stop', 'ready']),
      month: z.string().max(7),
      scenario,
    }),
    gives<DocumentChange>(),
  ),
  'block.resize': request(
    z.strictObject({ blockId: id, utilityMw: z.number(), scenario }),
    gives<DocumentChange>(),
  ),
  'block.add': request(z.strictObject({ siteId: id, scenario }), gives<DocumentChange>()),
  'block.remove': request(z.strictObject({ blockId: id, scenario }), gives<DocumentChange>()),
  /** Splits a block into two of whole halls, with the same dates and terms. */
  'block.split': request(z.strictObject({ blockId: id, scenario }), gives<DocumentChange>()),
  'site.add': request(z.strictObject({ name: z.string().max(200) }), gives<DocumentChange>()),
  'site.remove': request(z.strictObject({ siteId: id }), gives<DocumentChange>()),
  /** Sets one input of the portfolio, the market, a site or a block; its provenance may come with it. */
  'field.set': request(
    z.strictObject({
      table: z.enum(['portfolio', 'market', 'site', 'block']),
      key: id,
      field: z.string().min(1).max(80),
      value: cell,
      original: z.string().max(1_000).default(''),
      scenario,
    }),
    gives<DocumentChange>(),
  ),
  /** Adds a scenario: blank, a copy of another, or a story told of the base. An empty name is found for it. */
  'scenario.create': request(
    z.strictObject({
      name: z.string().max(200),
      start: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('blank') }),
        z.strictObject({ kind: z.literal('copy'), scenarioId: id }),
        z.strictObject({ kind: z.literal('story'), story: id }),
      ]),
    }),
    gives<DocumentChange>(),
  ),
  'scenario.rename': request(
    z.strictObject({
      scenarioId: id,
      name: z.string().max(200).optional(),
      note: z.string().max(4_000).optional(),
      colour: z.enum(scenarioColours).optional(),
    }),
    gives<DocumentChange>(),
  ),
  /** Moves a scenario to a place of the strip, from 1. */
  'scenario.move': request(z.strictObject({ scenarioId: id, to: z.number() }), gives<DocumentChange>()),
  'scenario.remove': request(z.strictObject({ scenarioId: id }), gives<DocumentChange>()),
  /** Makes what a scenario sees the base, and removes the scenario. */
  'scenario.promote': request(z.strictObject({ scenarioId: id }), gives<DocumentChange>()),
  /** Gives one input its value in a scenario. */
  'scenario.set': request(scenarioInput.extend({ scenarioId: id, value: cell }), gives<DocumentChange>()),
  /** Gives inputs of a scenario the value of the base again. */
  'scenario.clear': request(
    z.strictObject({ scenarioId: id, inputs: scenarioInputs }),
    gives<DocumentChange>(),
  ),
  /** Copies changes of a scenario to other scenarios. */
  'scenario.copy': request(
    z.strictObject({ scenarioId: id, inputs: scenarioInputs, to: z.array(id).min(1).max(26).readonly() }),
    gives<DocumentChange>(),
  ),
  /** Keeps the plan as it is now, base and scenarios, under a name, to compare with later. */
  'snapshot.take': request(z.strictObject({ name: snapshotName }), gives<DocumentChange>()),
  'snapshot.rename': request(z.strictObject({ snapshotId: id, name: snapshotName }), gives<DocumentChange>()),
  'snapshot.remove': request(z.strictObject({ snapshotId: id }), gives<DocumentChange>()),
  /** Sets several inputs as one undo step, which `label` names. */
  'inputs.set': request(
    z.strictObject({
      label: z.string().min(1).max(200),
      inputs: z
        .array(
          z.strictObject({
            table: z.enum(['portfolio', 'market', 'site', 'block']),
            key: id,
            field: z.string().min(1).max(80),
            value: cell,
          }),
        )
        .max(100_000),
      original: z.string().max(1_000).default(''),
      scenario,
    }),
    gives<DocumentChange>(),
  ),
  /** Sets source and tier of one input. */
  'field.setSource': request(
    z.strictObject({
      entity: id,
      field: z.string().min(1).max(80),
      tier: z.enum(['signed', 'quote', 'benchmark', 'estimate', 'placeholder']),
      title: z.string().max(1_000),
      detail: z.string().max(4_000),
      date: z.string().max(100),
    }),
    gives<DocumentChange>(),
  ),
  /** Adds a deal of one's own, empty or as a copy of one of the library. */
  'deal.add': request(
    z.strictObject({ name: z.string().max(200), copyOf: id.nullable() }),
    gives<DocumentChange>(),
  ),
  'deal.setField': request(
    z.strictObject({ dealId: id, field: z.string().min(1).max(80), value: cell }),
    gives<DocumentChange>(),
  ),
  'deal.remove': request(z.strictObject({ dealId: id }), gives<DocumentChange>()),
  /** Puts terms of a deal into a block, with the source of the deal: one undo step. */
  'deal.apply': request(
    z.strictObject({
      dealId: id,
      blockId: id,
      terms: z.array(z.enum(dealTermIds)).max(dealTermIds.length),
      scenario,
    }),
    gives<DocumentChange>(),
  ),
  /** Puts several sliders where they shall stand: what a rehearsal keeps, as one undo step. */
  'sliders.set': request(
    z.strictObject({
      positions: z.array(z.strictObject({ slider: id, value: z.number() })).max(answerLimits.sliders),
      scenario,
    }),
    gives<DocumentChange>(),
  ),
  /** Gives a site points for one factor of readiness, with reason and evidence. */
  'readiness.rate': request(
    z.strictObject({
      siteId: id,
      factor: z.string().min(1).max(80),
      points: z.number().nullable(),
      reason: z.string().max(10_000),
      evidence: z.string().max(10_000),
    }),
    gives<DocumentChange>(),
  ),
  'readiness.setWeight': request(
    z.strictObject({ factor: z.string().min(1).max(80), weight: z.number() }),
    gives<DocumentChange>(),
  ),
  /** Scales the weights of readiness so that they add to 100. */
  'readiness.scaleWeights': request(nothing, gives<DocumentChange>()),
  /** Keeps a question with the sliders and figures that answered it. */
  'answer.save': request(
    z.strictObject({
      question: z.string().max(10_000),
      sliders: z
        .array(z.strictObject({ slider: id, value: z.number(), start: z.number() }))
        .max(answerLimits.sliders),
      figures: z
        .array(z.strictObject({ line: id, value: z.number().nullable(), start: z.number().nullable() }))
        .max(answerLimits.figures),
    }),
    gives<DocumentChange>(),
  ),
  'answer.remove': request(z.strictObject({ answerId: id }), gives<DocumentChange>()),
  /** Sets one setting of risk; null is what the catalogue says. */
  'risk.set': request(
    z.strictObject({
      id: z.string().min(1).max(120),
      value: z.union([z.number(), z.string().max(80), z.null()]),
      source: z.string().max(1_000).default(''),
    }),
    gives<DocumentChange>(),
  ),
  /** What the latest simulations of the states of the document came to. */
  'risk.results': request(nothing, gives<readonly RiskResult[]>()),
  /** Starts a simulation of a state; `risk/progressed` and `risk/ended` tell of it. One that runs is cancelled. */
  'risk.start': request(
    z.strictObject({ state: riskState, against: riskState.nullable() }),
    gives<RiskRun>(),
  ),
  /** Ends a simulation; answers when no worker is left. */
  'risk.cancel': request(z.strictObject({ runId: id }), gives<null>()),
  /** Chooses the best plan under limits, in the base or as a scenario sees it; tells by `choice/moved`. One at a time. */
  'choice.start': request(
    z.strictObject({ limits: limitsSchema, scenario }),
    gives<{ readonly jobId: string }>(),
  ),
  /** Sets parts of the limits of the optimiser, each as the JSON of its value. */
  'choice.setLimits': request(
    z.strictObject({
      changes: z
        .array(z.strictObject({ id: z.enum(limitNames), value: z.string().max(mostLimitText) }))
        .min(1)
        .max(limitNames.length)
        .readonly(),
    }),
    gives<DocumentChange>(),
  ),
  /** Ends the search: its best plan so far stands. */
  'choice.stop': request(z.strictObject({ jobId: id }), gives<null>()),
  /** Ends the search without an answer. */
  'choice.cancel': request(z.strictObject({ jobId: id }), gives<null>()),
  /** Puts a plan, by the ids of its options, into what is in view: one undo step. */
  'choice.apply': request(
    z.strictObject({
      limits: limitsSchema,
      options: z.array(id).max(5_000).readonly(),
      scenario,
    }),
    gives<DocumentChange>(),
  ),
  /** Asks which CSV file, reads it and shows what it would bring. Changes nothing. */
  'import.preview': request(nothing, gives<ImportPreview>()),
  /** Adds the accepted rows of a preview to the document, as one undo step. */
  'import.apply': request(z.strictObject({ previewId: id }), gives<DocumentChange>()),
  /** Asks where to save, prints the board deck of the present revision. */
  'deck.export': request(nothing, gives<ExportResult>()),
  'data.export': request(z.strictObject({ format: z.enum(['json', 'csv']) }), gives<ExportResult>()),
  /** Asks where to save, writes the model of the present revision as a workbook of live formulas. */
  'workbook.export': request(nothing, gives<ExportResult>()),
  /** What the print page renders; refused outside the printer's own window. */
  'print.content': request(nothing, gives<PrintContent>()),
} as const;

/** The document and stamp from which the print page builds the deck. */
export interface PrintContent {
  readonly portfolio: Portfolio;
  readonly fileName: string;
  readonly revision: number;
  /** First and last four hex digits pairs of the SHA-256 of the document, as `7F3A-91C2`. */
  readonly fingerprint: string;
  /** Calendar date of printing, `YYYY-MM-DD`. */
  readonly date: string;
}

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

/** How far a choice is, or how it ended; what is known by then comes with it. */
export interface ChoiceNews {
  readonly jobId: string;
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  readonly progress: ChoiceProgress | null;
  readonly result: ChoiceResult | null;
  /** Why it failed; null otherwise. */
  readonly error: AppError | null;
}

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
