/** A view of an open document: its tab, the key that opens it, and what the palette says of it. */
interface ViewEntry {
  readonly name: string;
  /** As the list of shortcuts writes it. */
  readonly keys: string;
  readonly does: string;
}

/** The views in the order of their tabs. */
const entries = {
  portfolio: { name: 'Portfolio', keys: 'Ctrl 1', does: 'Show portfolio' },
  site: { name: 'Site', keys: 'Ctrl 2', does: 'Show site' },
  compare: { name: 'Compare', keys: 'Ctrl 3', does: 'Compare scenarios and snapshots' },
  sensitivity: { name: 'Sensitivity', keys: 'Ctrl 4', does: 'Show sensitivity: what moves the plan' },
  risk: { name: 'Risk', keys: 'Ctrl 5', does: 'Show risk: how sure the plan is' },
  optimise: { name: 'Optimise', keys: 'Ctrl 6', does: 'Show optimise: the best plan under limits' },
  comparables: { name: 'Comparables', keys: 'Ctrl 7', does: 'Show comparables: announced deals' },
  readiness: { name: 'Readiness', keys: 'Ctrl 8', does: 'Show readiness of sites' },
  questions: { name: 'Questions', keys: 'F7', does: 'Show the ten questions of a board' },
  data: { name: 'Data', keys: 'Ctrl 9', does: 'Show data' },
} as const satisfies Readonly<Record<string, ViewEntry>>;

export type View = keyof typeof entries;
export type ViewCommand = `view.${View}`;

export const viewEntries: Readonly<Record<View, ViewEntry>> = entries;
export const views = Object.keys(entries) as readonly View[];

/** The command that shows a view. */
export const commandOfView = (view: View): ViewCommand => `view.${view}`;
export const viewCommands = views.map(commandOfView);

/** Whether a command shows a view. */
export const isViewCommand = (command: string): command is ViewCommand =>
  (viewCommands as readonly string[]).includes(command);

/** The view that a command shows. */
export const viewOfCommand = (command: ViewCommand): View => command.slice('view.'.length) as View;
