import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { contentPolicy, noncePlaceholder } from './contentPolicy.ts';

export interface PageResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Answers for one path of the app's origin, such as `/index.html`. Never throws. */
export type PageSource = (path: string) => Promise<PageResponse>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Serves the built pages in `folder`. Paths that lead out of it are not found. */
export function folderSource(folder: string): PageSource {
  const base = normalize(folder).replace(/[\\/]+$/, '') + sep;
  return async (path) => {
    const file = resolvePath(base, path);
    if (!file) return notFound();
    try {
      return withPolicy(await readFile(file), types[extname(file)] ?? 'application/octet-stream', []);
    } catch {
      return notFound();
    }
  };
}

/** Serves pages from the development server, with the same policy but for the server's own socket. */
export function serverSource(server: string): PageSource {
  const socket = server.replace(/^http/, 'ws').replace(/\/$/, '');
  return async (path) => {
    const answer = await fetch(new URL(path, server), { headers: { accept: '*/*' } });
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    const response = withPolicy(Buffer.from(await answer.arrayBuffer()), type, [socket]);
    return { ...response, status: answer.status };
  };
}

function resolvePath(base: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const file = normalize(join(base, decoded === '/' ? 'index.html' : decoded));
  return file.startsWith(base) ? file : null;
}

function withPolicy(body: Buffer, type: string, connect: readonly string[]): PageResponse {
  const headers = {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  };
  if (!type.startsWith('text/html')) return { status: 200, headers, body };
  const nonce = randomBytes(18).toString('base64');
  return {
    status: 200,
    headers: { ...headers, 'content-security-policy': contentPolicy(nonce, connect) },
    body: Buffer.from(body.toString('utf8').replaceAll(noncePlaceholder, nonce)),
  };
}

function notFound(): PageResponse {
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('Not found') };
}
