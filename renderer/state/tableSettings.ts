import { createStore, type StoreApi } from 'zustand/vanilla';

/** How somebody likes to see the table of sites. Belongs to the person, not to the document. */
export interface TableSettings {
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  readonly groupBy: 'none' | 'company' | 'grid' | 'region';
  readonly sortBy: string | null;
  readonly isDescending: boolean;
}

const key = 'switchyard.sites-table';

/** Settings kept by the window's own storage; without one they last as long as the window. */
export function createTableSettings(
  standard: TableSettings,
  storage: Storage | null,
): StoreApi<TableSettings> {
  const store = createStore<TableSettings>(() => ({ ...standard, ...read(storage) }));
  store.subscribe((settings) => {
    try {
      storage?.setItem(key, JSON.stringify(settings));
    } catch {
      // A full or forbidden storage only costs the memory of a preference.
    }
  });
  return store;
}

function read(storage: Storage | null): Partial<TableSettings> {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Partial<TableSettings>) : {};
  } catch {
    return {};
  }
}
