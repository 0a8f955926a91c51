import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noncePlaceholder } from './contentPolicy.ts';
import { folderSource } from './pageSource.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'out', 'index.html'), `<style nonce="${noncePlaceholder}"></style>`);
  writeFileSync(join(folder, 'out', 'app.js'), 'export {}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('each page is served with a policy and a nonce of its own', async () => {
  const source = folderSource(join(folder, 'out'));
  const [first, second] = [await source('/'), await source('/index.html')];
  const nonce = /nonce="([^"]+)"/.exec(first.body.toString())?.[1] ?? '';
  expect(nonce.length).toBeGreaterThanOrEqual(16);
  expect(first.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
  expect(second.body.toString()).not.toContain(nonce);
  expect(second.body.toString()).not.toContain(noncePlaceholder);
});

test('scripts come with their type', async () => {
  const { status, headers } = await folderSource(join(folder, 'out'))('/app.js');
  expect({ status, type: headers['content-type'] }).toEqual({
    status: 200,
    type: 'text/javascript; charset=utf-8',
  });
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%', '/gone.js'])(
  '%s is not found',
  async (path) => {
    expect((await folderSource(join(folder, 'out'))(path)).status).toBe(404);
  },
);
