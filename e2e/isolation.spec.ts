import { expect, test } from './fixtures/app.ts';

test('a page has the bridge and nothing of the machine @core', async ({ app }) => {
  const reach = await app.page.evaluate(() => ({
    bridge: Object.keys(window.switchyard ?? {}).sort(),
    node: ['require', 'process', 'module', 'Buffer', '__dirname'].filter((name) => name in window),
  }));
  expect(reach).toEqual({ bridge: ['request', 'subscribe'], node: [] });
});

test('a page cannot reach a network @core', async ({ app }) => {
  const refused = await app.page.evaluate(async () => {
    const attempts = {
      fetch: () => fetch('https://example.com/'),
      beacon: async () =>
        navigator.sendBeacon('https://example.com/', 'x') || Promise.reject(new Error('no')),
      socket: () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket('wss://example.com/');
          socket.onopen = resolve;
          socket.onerror = reject;
        }),
      image: () =>
        new Promise((resolve, reject) => {
          const image = new Image();
          image.onload = resolve;
          image.onerror = reject;
          image.src = 'https://example.com/x.png';
        }),
    };
    const names: string[] = [];
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        await attempt();
      } catch {
        names.push(name);
      }
    }
    return names;
  });
  expect(refused).toEqual(expect.arrayContaining(['fetch', 'socket', 'image']));
});

test('a page is served with a strict policy @core', async ({ app }) => {
  const policy = await app.page.evaluate(async () => {
    const answer = await fetch(location.href);
    return answer.headers.get('content-security-policy') ?? '';
  });
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'nonce-");
  expect(policy).not.toContain('unsafe');
  const evaluated = await app.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.body.dataset.injected = "yes"';
    document.body.append(script);
    return document.body.dataset['injected'] ?? 'refused';
  });
  expect(evaluated).toBe('refused');
});

test('a page stays where it is and opens no window @core', async ({ app }) => {
  const before = app.page.url();
  await app.page.evaluate(() => {
    window.open('https://example.com/');
    window.open('about:blank', '_blank', 'popup');
  });
  await app.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    document.body.append(link);
    link.click();
  });
  await expect.poll(() => app.page.context().pages().length).toBe(1);
  // Asked of the page itself: a locator would wait for the end of a navigation that was refused.
  const after = await app.page.evaluate(async () => {
    await window.switchyard?.request('app.state', {});
    return { address: location.href, hasContent: document.querySelector('main') !== null };
  });
  expect(after).toEqual({ address: before, hasContent: true });
});

test('permissions are refused @core', async ({ app }) => {
  const answers = await app.page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'refused',
    ),
  }));
  expect(answers.notifications).not.toBe('granted');
  expect(answers.camera).toBe('refused');
});

test('the app answers nonsense with an error @core', async ({ app }) => {
  const replies = await app.page.evaluate(async () => [
    await window.switchyard?.request('no.such', {}),
    await window.switchyard?.request('site.add', { name: 7 }),
    await window.switchyard?.request('print.content', {}),
  ]);
  for (const reply of replies) expect(reply).toMatchObject({ ok: false });
});
