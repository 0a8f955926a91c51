import { removeAnswer, saveAnswer } from '../../../shared/commands/answers.ts';
import type { EditResult } from '../../../shared/commands/command.ts';
import { setSliders } from '../../../shared/commands/setSliders.ts';
import { removeSnapshot, renameSnapshot, takeSnapshot } from '../../../shared/commands/snapshots.ts';
import type { RequestInput } from '../../../shared/contract/contract.ts';
import type { DocumentChange, DocumentState } from '../../../shared/contract/documentState.ts';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../shared/domain/outcome.ts';
import { applyPatch, type Patch, reversePatch } from '../../../shared/domain/patch.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { type AppEvent, type Client, createClient } from '../bridge.ts';
import { type InstantEdit, isInstant, tryEdit } from '../edits.ts';

/** What the app makes of requests that nothing shows before it has accepted them; null for all others. */
function answered(portfolio: Portfolio, name: string, input: unknown): EditResult | null {
  if (name === 'sliders.set') return setSliders(portfolio, (input as RequestInput<'sliders.set'>).positions);
  if (name === 'answer.save') return saveAnswer(portfolio, input as RequestInput<'answer.save'>);
  if (name === 'answer.remove')
    return removeAnswer(portfolio, (input as RequestInput<'answer.remove'>).answerId);
  if (name === 'snapshot.take')
    return takeSnapshot(portfolio, {
      ...(input as RequestInput<'snapshot.take'>),
      takenAt: `2026-11-22T14:02:0${portfolio.snapshots.length}Z`,
    });
  if (name === 'snapshot.rename') {
    const { snapshotId, name: given } = input as RequestInput<'snapshot.rename'>;
    return renameSnapshot(portfolio, snapshotId, given);
  }
  if (name === 'snapshot.remove')
    return removeSnapshot(portfolio, (input as RequestInput<'snapshot.remove'>).snapshotId);
  return null;
}

/** The app as the renderer meets it, with a document in memory in place of one on disk. */
export class FakeApp {
  readonly client: Client;
  /** Names of all requests, in order. */
  readonly asked: string[] = [];
  /** What the next edit is refused with. */
  refusal: AppError | null = null;
  #state: DocumentState;
  #undo: { readonly label: string; readonly patch: Patch }[] = [];
  #listeners = new Set<(name: string, payload: unknown) => void>();
  #gate: Promise<void> = Promise.resolve();

  constructor(portfolio: Portfolio) {
    this.#state = {
      documentId: 'document',
      fileName: 'test.switchyard',
      revision: 0,
      portfolio,
      undoLabel: null,
      redoLabel: null,
      savedAt: null,
      notice: null,
    };
    this.client = createClient({
      request: async (name, input) => {
        this.asked.push(name);
        await this.#gate;
        return this.#answer(name, input);
      },
      subscribe: (listener) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
    });
  }

  get document(): DocumentState {
    return this.#state;
  }

  /** Keeps every answer waiting until the answer of this call is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.#gate = new Promise((settle) => {
      release = settle;
    });
    return release;
  }

  /** An edit made elsewhere; `isHeard` false loses its announcement. */
  editElsewhere(edit: InstantEdit, isHeard: boolean): void {
    const done = this.#edit(edit);
    if (done.ok && isHeard) this.#announce({ name: 'document/changed', payload: done.value });
  }

  #announce(event: AppEvent): void {
    for (const listener of this.#listeners) listener(event.name, event.payload);
  }

  #answer(name: string, input: unknown): Result<unknown, AppError> {
    if (name === 'app.state') return ok({ document: this.#state });
    if (name === 'document.undo') {
      const last = this.#undo.pop();
      if (!last) return fail(appError('conflict', 'Nothing to undo'));
      return ok(this.#change(last.label, reversePatch(last.patch)));
    }
    const own = this.refusal ? null : answered(this.#state.portfolio, name, input);
    if (own) return this.#keep(own);
    if (!isInstant(name)) return fail(appError('internal', `The fake app does not know ${name}`));
    if (this.refusal) return fail(this.refusal);
    return this.#edit({ name, input } as InstantEdit);
  }

  #edit(edit: InstantEdit): Result<DocumentChange, AppError> {
    return this.#keep(tryEdit(this.#state.portfolio, edit));
  }

  #keep(tried: EditResult): Result<DocumentChange, AppError> {
    if (!tried.ok) return tried;
    this.#undo.push(tried.value);
    return ok(this.#change(tried.value.label, tried.value.patch));
  }

  #change(label: string, patch: Patch): DocumentChange {
    const revision = this.#state.revision + 1;
    const undoLabel = this.#undo.at(-1)?.label ?? null;
    const savedAt = '2026-11-22T14:02:00Z';
    // Only JSON crosses: no object of the one side is ever one of the other.
    const sent = JSON.parse(JSON.stringify(patch)) as Patch;
    this.#state = {
      ...this.#state,
      revision,
      undoLabel,
      savedAt,
      portfolio: applyPatch(this.#state.portfolio, patch),
    };
    const change: DocumentChange = {
      documentId: this.#state.documentId,
      revision,
      label,
      patch: sent,
      undoLabel,
      redoLabel: null,
      savedAt,
    };
    return change;
  }
}
