import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Stage } from './support/stage.js';
import type { Traveller } from './support/traveller.js';

const stage = await Stage.set();

/** Whether the kit has come by itself: nobody has touched the page. */
const comesByItself = ({ page }: Traveller) =>
  page.waitForFunction(() => document.querySelector('tuki-launcher:defined'));

test('whoever has chosen a language finds the button in it, and forgetting takes that back, too', async () => {
  const device = await stage.device();
  const first = await stage.traveller(device);
  await first.open();
  await first.panel.getByLabel('Language').selectOption('fi');
  await first.panel.getByRole('button', { name: 'Sulje' }).waitFor();

  const second = await stage.traveller(device);
  await comesByItself(second);
  await second.page.getByRole('button', { name: 'Apua ja chat' }).waitFor();
  await second.page.evaluate(() => (window.tuki as { forget(): Promise<void> }).forget());
  // The deletion waits until other tabs let go.
  await second.page.waitForFunction(async () => (await indexedDB.databases()).length === 0);

  const third = await stage.traveller(device);
  await third.launcher.waitFor();
  await third.page.waitForLoadState('networkidle');
  assert.equal(await third.page.evaluate(() => document.querySelector('tuki-launcher:defined')), null);
  assert.equal(await third.launcher.innerText(), 'Help and chat');
});
