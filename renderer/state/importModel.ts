import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ImportPreview } from '../../shared/domain/import.ts';

export interface ImportState {
  /** What a chosen file would bring; null when none is being looked at. */
  readonly preview: ImportPreview | null;
}

/** The import being looked at. It belongs to the window: nothing has arrived in the document yet. */
export class ImportModel {
  readonly store: StoreApi<ImportState> = createStore<ImportState>(() => ({ preview: null }));

  show(preview: ImportPreview): void {
    this.store.setState({ preview });
  }

  forget(): void {
    this.store.setState({ preview: null });
  }
}
