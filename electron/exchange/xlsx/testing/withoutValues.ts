import { packEntry, type ZipEntry, zipOf } from '../zip.ts';
import { unzip } from './readXlsx.ts';

/** The same file without the values beside its formulas, so that who opens it has to compute them. */
export async function withoutValues(bytes: Uint8Array): Promise<Uint8Array> {
  const entries: ZipEntry[] = [];
  for (const [path, content] of unzip(bytes))
    entries.push(await packEntry(path, content.replace(/<\/f><v>[^<]*<\/v>/g, '</f>')));
  return zipOf(entries);
}
