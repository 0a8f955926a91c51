import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundles.ts';

interface LockedPackage {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
}

const noticesFile = join(root, 'THIRD-PARTY-NOTICES.txt');

const head = `Switchyard contains the following packages by others, each under its own licence. Electron, which the
desktop app runs in, brings its notices along in LICENSE.electron.txt and LICENSES.chromium.html.
`;

/** Notices of every package that what ships is made of: name, version, licence and its full text. */
export function thirdPartyNotices(): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  const shipped = Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional && !entry.link)
    .map(([path]) => join(root, path))
    .filter((folder) => existsSync(join(folder, 'package.json')));
  const notices = new Map(shipped.map((folder) => notice(folder)));
  const texts = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return [head, ...texts].join(`\n${'-'.repeat(100)}\n\n`);
}

function notice(folder: string): [string, string] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
    readonly author?: string | { readonly name?: string };
  };
  const title = `${manifest.name} ${manifest.version}`;
  const author = typeof manifest.author === 'string' ? manifest.author : manifest.author?.name;
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8').replace(/\r/g, '').trim());
  const by = author ? `\nBy ${author}` : '';
  return [title, `${title}\nLicence: ${manifest.license ?? 'see below'}${by}\n\n${texts.join('\n\n')}\n`];
}

if (import.meta.main) writeFileSync(noticesFile, thirdPartyNotices());
