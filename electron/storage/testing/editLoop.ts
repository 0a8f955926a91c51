import { setConversion } from '../../../shared/commands/setConversion.ts';
import { applyPatch } from '../../../shared/domain/patch.ts';
import { openDocument } from '../openDocument.ts';

/**
 * A process that edits the document named by its first argument without end, or until the disk is full,
 * and tells on standard output each revision that was acknowledged: `revision siteId utilityMw`. For tests.
 */
const opened = await openDocument(process.argv[2] ?? '', new Date().toISOString());
if (!opened.ok || opened.value.mode !== 'write') {
  process.stdout.write(`refused ${opened.ok ? 'read-only' : opened.error.error.code}\n`);
  process.exit(1);
}
const { document } = opened.value;
let { portfolio } = document;
process.stdout.write('open\n');
const test = process.ppid;
// A loop that nobody kills any longer would print into memory until the machine has none.
for (let step = 1; process.ppid === test; step += 1) {
  const site = portfolio.sites[step % portfolio.sites.length];
  const utilityMw = ((step * 7) % 20) * 5;
  const edit = site ? setConversion(portfolio, site.id, utilityMw) : null;
  if (!site || !edit?.ok) throw new Error('The loop cannot edit');
  if (edit.value.patch.length === 0) continue;
  const made = document.apply(edit.value.label, edit.value.patch, new Date().toISOString());
  if (!made.ok) {
    process.stdout.write(`failed ${made.error.code}\n`);
    break;
  }
  portfolio = applyPatch(portfolio, edit.value.patch);
  // Synchronous for a pipe on POSIX, so that what was printed was acknowledged before the next edit.
  process.stdout.write(`${made.value.revision} ${site.id} ${utilityMw}\n`);
}
