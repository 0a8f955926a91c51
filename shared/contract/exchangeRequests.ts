import { z } from 'zod';
import type { ImportPreview } from '../domain/import.ts';
import type { DocumentChange, ExportResult, PrintContent } from './documentState.ts';
import { gives, id, nothing, request } from './request.ts';

/** What comes in from files and goes out to them. */
export const exchangeRequests = {
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
