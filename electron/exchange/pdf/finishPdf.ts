import { createHash } from 'node:crypto';
import { AFRelationship, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../shared/domain/outcome.ts';
import { xmpPacket } from './xmp.ts';

/** What a finished PDF says of itself. */
export interface PdfInfo {
  readonly title: string;
  /** Calendar date, `YYYY-MM-DD`: every date inside the file becomes midnight UTC of it. */
  readonly date: string;
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: readonly string[];
  /** Of the document state that was printed. */
  readonly fingerprint?: string;
  /** A file to carry along, as the portfolio in JSON. */
  readonly attachment?: {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly mimeType: string;
    readonly description: string;
  };
}

const producer = 'Switchyard';

/**
 * Finishes a printed PDF: title in the window, information dictionary and XMP, outline shown, page labels,
 * and dates and identifiers that depend on the content alone, so that printing the same state of a document
 * gives the same bytes. Tags, outline and language of the printed file are kept. Bytes that are no PDF are
 * an `export.failed`.
 */
export async function finishPdf(bytes: Uint8Array, info: PdfInfo): Promise<Result<Uint8Array, AppError>> {
  const date = new Date(`${info.date}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return damaged(`"${info.date}" is not a calendar date`);
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    pdf.setTitle(info.title, { showInWindowTitleBar: true });
    pdf.setAuthor(info.author ?? producer);
    pdf.setSubject(info.subject ?? '');
    const keywords = [...(info.keywords ?? []), ...(info.fingerprint ? [info.fingerprint] : [])];
    pdf.setKeywords([...new Set(keywords)]);
    pdf.setCreator(producer);
    pdf.setProducer(producer);
    pdf.setCreationDate(date);
    pdf.setModificationDate(date);
    if (info.attachment) {
      await pdf.attach(info.attachment.bytes, info.attachment.name, {
        mimeType: info.attachment.mimeType,
        description: info.attachment.description,
        creationDate: date,
        modificationDate: date,
        afRelationship: AFRelationship.Data,
      });
    }
    const { context, catalog } = pdf;
    catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
    catalog.set(
      PDFName.of('PageLabels'),
      context.obj({ Nums: [0, context.obj({ S: PDFName.of('D'), St: 1 })] }),
    );
    const packet = new TextEncoder().encode(xmpPacket({ ...info, keywords, producer, date }));
    catalog.set(
      PDFName.of('Metadata'),
      context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })),
    );
    const seed = createHash('sha256').update(JSON.stringify([info.title, info.date, info.fingerprint ?? '']));
    const id = PDFHexString.of(seed.digest('hex').slice(0, 32));
    context.trailerInfo.ID = context.obj([id, id]);
    if (!catalog.has(PDFName.of('Lang'))) catalog.set(PDFName.of('Lang'), PDFString.of('en'));
    return ok(
      await pdf.save({ useObjectStreams: true, updateFieldAppearances: false, addDefaultPage: false }),
    );
  } catch (error) {
    return damaged(error instanceof Error ? error.message : String(error));
  }
}

function damaged(reason: string): Result<never, AppError> {
  return fail(
    appError('export.failed', `The printed pages could not be made into a finished PDF: ${reason}`, {
      advice: 'Export the deck again',
    }),
  );
}
