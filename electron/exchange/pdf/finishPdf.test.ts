import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locateChromium, mustLeaveSandbox } from '../../hosts/chromium/browser.ts';
import { finishPdf, type PdfInfo } from './finishPdf.ts';

const info: PdfInfo = {
  title: 'Sites & <plans> of Råneträsk',
  date: '2026-11-22',
  author: 'Sample client',
  subject: 'Conversion',
  keywords: ['board deck', 'bitcoin mining'],
  fingerprint: '7F3A-91C2',
};

const page = `<!doctype html><html lang="en"><head><title>printed</title>
<style>@page { size: 13.333in 7.5in; margin: 0 } section { break-after: page }</style></head>
<body><section><h1>First slide</h1><p>Gain 796</p></section><section><h1>Second slide</h1><h2>Part</h2></section></body></html>`;

let folder = '';
let printed: Uint8Array = new Uint8Array();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'finish-pdf-'));
  const browser = locateChromium();
  if (!browser.ok) throw new Error(browser.error.message);
  writeFileSync(join(folder, 'page.html'), page);
  execFileSync(
    browser.value,
    [
      '--headless',
      ...(mustLeaveSandbox() ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      `--print-to-pdf=${join(folder, 'page.pdf')}`,
      join(folder, 'page.html'),
    ],
    { stdio: 'ignore', timeout: 60_000 },
  );
  printed = new Uint8Array(readFileSync(join(folder, 'page.pdf')));
}, 90_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function finished(extra: Partial<PdfInfo> = {}): Promise<Uint8Array> {
  const result = await finishPdf(printed, { ...info, ...extra });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function poppler(program: string, args: readonly string[], bytes: Uint8Array): string {
  const file = join(folder, 'finished.pdf');
  writeFileSync(file, bytes);
  return execFileSync(program, [...args, file], { encoding: 'utf8' });
}

describe('finishPdf', () => {
  it('says title, author, keywords and fixed dates, and keeps tags and pages', async () => {
    const text = poppler('pdfinfo', ['-isodates'], await finished());
    expect(text).toContain('Title:           Sites & <plans> of Råneträsk');
    expect(text).toContain('Author:          Sample client');
    expect(text).toMatch(/Keywords:\s+board deck bitcoin mining 7F3A-91C2/);
    expect(text).toContain('Creator:         Switchyard');
    expect(text).toMatch(/CreationDate:\s+2026-11-22T00:00:00/);
    expect(text).toMatch(/ModDate:\s+2026-11-22T00:00:00/);
    expect(text).toMatch(/Tagged:\s+yes/);
    expect(text).toMatch(/Metadata Stream: yes/);
    expect(text).toMatch(/Pages:\s+2/);
  });

  it('keeps outline and language, shows the title and numbers the pages', async () => {
    const pdf = await PDFDocument.load(await finished(), { updateMetadata: false });
    const { catalog } = pdf;
    for (const name of ['StructTreeRoot', 'Outlines', 'MarkInfo', 'PageLabels', 'Metadata'])
      expect(catalog.has(PDFName.of(name)), name).toBe(true);
    expect(catalog.lookup(PDFName.of('Lang'))?.toString()).toBe('(en)');
    expect(catalog.lookup(PDFName.of('PageMode'))?.toString()).toBe('/UseOutlines');
    expect(catalog.lookup(PDFName.of('ViewerPreferences'))?.toString()).toContain('/DisplayDocTitle true');
  });

  it('writes XMP that agrees with the dictionary and escapes markup', async () => {
    const xmp = poppler('pdfinfo', ['-meta'], await finished());
    expect(xmp).toContain('Sites &amp; &lt;plans&gt; of Råneträsk');
    expect(xmp).toContain('<xmp:CreateDate>2026-11-22T00:00:00Z</xmp:CreateDate>');
    expect(xmp).toContain('<xmpMM:VersionID>7F3A-91C2</xmpMM:VersionID>');
  });

  it('gives the same bytes for the same print, and others for another state', async () => {
    const [first, again, other] = [
      await finished(),
      await finished(),
      await finished({ fingerprint: '0000-0000' }),
    ];
    expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
    expect(Buffer.from(first).equals(Buffer.from(other))).toBe(false);
  });

  it('carries a file along when it is given one', async () => {
    const bytes = new TextEncoder().encode('{"format":"switchyard-portfolio"}');
    const withFile = await finished({
      attachment: {
        name: 'portfolio.json',
        bytes,
        mimeType: 'application/json',
        description: 'The portfolio',
      },
    });
    expect(poppler('pdfdetach', ['-list'], withFile)).toContain('portfolio.json');
    expect(poppler('pdfdetach', ['-list'], await finished())).toContain('0 embedded files');
  });

  it('refuses what is no PDF, with what to do next', async () => {
    const result = await finishPdf(new TextEncoder().encode('not a PDF'), info);
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'export.failed', advice: expect.stringContaining('again') },
    });
  });
});
