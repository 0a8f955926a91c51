import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Choice, FolderEntry, FolderListing, Proposal, Verdict } from './choosing.ts';

export const proposalSchema = z.strictObject({
  folder: z.string().max(4_096),
  text: z.string().max(4_096),
  isConfirmed: z.boolean(),
});
export const folderSchema = z.strictObject({ folder: z.string().max(4_096) });

/** What is in `folder` that a person may choose for `choice`: folders first, hidden entries left out. */
export async function listFolder(folder: string, choice: Choice): Promise<FolderListing> {
  const found = await readdir(folder, { withFileTypes: true });
  const entries = await Promise.all(
    found
      .filter((entry) => !entry.name.startsWith('.'))
      .map(async (entry): Promise<FolderEntry | null> => {
        const path = join(folder, entry.name);
        const kind = entry.isSymbolicLink() ? await kindAt(path) : entry.isDirectory() ? 'folder' : 'file';
        if (kind === null || (kind === 'file' && !matches(entry.name, choice))) return null;
        return { name: entry.name, path, kind };
      }),
  );
  const collator = new Intl.Collator('en', { numeric: true });
  const parent = dirname(folder);
  return {
    folder,
    parent: parent === folder ? null : parent,
    entries: entries
      .filter((entry) => entry !== null)
      .sort((a, b) => (a.kind === b.kind ? collator.compare(a.name, b.name) : a.kind === 'folder' ? -1 : 1)),
  };
}

/** Judges what a person typed or picked. A taken path comes with the verdict. */
export async function judge(
  proposal: Proposal,
  choice: Choice,
): Promise<{ readonly verdict: Verdict; readonly path: string | null }> {
  const text = proposal.text.trim();
  if (text === '') return no(choice.kind === 'open' ? 'Choose a file' : 'Type a name for the file');
  const typed = isAbsolute(text) ? resolve(text) : resolve(proposal.folder, text);
  const kind = await kindAt(typed);
  if (kind === 'folder') {
    return { verdict: { kind: 'folder', listing: await listFolder(typed, choice) }, path: null };
  }
  if (choice.kind === 'open') {
    return kind === 'file' ? yes(typed) : no(`There is no file "${basename(typed)}" in ${dirname(typed)}`);
  }
  const path = withExtension(typed, choice);
  if ((await kindAt(dirname(path))) !== 'folder') return no(`There is no folder ${dirname(path)}`);
  if ((await kindAt(path)) !== null && !proposal.isConfirmed) {
    const message = `"${basename(path)}" exists already. Save again to replace it.`;
    return { verdict: { kind: 'confirm', message }, path: null };
  }
  return yes(path);
}

const yes = (path: string): { verdict: Verdict; path: string } => ({ verdict: { kind: 'taken' }, path });
const no = (message: string): { verdict: Verdict; path: null } => ({
  verdict: { kind: 'refused', message },
  path: null,
});

function matches(name: string, choice: Choice): boolean {
  const extension = extname(name).slice(1).toLowerCase();
  return choice.extensions.length === 0 || choice.extensions.some((allowed) => allowed === extension);
}

function withExtension(path: string, choice: Choice): string {
  const [first] = choice.extensions;
  return first === undefined || matches(path, choice) ? path : `${path}.${first}`;
}

async function kindAt(path: string): Promise<'folder' | 'file' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}
