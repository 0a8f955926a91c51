import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDocument, readDocument } from './openDocument.ts';
import { newDocumentFile } from './testing/documents.ts';
import { testFolder } from './testing/folders.ts';
import { fixedTime, portfolioOf } from './testing/portfolios.ts';

const runs = 150;

test('whatever bytes are wrong, opening gives a document or an error with a next step, and loses no byte', async () => {
  const sound = readFileSync(newDocumentFile(portfolioOf(20)));
  const folder = testFolder();
  let count = 0;
  const damage = fc.record({
    keep: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
    writes: fc.array(
      fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.uint8Array({ maxLength: 64 })),
      {
        maxLength: 8,
      },
    ),
    inHeader: fc.array(fc.tuple(fc.nat(99), fc.nat(255)), { maxLength: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ keep, writes, inHeader }) => {
      const bytes = Buffer.from(sound.subarray(0, Math.floor(sound.length * keep)));
      for (const [where, patch] of writes)
        bytes.set(
          patch.subarray(0, bytes.length),
          Math.max(0, Math.floor(where * bytes.length) - patch.length),
        );
      for (const [at, value] of inHeader) if (at < bytes.length) bytes[at] = value;
      count += 1;
      mkdirSync(join(folder, String(count)));
      const path = join(folder, String(count), 'plan.switchyard');
      writeFileSync(path, bytes);
      const read = readDocument(path);
      expect(readFileSync(path).equals(bytes)).toBe(true);
      const opened = await openDocument(path, fixedTime);
      if (opened.ok) {
        opened.value.document.close();
        return;
      }
      const { error } = opened.error;
      expect(['document.corrupt', 'document.not-a-document', 'document.newer-version']).toContain(error.code);
      expect(error.advice).toBeTruthy();
      expect(read).toMatchObject({ ok: false, error: { code: error.code } });
      const name = error.advice?.match(/"(plan \(damaged [^"]+)"/)?.[1] ?? 'plan.switchyard';
      expect(readFileSync(join(folder, String(count), name)).equals(bytes)).toBe(true);
    }),
    { numRuns: runs },
  );
}, 120_000);
