import { existsSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { ChoiceTask } from '../../shared/choice/choose.ts';
import type { Limits } from '../../shared/choice/limits.ts';
import { addSite } from '../../shared/commands/addSite.ts';
import { removeAnswer, saveAnswer } from '../../shared/commands/answers.ts';
import { applyDeal } from '../../shared/commands/applyDeal.ts';
import { applyPlan } from '../../shared/commands/applyPlan.ts';
import { addBlock, removeBlock, splitBlock } from '../../shared/commands/blockList.ts';
import { addDeal, removeDeal, setDealField } from '../../shared/commands/deals.ts';
import { inScenario, noScenario } from '../../shared/commands/inScenario.ts';
import { moveBlock } from '../../shared/commands/moveBlock.ts';
import { rateSite, scaleReadinessWeights, setReadinessWeight } from '../../shared/commands/readiness.ts';
import { removeSite } from '../../shared/commands/removeSite.ts';
import { resizeBlock } from '../../shared/commands/resizeBlock.ts';
import {
  clearScenarioChanges,
  copyScenarioChanges,
  setScenarioChange,
} from '../../shared/commands/scenarioChanges.ts';
import {
  createScenario,
  moveScenario,
  promoteScenario,
  removeScenario,
  renameScenario,
} from '../../shared/commands/scenarioList.ts';
import { setCommercialModel } from '../../shared/commands/setCommercialModel.ts';
import { setConversion } from '../../shared/commands/setConversion.ts';
import { setField } from '../../shared/commands/setField.ts';
import { setInputs } from '../../shared/commands/setInputs.ts';
import { setLimits } from '../../shared/commands/setLimits.ts';
import { setRisk } from '../../shared/commands/setRisk.ts';
import { setSliders } from '../../shared/commands/setSliders.ts';
import { setSource } from '../../shared/commands/setSource.ts';
import { removeSnapshot, renameSnapshot, takeSnapshot } from '../../shared/commands/snapshots.ts';
import type { Reply, RequestName, RequestParsed } from '../../shared/contract/contract.ts';
import type { ExportResult, Preferences } from '../../shared/contract/documentState.ts';
import { type AppError, appError } from '../../shared/contract/errors.ts';
import { emptyPortfolio } from '../../shared/domain/newRows.ts';
import { fail, ok, type Result } from '../../shared/domain/outcome.ts';
import { scenarioOf, scenarioPortfolio } from '../../shared/domain/scenario.ts';
import { documentProblems } from '../storage/problems.ts';
import { choiceTask } from './choice.ts';
import type { ChoiceJobs } from './choiceJobs.ts';
import { deckPdf, printContent } from './deck.ts';
import { openPortfolioFile } from './documents.ts';
import { samplePortfolio, writePortfolioJson, writeSitesCsv } from './exchange.ts';
import { writeExport } from './files.ts';
import type { FileFilter, Ports } from './ports.ts';
import type { RecentDocuments } from './recentDocuments.ts';
import type { RiskRuns } from './riskRuns.ts';
import type { DocumentSession, Snapshot } from './session.ts';
import type { SettingsFile } from './settingsFile.ts';
import type { SiteImports } from './siteImports.ts';
import { modelWorkbook } from './workbook.ts';

/** One handler for each request of the contract: a missing or an extra one does not compile. */
export type Handlers = {
  readonly [N in RequestName]: (input: RequestParsed<N>) => Promise<Reply<N>>;
};

export interface Services {
  readonly ports: Ports;
  readonly recent: RecentDocuments;
  readonly session: DocumentSession;
  readonly preferences: SettingsFile<Preferences>;
  readonly imports: SiteImports;
  readonly risk: RiskRuns;
  readonly choices: ChoiceJobs;
}

/**
 * Opens what somebody chose or dropped: a document, or an open portfolio, which becomes a document
 * where the person says.
 */
export async function openChosen(
  { ports, session }: Pick<Services, 'ports' | 'session'>,
  path: string,
): Promise<Reply<'document.open'>> {
  if (parse(path).ext.toLowerCase() !== '.json') return session.open(path);
  const read = openPortfolioFile(path);
  if (!read.ok) return read;
  const chosen = await ports.dialogs.saveFile({
    title: 'Save the open portfolio as a document',
    suggestedName: `${parse(path).name}.switchyard`,
    filters: [documentFilter],
  });
  if (chosen === null) return fail(cancelled());
  return session.create(withExtension(chosen, 'switchyard'), read.value.portfolio);
}

const documentFilter: FileFilter = { name: 'Switchyard document', extensions: ['switchyard'] };
const portfolioFilter: FileFilter = { name: 'Open portfolio', extensions: ['json'] };

interface TaskInput {
  readonly limits: Limits;
  readonly scenario: string | null;
}

export function createHandlers({
  ports,
  recent,
  session,
  preferences,
  imports,
  risk,
  choices,
}: Services): Handlers {
  /** What to choose among in the base or as a scenario sees it. */
  const taskOf = ({ limits, scenario }: TaskInput): Result<ChoiceTask, AppError> => {
    const open = session.snapshot();
    if (!open.ok) return open;
    const { portfolio } = open.value;
    if (scenario !== null && !scenarioOf(portfolio, scenario)) return fail(noScenario(scenario));
    return choiceTask(scenarioPortfolio(portfolio, scenario), limits);
  };

  /** Asks where to put an export of the open document, makes it of the state at the answer, writes it. */
  async function exportFile(
    ask: { readonly title: string; readonly suffix: string; readonly filter: FileFilter },
    make: (snapshot: Snapshot) => Promise<Result<Uint8Array | string, AppError>>,
  ): Promise<Result<ExportResult, AppError>> {
    const open = session.snapshot();
    if (!open.ok) return open;
    const extension = ask.filter.extensions[0] ?? '';
    const chosen = await ports.dialogs.saveFile({
      title: ask.title,
      suggestedName: `${parse(open.value.fileName).name}${ask.suffix}.${extension}`,
      filters: [ask.filter],
    });
    if (chosen === null) return fail(cancelled());
    const snapshot = session.snapshot();
    if (!snapshot.ok) return snapshot;
    const content = await make(snapshot.value);
    if (!content.ok) return content;
    const path = withExtension(chosen, extension);
    // The dialog asked about replacing the name that was typed, not the one with the extension.
    if (path !== chosen && existsSync(path)) return fail(documentProblems(path).exists());
    const written = writeExport(path, content.value);
    return written.ok ? ok({ fileName: parse(path).base, bytes: written.value }) : written;
  }

  return {
    'app.state': async () =>
      ok({
        version: ports.settings.version,
        host: ports.settings.host,
        platform: ports.settings.platform,
        preferences: preferences.read(),
        recent: recent.list(),
        document: session.state(),
      }),
    'app.setPreferences': async (chosen) => {
      preferences.write(chosen);
      return ok(chosen);
    },
    'document.create': async ({ sample }) => {
      const portfolio = sample === null ? emptyPortfolio('New portfolio') : samplePortfolio(sample);
      const chosen = await ports.dialogs.saveFile({
        title: sample === null ? 'New portfolio' : 'Copy of the sample',
        suggestedName: `${fileStem(portfolio.portfolio.name)}.switchyard`,
        filters: [documentFilter],
      });
      if (chosen === null) return fail(cancelled());
      return session.create(withExtension(chosen, 'switchyard'), portfolio);
    },
    'document.open': async () => {
      const chosen = await ports.dialogs.openFile({
        title: 'Open a document',
        filters: [documentFilter, portfolioFilter],
      });
      return chosen === null ? fail(cancelled()) : openChosen({ ports, session }, chosen);
    },
    'document.openRecent': async ({ id }) => {
      const path = recent.pathOf(id);
      return path === null
        ? fail(appError('not-found', 'This document is not in the list any longer'))
        : session.open(path);
    },
    'document.forgetRecent': async ({ id }) => {
      recent.forget(id);
      return ok(recent.list());
    },
    'document.close': async () => {
      await risk.cancel(null);
      await session.close();
      return ok(null);
    },
    'document.undo': () => session.undo(),
    'document.redo': () => session.redo(),
    'document.history': async () => session.history(),
    'site.setConversion': ({ siteId, utilityMw, scenario }) =>
      session.edit((portfolio) =>
        inScenario(portfolio, scenario, (seen) => setConversion(seen, siteId, utilityMw)),
      ),
    'site.setCommercialModel': ({ scenario, ...input }) =>
      session.edit((portfolio) => inScenario(portfolio, scenario, (seen) => setCommercialModel(seen, input))),
    'block.move': ({ scenario, ...input }) =>
      session.edit((portfolio) => inScenario(portfolio, scenario, (seen) => moveBlock(seen, input))),
    'block.resize': ({ scenario, ...input }) =>
      session.edit((portfolio) => inScenario(portfolio, scenario, (seen) => resizeBlock(seen, input))),
    'block.add': ({ siteId, scenario }) =>
      session.edit((portfolio) => inScenario(portfolio, scenario, (seen) => addBlock(seen, siteId))),
    'block.remove': ({ blockId, scenario }) =>
      session.edit((portfolio) => inScenario(portfolio, scenario, (seen) => removeBlock(seen, blockId))),
    'block.split': ({ blockId, scenario }) =>
      session.edit((portfolio) => inScenario(portfolio, scenario, (seen) => splitBlock(seen, blockId))),
    'site.add': ({ name }) => session.edit((portfolio) => addSite(portfolio, name)),
    'site.remove': ({ siteId }) =>
      session.edit((portfolio) => inScenario(portfolio, null, (base) => removeSite(base, siteId))),
    'field.set': ({ scenario, ...input }) =>
      session.edit((portfolio) => inScenario(portfolio, scenario, (seen) => setField(seen, input))),
    'inputs.set': ({ scenario, ...input }) =>
      session.edit((portfolio) => inScenario(portfolio, scenario, (seen) => setInputs(seen, input))),
    'scenario.create': ({ name, start }) =>
      session.edit((portfolio) => createScenario(portfolio, name, start)),
    'scenario.rename': ({ scenarioId, ...given }) =>
      session.edit((portfolio) => renameScenario(portfolio, scenarioId, given)),
    'scenario.move': ({ scenarioId, to }) =>
      session.edit((portfolio) => moveScenario(portfolio, scenarioId, to)),
    'scenario.remove': ({ scenarioId }) => session.edit((portfolio) => removeScenario(portfolio, scenarioId)),
    'scenario.promote': ({ scenarioId }) =>
      session.edit((portfolio) => promoteScenario(portfolio, scenarioId)),
    'scenario.set': ({ scenarioId, ...wanted }) =>
      session.edit((portfolio) => setScenarioChange(portfolio, scenarioId, wanted)),
    'scenario.clear': ({ scenarioId, inputs }) =>
      session.edit((portfolio) => clearScenarioChanges(portfolio, scenarioId, inputs)),
    'scenario.copy': ({ scenarioId, inputs, to }) =>
      session.edit((portfolio) => copyScenarioChanges(portfolio, scenarioId, inputs, to)),
    'snapshot.take': ({ name }) => {
      const takenAt = ports.clock.now().toISOString();
      return session.edit((portfolio) => takeSnapshot(portfolio, { name, takenAt }));
    },
    'snapshot.rename': ({ snapshotId, name }) =>
      session.edit((portfolio) => renameSnapshot(portfolio, snapshotId, name)),
    'snapshot.remove': ({ snapshotId }) => session.edit((portfolio) => removeSnapshot(portfolio, snapshotId)),
    'field.setSource': (input) => session.edit((portfolio) => setSource(portfolio, input)),
    'deal.add': (input) => session.edit((portfolio) => addDeal(portfolio, input)),
    'deal.setField': (input) => session.edit((portfolio) => setDealField(portfolio, input)),
    'deal.remove': ({ dealId }) => session.edit((portfolio) => removeDeal(portfolio, dealId)),
    'deal.apply': ({ scenario, ...input }) =>
      session.edit((portfolio) => inScenario(portfolio, scenario, (seen) => applyDeal(seen, input))),
    'readiness.rate': (input) => session.edit((portfolio) => rateSite(portfolio, input)),
    'readiness.setWeight': ({ factor, weight }) =>
      session.edit((portfolio) => setReadinessWeight(portfolio, factor, weight)),
    'readiness.scaleWeights': () => session.edit(scaleReadinessWeights),
    'sliders.set': ({ positions, scenario }) =>
      session.edit((portfolio) => inScenario(portfolio, scenario, (seen) => setSliders(seen, positions))),
    'answer.save': (given) => session.edit((portfolio) => saveAnswer(portfolio, given)),
    'answer.remove': ({ answerId }) => session.edit((portfolio) => removeAnswer(portfolio, answerId)),
    'risk.set': (input) => session.edit((portfolio) => setRisk(portfolio, input)),
    'risk.results': async () => risk.results(),
    'risk.start': ({ state, against }) => risk.start(state, against),
    'risk.cancel': async ({ runId }) => {
      await risk.cancel(runId);
      return ok(null);
    },
    'choice.start': async (input) => {
      const task = taskOf(input);
      return task.ok ? ok({ jobId: choices.start(task.value) }) : task;
    },
    'choice.options': async (input) => {
      const task = taskOf(input);
      return task.ok ? choices.list(task.value) : task;
    },
    'choice.setLimits': ({ changes }) => session.edit((portfolio) => setLimits(portfolio, changes)),
    'choice.stop': async ({ jobId }) => choices.stop(jobId),
    'choice.cancel': async ({ jobId }) => choices.cancel(jobId),
    'choice.apply': ({ scenario, ...plan }) =>
      session.edit((portfolio) => inScenario(portfolio, scenario, (seen) => applyPlan(seen, plan))),
    'import.preview': async () => {
      const open = session.snapshot();
      if (!open.ok) return open;
      const chosen = await ports.dialogs.openFile({
        title: 'Import sites',
        filters: [{ name: 'Sites as CSV', extensions: ['csv', 'tsv', 'txt'] }],
      });
      if (chosen === null) return fail(cancelled());
      const snapshot = session.snapshot();
      return snapshot.ok ? imports.preview(chosen, snapshot.value) : snapshot;
    },
    'import.apply': async ({ previewId }) => {
      const changed = await session.edit(() => {
        const snapshot = session.snapshot();
        return snapshot.ok ? imports.accept(previewId, snapshot.value) : snapshot;
      });
      if (changed.ok) imports.forget(previewId);
      return changed;
    },
    'deck.export': () =>
      exportFile(
        {
          title: 'Export the board deck',
          suffix: ' board deck',
          filter: { name: 'PDF', extensions: ['pdf'] },
        },
        (snapshot) => deckPdf(ports.printer, printContent(snapshot, ports.clock.now())),
      ),
    'data.export': ({ format }) =>
      exportFile(
        {
          title: 'Export the portfolio',
          suffix: format === 'csv' ? ' sites' : '',
          filter: { name: format === 'csv' ? 'Sites as CSV' : 'Open portfolio', extensions: [format] },
        },
        async ({ portfolio }) =>
          ok(format === 'csv' ? writeSitesCsv(portfolio) : writePortfolioJson(portfolio)),
      ),
    'workbook.export': () =>
      exportFile(
        {
          title: 'Export the model workbook',
          suffix: ' model',
          filter: { name: 'Excel workbook', extensions: ['xlsx'] },
        },
        modelWorkbook,
      ),
    'print.content': async () =>
      fail(
        appError('print.unavailable', 'Only the page that is being printed may ask for its content', {
          advice: 'Export the board deck instead',
        }),
      ),
  };
}

function cancelled(): AppError {
  return appError('cancelled', 'No file was chosen');
}

/** People may leave the extension out, and some systems' dialogs do. */
function withExtension(path: string, extension: string): string {
  const parts = parse(path);
  return parts.ext.toLowerCase() === `.${extension}` ? path : join(parts.dir, `${parts.base}.${extension}`);
}

/** `name` without what file systems do not allow in names. */
function fileStem(name: string): string {
  const stem = name
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.+$/, '');
  return stem === '' ? 'Portfolio' : stem.slice(0, 80);
}
