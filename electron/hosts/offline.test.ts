import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs `code` in a process of its own that has given sockets up. Answers what it printed. */
function offline(code: string): string {
  const module = new URL('./offline.ts', import.meta.url).href;
  const script = `const { forbidSockets } = await import(${JSON.stringify(module)}); forbidSockets();
    try { ${code}; console.log('allowed'); } catch (error) { console.log(error.message ?? error); }`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return stdout.trim();
}

test.each([
  ['a connection', `(await import('node:net')).connect(9, '127.0.0.1')`],
  ['a connection by options', `(await import('node:net')).connect({ port: 9, host: '127.0.0.1' })`],
  ['a request', `(await import('node:http')).get('http://127.0.0.1:9/')`],
  ['a server', `(await import('node:net')).createServer().listen(0)`],
  ['a datagram', `(await import('node:dgram')).createSocket('udp4').send('x', 9, '127.0.0.1')`],
])('%s is refused', (_what, code) => {
  expect(offline(code)).toContain('Switchyard works offline');
});

test('fetch is refused', () => {
  expect(offline(`await fetch('http://127.0.0.1:45999/').catch((e) => { throw e.cause ?? e })`)).toContain(
    'Switchyard works offline',
  );
});

test('a child process is still heard', () => {
  const code = `const { spawn } = await import('node:child_process');
    const child = spawn(process.execPath, ['--version']);
    const [text] = await (await import('node:events')).once(child.stdout, 'data');
    if (!String(text).startsWith('v')) throw new Error('nothing heard')`;
  expect(offline(code)).toBe('allowed');
});
