import { z } from 'zod';
import { answerLimits } from '../domain/answers.ts';
import type {
  AppState,
  DocumentChange,
  DocumentState,
  HistoryEntry,
  Preferences,
  RecentDocument,
} from './documentState.ts';
import { gives, id, nothing, request } from './request.ts';

const columnId = z.string().max(100);

/** Requests about the app itself and about which document is open. */
export const appRequests = {
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
} as const;
