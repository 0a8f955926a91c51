import { expect, test } from './fixtures/app.ts';

test('the start page appears, with nothing refused by its own policy @core', async ({ launch }) => {
  const app = await launch();
  const complaints: string[] = [];
  app.page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  app.page.on('pageerror', (error) => complaints.push(error.message));
  await app.page.reload();
  await expect(app.page.getByRole('main')).toBeVisible();
  await expect(app.page).toHaveTitle(/Switchyard/);
  expect(complaints).toEqual([]);
});

test('closing and starting again keeps preferences @core', async ({ launch }) => {
  const first = await launch();
  await first.page.evaluate(() =>
    window.switchyard?.request('app.setPreferences', { theme: 'dark', density: 'roomy' }),
  );
  await first.close();
  const second = await launch();
  const state = await second.page.evaluate(() => window.switchyard?.request('app.state', {}));
  expect(state).toMatchObject({ ok: true, value: { preferences: { theme: 'dark', density: 'roomy' } } });
});
