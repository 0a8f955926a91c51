import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type RequestName, requests } from '../../shared/contract/contract.ts';
import { readSnapshot } from '../../shared/domain/snapshots.ts';
import { asOrdinaryUser } from '../storage/testing/folders.ts';
import { accepted, type TestMachine, testMachine } from './testing/machine.ts';

async function withDocument(machine: TestMachine, name = 'plan.switchyard'): Promise<string> {
  const path = join(machine.folder, name);
  machine.answers.push(path);
  accepted(await machine.app.ask('document.create', { sample: null }));
  accepted(await machine.app.ask('site.add', { name: 'Alpha' }));
  accepted(
    await machine.app.ask('field.set', {
      table: 'site',
      key: 'alpha',
      field: 'energisedMw',
      value: 100,
      original: '100 MW',
    }),
  );
  return path;
}

test('a document is created, edited, closed, and is all there the next time, undo included', async () => {
  const first = testMachine();
  await withDocument(first);
  accepted(await first.app.ask('site.setConversion', { siteId: 'alpha', utilityMw: 60 }));
  const before = accepted(await first.app.ask('app.state', {})).document;
  await first.app.close();
  await first.app.close();

  const second = testMachine(first.folder);
  const state = accepted(await second.app.ask('app.state', {}));
  expect(state).toMatchObject({
    document: null,
    recent: [{ fileName: 'plan.switchyard', isMissing: false }],
  });
  const opened = accepted(await second.app.ask('document.openRecent', { id: state.recent[0]?.id ?? '' }));
  expect(opened).toEqual(before);
  expect(opened).toMatchObject({ revision: 3, undoLabel: 'Set Alpha AI capacity 0 to 60 MW', notice: null });
  const undone = accepted(await second.app.ask('document.undo', {}));
  expect(undone).toMatchObject({ revision: 4, redoLabel: 'Set Alpha AI capacity 0 to 60 MW' });
  expect(accepted(await second.app.ask('app.state', {})).document?.portfolio.blocks).toEqual([]);
  expect(accepted(await second.app.ask('document.history', {})).map((entry) => entry.state)).toEqual([
    'undone',
    'done',
    'done',
  ]);
});

test('a snapshot has the time of the clock, survives a restart, and is one step of undo', async () => {
  const first = testMachine();
  await withDocument(first);
  first.now = new Date('2026-09-12T08:30:00.000Z');
  const taken = accepted(await first.app.ask('snapshot.take', { name: ' Last board ' }));
  expect(taken).toMatchObject({ label: 'Take snapshot Last board', undoLabel: 'Take snapshot Last board' });
  expect(await first.app.ask('snapshot.take', { name: 'last board' })).toMatchObject({
    ok: false,
    error: { code: 'rule-violation', field: 'name' },
  });
  expect(await first.app.ask('snapshot.take', { name: 'x'.repeat(300) })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input' },
  });
  accepted(await first.app.ask('site.setConversion', { siteId: 'alpha', utilityMw: 60 }));
  accepted(await first.app.ask('snapshot.rename', { snapshotId: 'last-board', name: 'September' }));
  const before = accepted(await first.app.ask('app.state', {})).document?.portfolio;
  await first.app.close();

  const second = testMachine(first.folder);
  const { recent } = accepted(await second.app.ask('app.state', {}));
  const opened = accepted(await second.app.ask('document.openRecent', { id: recent[0]?.id ?? '' }));
  expect(opened.portfolio).toEqual(before);
  const [snapshot] = opened.portfolio.snapshots;
  expect(snapshot).toMatchObject({ name: 'September', takenAt: '2026-09-12T08:30:00.000Z' });
  const plan = snapshot && readSnapshot(snapshot);
  if (!plan?.ok) throw new Error('The snapshot cannot be read');
  expect(plan.value.blocks).toEqual([]);
  expect(opened.portfolio.blocks.length).toBeGreaterThan(0);

  accepted(await second.app.ask('snapshot.remove', { snapshotId: 'last-board' }));
  accepted(await second.app.ask('document.undo', {}));
  const kept = accepted(await second.app.ask('app.state', {})).document?.portfolio.snapshots;
  expect(kept).toEqual([snapshot]);
  for (let step = 0; step < 3; step += 1) accepted(await second.app.ask('document.undo', {}));
  expect(accepted(await second.app.ask('app.state', {})).document?.portfolio.snapshots).toEqual([]);
  for (let step = 0; step < 3; step += 1) accepted(await second.app.ask('document.redo', {}));
  expect(accepted(await second.app.ask('app.state', {})).document?.portfolio.snapshots).toEqual([snapshot]);
});

test('what happens is announced once, in order, with the patch that a mirror applies', async () => {
  const machine = testMachine();
  await withDocument(machine);
  await machine.app.ask('field.set', {
    table: 'site',
    key: 'alpha',
    field: 'energisedMw',
    value: 100,
    original: 'same',
  });
  await machine.app.ask('document.close', {});
  await machine.app.ask('document.close', {});
  expect(machine.announced.map(({ name }) => name)).toEqual([
    'document/opened',
    'document/changed',
    'document/changed',
    'document/closed',
  ]);
  expect(machine.announced[1]?.payload).toMatchObject({
    revision: 1,
    label: 'Add Alpha',
    patch: [{ table: 'site' }],
  });
});

test('edits that arrive together are made one after another, each on the one before', async () => {
  const machine = testMachine();
  await withDocument(machine);
  const changes = await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      machine.app.ask('site.setConversion', { siteId: 'alpha', utilityMw: n + 1 }),
    ),
  );
  expect(changes.map((change) => accepted(change).revision)).toEqual(changes.map((_, n) => n + 3));
  const last = changes.at(-1);
  expect(last).toMatchObject({ ok: true, value: { undoLabel: expect.stringContaining('39 to 40 MW') } });
});

test.each(['', 'toString', '__proto__', 'document', 'x'.repeat(1_000)])(
  'the unknown request "%s" is answered',
  async (name) => {
    const answer = await testMachine().app.request(name, {});
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(JSON.stringify(answer).length).toBeLessThan(250);
  },
);

test.each(Object.keys(requests) as RequestName[])(
  '%s answers malformed input with its fault',
  async (name) => {
    const machine = testMachine();
    for (const input of [
      undefined,
      null,
      7,
      'x',
      [],
      { surprise: 1 },
      { siteId: {}, table: 'meta', id: '' },
    ]) {
      expect(await machine.app.request(name, input)).toMatchObject({
        ok: false,
        error: { code: 'invalid-input' },
      });
    }
    expect(machine.asked).toEqual([]);
    expect(machine.logged).toEqual([]);
  },
);

test.each<[RequestName, unknown]>([
  ['document.undo', {}],
  ['document.redo', {}],
  ['document.history', {}],
  ['site.add', { name: 'Alpha' }],
  ['site.remove', { siteId: 'alpha' }],
  ['import.preview', {}],
  ['import.apply', { previewId: 'x' }],
  ['deck.export', {}],
  ['data.export', { format: 'json' }],
  ['workbook.export', {}],
])('%s says that no document is open, before it asks anything', async (name, input) => {
  const machine = testMachine();
  expect(await machine.app.request(name, input)).toMatchObject({
    ok: false,
    error: { code: 'document.none-open' },
  });
  expect(machine.asked).toEqual([]);
});

test('a dialog that is cancelled changes nothing', async () => {
  const machine = testMachine();
  const path = await withDocument(machine);
  const before = readFileSync(path);
  machine.answers.push(null, null, null, null, null, null);
  for (const [name, input] of [
    ['document.create', { sample: 'demo' }],
    ['document.open', {}],
    ['import.preview', {}],
    ['deck.export', {}],
    ['data.export', { format: 'csv' }],
    ['workbook.export', {}],
  ] as const)
    expect(await machine.app.request(name, input)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(accepted(await machine.app.ask('app.state', {})).document).toMatchObject({ revision: 2 });
  expect(readFileSync(path).equals(before)).toBe(true);
});

test.each(['public-miners', 'demo'] as const)(
  'the sample %s becomes a document of its own',
  async (sample) => {
    const machine = testMachine();
    machine.answers.push(join(machine.folder, 'mine'));
    const state = accepted(await machine.app.ask('document.create', { sample }));
    expect(state.fileName).toBe('mine.switchyard');
    expect(state.portfolio.sites.length).toBeGreaterThan(2);
    expect(existsSync(join(machine.folder, 'mine.switchyard'))).toBe(true);
  },
);

test('a document that cannot be opened leaves the present one open', async () => {
  const machine = testMachine();
  await withDocument(machine);
  const bad = join(machine.folder, 'bad.switchyard');
  writeFileSync(bad, 'not a document');
  expect(await machine.app.openPath(bad)).toMatchObject({
    ok: false,
    error: { code: 'document.not-a-document' },
  });
  expect(await machine.app.ask('site.add', { name: 'Beta' })).toMatchObject({ ok: true });
  machine.answers.push(bad);
  expect(await machine.app.ask('document.create', { sample: null })).toMatchObject({
    ok: false,
    error: { code: 'document.exists' },
  });
});

test('opening what is open answers with it; opening another closes the first', async () => {
  const machine = testMachine();
  const path = await withDocument(machine);
  const again = accepted(await machine.app.openPath(path));
  expect(again.revision).toBe(2);
  machine.answers.push(join(machine.folder, 'other.switchyard'));
  accepted(await machine.app.ask('document.create', { sample: null }));
  expect(machine.announced.map(({ name }) => name).slice(-2)).toEqual(['document/closed', 'document/opened']);
  const other = testMachine(machine.folder);
  expect(await other.app.openPath(path)).toMatchObject({ ok: true });
});

test('an edit that is asked for while another document opens is made in that one', async () => {
  const machine = testMachine();
  const first = await withDocument(machine, 'first.switchyard');
  await withDocument(machine, 'second.switchyard');
  const [opened, added] = await Promise.all([
    machine.app.openPath(first),
    machine.app.ask('site.add', { name: 'Late' }),
  ]);
  expect(accepted(added).documentId).toBe(accepted(opened).documentId);
  const [changed, closed] = await Promise.all([
    machine.app.ask('site.add', { name: 'Last' }),
    machine.app.ask('document.close', {}),
  ]);
  expect([changed.ok, closed.ok]).toEqual([true, true]);
  expect(accepted(await machine.app.openPath(first)).portfolio.sites).toHaveLength(3);
});

test('a read-only document is shown, and every edit says what to do instead', async () => {
  const machine = testMachine();
  const path = await withDocument(machine);
  await machine.app.close();
  rmSync(`${path}-backups`, { recursive: true, force: true });
  chmodSync(path, 0o444);
  const state = accepted(await asOrdinaryUser(() => machine.app.openPath(path)));
  expect(state.notice).toContain('read-only');
  expect(state.portfolio.sites).toHaveLength(1);
  for (const [name, input] of [
    ['site.add', { name: 'Beta' }],
    ['document.undo', {}],
  ] as const)
    expect(await machine.app.request(name, input)).toMatchObject({
      ok: false,
      error: { code: 'document.read-only', advice: expect.stringContaining('Copy it') },
    });
});

test('a damaged document is set aside and its backup stands in the recent list', async () => {
  const first = testMachine();
  const path = await withDocument(first);
  await first.app.close();
  const second = testMachine(first.folder);
  accepted(await second.app.openPath(path));
  await second.app.close();
  expect(readdirSync(`${path}-backups`)).toHaveLength(1);
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0x5a, 4_000));
  const refused = await second.app.openPath(path);
  expect(refused).toMatchObject({ ok: false, error: { code: 'document.corrupt' } });
  const [newest] = accepted(await second.app.ask('app.state', {})).recent;
  expect(newest?.fileName).toContain('recovered');
  const recovered = accepted(await second.app.ask('document.openRecent', { id: newest?.id ?? '' }));
  expect(recovered.portfolio.sites.map((site) => site.name)).toEqual(['Alpha']);
});

test('long work is backed up now and then', async () => {
  const machine = testMachine();
  const path = await withDocument(machine);
  expect(existsSync(`${path}-backups`)).toBe(false);
  machine.now = new Date(machine.now.getTime() + 11 * 60_000);
  accepted(await machine.app.ask('site.add', { name: 'Beta' }));
  accepted(await machine.app.ask('site.add', { name: 'Gamma' }));
  await machine.app.close();
  expect(readdirSync(`${path}-backups`)).toHaveLength(1);
});

test('preferences and the recent list survive a restart, and a list can be forgotten', async () => {
  const first = testMachine();
  await withDocument(first);
  accepted(await first.app.ask('app.setPreferences', { theme: 'projector', density: 'roomy' }));
  const second = testMachine(first.folder);
  const state = accepted(await second.app.ask('app.state', {}));
  expect(state.preferences).toEqual({ theme: 'projector', density: 'roomy' });
  expect(JSON.stringify(state.recent)).not.toContain('plan.switchyard/');
  expect(accepted(await second.app.ask('document.forgetRecent', { id: state.recent[0]?.id ?? '' }))).toEqual(
    [],
  );
  expect(await second.app.ask('document.openRecent', { id: state.recent[0]?.id ?? '' })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
});

test.each(['{', '[]', '{"theme":"pink"}', ''])(
  'settings that say "%s" are set aside, not lost',
  async (text) => {
    const folder = testMachine().folder;
    mkdirSync(join(folder, 'settings'));
    writeFileSync(join(folder, 'settings', 'preferences.json'), text);
    const machine = testMachine(folder);
    expect(accepted(await machine.app.ask('app.state', {})).preferences).toEqual({
      theme: 'system',
      density: 'standard',
    });
    const aside = readdirSync(join(folder, 'settings'));
    expect(aside).toEqual(['preferences.json.unreadable-2026-11-22T14-02-11']);
    expect(readFileSync(join(folder, 'settings', aside[0] ?? ''), 'utf8')).toBe(text);
    expect(machine.logged.join()).toContain('set aside');
  },
);

test('a fault inside is logged under the incident that the person sees, and leaks nothing', async () => {
  const machine = testMachine(undefined, (ports) => ({
    ...ports,
    dialogs: { ...ports.dialogs, openFile: () => Promise.reject(new Error('secret /home/me')) },
  }));
  const answer = await machine.app.ask('document.open', {});
  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'internal', incident: expect.stringMatching(/^[0-9a-f]{8}$/) },
  });
  expect(JSON.stringify(answer)).not.toContain('secret');
  expect(machine.logged.join()).toContain(answer.ok ? '-' : (answer.error.incident ?? '-'));
  expect(machine.logged.join()).toContain('secret');
});

test('an edit is made even when no view is left to hear of it', async () => {
  const machine = testMachine(undefined, (ports) => ({
    ...ports,
    announce: () => {
      throw new Error('Object has been destroyed');
    },
  }));
  await withDocument(machine);
  expect(machine.logged.join()).toContain('document/changed');
});

test('the content of the deck is for the printed page alone', async () => {
  const machine = testMachine();
  await withDocument(machine);
  expect(await machine.app.ask('print.content', {})).toMatchObject({
    ok: false,
    error: { code: 'print.unavailable' },
  });
});
