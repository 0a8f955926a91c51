import type { MenuCommand } from '../../shared/contract/contract.ts';
import type { DocumentChange, DocumentState, Preferences } from '../../shared/contract/documentState.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import { isViewCommand, type View, type ViewCommand, viewOfCommand } from '../../shared/contract/views.ts';
import type { Result } from '../../shared/domain/outcome.ts';
import type { ExplainTarget } from '../../shared/engine/explain.ts';
import type { Client } from './bridge.ts';
import { whyAt } from './figure.ts';
import type { ImportModel } from './importModel.ts';
import { type RehearsalModel, rehearsalState } from './rehearsal.ts';
import type { RiskModel } from './risk.ts';
import type { Session } from './session.ts';
import type { WindowModel } from './window.ts';

/** What a person can ask the window to do, whether by key, menu, palette or button. */
export interface Actions {
  newDocument(sample: 'public-miners' | 'demo' | null): Promise<void>;
  openDocument(): Promise<void>;
  openRecent(id: string): Promise<void>;
  forgetRecent(id: string): Promise<void>;
  closeDocument(): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  show(view: View): void;
  /** Begins a rehearsal before a board, or asks how to end it. */
  rehearse(): void;
  /** Goes to every input of the market and the company. */
  showMarketInputs(): void;
  selectSite(siteId: string): void;
  openSite(siteId: string): void;
  startImport(): Promise<void>;
  exportDeck(): Promise<void>;
  exportWorkbook(): Promise<void>;
  exportData(format: 'json' | 'csv'): Promise<void>;
  setPreferences(change: Partial<Preferences>): Promise<void>;
  why(): void;
  showChecks(): void;
  /** Opens the list of snapshots, where one is taken. */
  showSnapshots(): void;
  /** Opens the documentation of the model, or closes it. */
  toggleModel(): void;
  addSite(name: string): Promise<void>;
  /** Shows risk and draws all its futures anew. */
  simulate(): Promise<void>;
}

/** The actions of the window, over what they act on. */
export function createActions(over: {
  readonly client: Client;
  readonly session: Session;
  readonly window: WindowModel;
  readonly imports: ImportModel;
  readonly rehearsal: RehearsalModel;
  readonly risk: RiskModel;
}): Actions {
  const { client, session, window: model, imports, rehearsal, risk } = over;

  const busy = async <T>(words: string, work: () => Promise<Result<T, AppError>>): Promise<T | null> => {
    model.set({ isBusy: words });
    const reply = await work();
    model.set({ isBusy: null });
    if (reply.ok) return reply.value;
    model.tell(reply.error);
    return null;
  };
  const opened = (document: DocumentState | null): void => {
    if (!document) return;
    model.set({
      view: 'portfolio',
      selectedSiteId: null,
      why: null,
      modelPage: null,
      comparedStates: null,
      comparedSiteId: null,
      areSnapshotsOpen: false,
    });
    if (session.store.getState().document?.documentId !== document.documentId) session.open(document);
    if (document.notice) model.inform(document.notice);
  };
  const changed = async (words: string, work: () => Promise<Result<DocumentChange, AppError>>) => {
    const change = await busy(words, work);
    if (change) session.accept(change);
  };
  const hasDocument = (): boolean => session.store.getState().document !== null;

  return {
    newDocument: async (sample) =>
      opened(await busy('Creating the portfolio', () => client.ask('document.create', { sample }))),
    openDocument: async () =>
      opened(await busy('Opening the portfolio', () => client.ask('document.open', {}))),
    openRecent: async (id) =>
      opened(await busy('Opening the portfolio', () => client.ask('document.openRecent', { id }))),
    forgetRecent: async (id) => {
      const recent = await busy('Forgetting', () => client.ask('document.forgetRecent', { id }));
      if (recent) model.set({ recent });
    },
    closeDocument: async () => {
      session.cancel();
      const closed = await client.ask('document.close', {});
      if (!closed.ok) return model.tell(closed.error);
      session.open(null);
      const state = await client.ask('app.state', {});
      if (state.ok) model.set({ recent: state.value.recent });
    },
    undo: () => changed('Undoing', () => client.ask('document.undo', {})),
    redo: () => changed('Redoing', () => client.ask('document.redo', {})),
    show: (view) => {
      if (hasDocument()) model.set({ view, modelPage: null });
    },
    rehearse: () => {
      if (!hasDocument()) return;
      if (rehearsal.store.getState().isOn) rehearsal.leave();
      else rehearsal.begin();
    },
    showMarketInputs: () => {
      if (hasDocument()) model.set({ view: 'data', dataTab: 'inputs' });
    },
    selectSite: (selectedSiteId) => model.set({ selectedSiteId }),
    openSite: (selectedSiteId) => model.set({ selectedSiteId, view: 'site', modelPage: null }),
    startImport: async () => {
      if (!hasDocument()) return;
      const preview = await busy('Reading the file', () => client.ask('import.preview', {}));
      if (!preview) return;
      imports.show(preview);
      model.set({ view: 'data', modelPage: null });
    },
    exportDeck: async () => {
      const made = await busy('Printing the board deck', () => client.ask('deck.export', {}));
      if (made) model.inform(`Board deck written: ${made.fileName}, ${kilobytes(made.bytes)}`);
    },
    exportWorkbook: async () => {
      const made = await busy('Writing the workbook', () => client.ask('workbook.export', {}));
      if (made) model.inform(`Workbook written: ${made.fileName}, ${kilobytes(made.bytes)}`);
    },
    exportData: async (format) => {
      const made = await busy('Writing the file', () => client.ask('data.export', { format }));
      if (made) model.inform(`Written: ${made.fileName}, ${kilobytes(made.bytes)}`);
    },
    setPreferences: async (change) => {
      const preferences = { ...model.store.getState().preferences, ...change };
      model.set({ preferences });
      const reply = await client.ask('app.setPreferences', preferences);
      if (!reply.ok) model.tell(reply.error);
    },
    why: () => {
      // A mark of a chart stands in a chart that has a figure of its own: the innermost is meant.
      const pointed = [...document.querySelectorAll('[data-why]:hover')].at(-1) ?? null;
      const held = document.activeElement;
      const isInside = pointed !== null && held !== null && held !== pointed && held.contains(pointed);
      const found = isInside ? whyAt(pointed) : (whyAt(held) ?? whyAt(pointed));
      if (found) return model.askWhy(found.target, found.place, found.state);
      const { shown } = session.store.getState();
      if (!shown) return;
      const siteId = rehearsal.store.getState().isOn ? null : model.store.getState().selectedSiteId;
      const target: ExplainTarget = siteId ? { line: 'site.gain', siteId } : { line: 'portfolio.gain' };
      model.askWhy(target, null, rehearsal.store.getState().isOn ? rehearsalState : null);
    },
    showChecks: () => {
      if (hasDocument()) model.set({ areChecksOpen: true });
    },
    showSnapshots: () => {
      if (hasDocument()) model.set({ areSnapshotsOpen: true });
    },
    toggleModel: () => {
      if (model.store.getState().modelPage) model.closeModel();
      else model.openModel();
    },
    simulate: async () => {
      if (!hasDocument()) return;
      model.set({ view: 'risk', modelPage: null });
      await risk.start();
    },
    addSite: (name) => changed('Adding the site', () => client.ask('site.add', { name })),
  };
}

const kilobytes = (bytes: number): string =>
  `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('en-US')} KB`;

/** Carries out a command of the native menu, or of the keyboard that mirrors it. */
export function runCommand(
  command: MenuCommand,
  actions: Actions,
  open: { palette(): void; shortcuts(): void },
): void {
  const run: Readonly<Record<Exclude<MenuCommand, ViewCommand>, () => unknown>> = {
    new: () => actions.newDocument(null),
    open: () => actions.openDocument(),
    close: () => actions.closeDocument(),
    import: () => actions.startImport(),
    takeSnapshot: () => actions.showSnapshots(),
    exportDeck: () => actions.exportDeck(),
    exportWorkbook: () => actions.exportWorkbook(),
    exportJson: () => actions.exportData('json'),
    exportCsv: () => actions.exportData('csv'),
    undo: () => actions.undo(),
    redo: () => actions.redo(),
    why: () => actions.why(),
    palette: () => open.palette(),
    shortcuts: () => open.shortcuts(),
    checks: () => actions.showChecks(),
    model: () => actions.toggleModel(),
    rehearse: () => actions.rehearse(),
    simulate: () => actions.simulate(),
    themeLight: () => actions.setPreferences({ theme: 'light' }),
    themeDark: () => actions.setPreferences({ theme: 'dark' }),
    themeProjector: () => actions.setPreferences({ theme: 'projector' }),
    themeSystem: () => actions.setPreferences({ theme: 'system' }),
  };
  if (isViewCommand(command)) actions.show(viewOfCommand(command));
  else run[command]();
}
