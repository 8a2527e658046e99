/** Each way of use in `demo/ways`, on another origin than the desk, as a traveller meets it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { buildWays } from '../../demo/ways/build.mjs';
import { temporaryFolder } from '../support/folder.js';
import { Stage } from './support/stage.js';
import type { Traveller } from './support/traveller.js';

const stage = await Stage.set();
const folder = temporaryFolder();
await buildWays(folder, stage.desk.url);
const addresses = new Map<string, string>();
for (const file of readdirSync(folder)) {
  const text = readFileSync(path.join(folder, file), 'utf8');
  if (file.endsWith('.js')) stage.host.script(`/ways/${file}`, text);
  else addresses.set(path.parse(file).name, stage.host.page(`/ways/${file}`, text));
}

/** A traveller at the page of a way, and what the page's developer would find in the console. */
async function visit(way: string) {
  const device = await stage.device();
  const complaints: string[] = [];
  device.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  device.on('weberror', (error) => complaints.push(String(error.error().stack)));
  const traveller = await stage.traveller(device, addresses.get(way));
  return { traveller, complaints };
}

/** There is one launcher, and what is written behind it arrives. */
async function works(traveller: Traveller, complaints: readonly string[], words: string): Promise<void> {
  await traveller.launcher.waitFor();
  assert.equal(await traveller.page.locator('tuki-launcher').count(), 1);
  if (!(await traveller.panel.isVisible())) await traveller.open();
  await traveller.write(words);
  await traveller.seesSent(words);
  assert.deepEqual(complaints, []);
}

for (const way of ['plain', 'module', 'wordpress']) {
  test(`the way “${way}” works`, async () => {
    const { traveller, complaints } = await visit(way);
    await works(traveller, complaints, `I come by ${way}`);
  });
}

test('in a page that navigates by itself the panel and its words stay, and the way back is the page’s own', async () => {
  const { traveller, complaints } = await visit('spa');
  const { page } = traveller;
  await works(traveller, complaints, 'Before I look around');
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('heading', { name: 'people' }).waitFor();
  await traveller.sees('Before I look around');
  await page.goBack();
  await page.getByRole('heading', { name: 'Northern lights, one page' }).waitFor();
  await works(traveller, complaints, 'After I have looked');
});

for (const way of ['turbo', 'transitions']) {
  test(`with ${way} there is one launcher on every page, forwards and backwards`, async () => {
    const { traveller, complaints } = await visit(way);
    const { page } = traveller;
    const at = (title: string) => page.getByRole('heading', { name: title, level: 1 }).waitFor();
    // Nothing is loaded anew: this stays where it is.
    await page.evaluate(() => Object.assign(window, { same: true }));
    await works(traveller, complaints, 'On the first page');
    await page.getByRole('link', { name: 'People' }).click();
    await at('People');
    await works(traveller, complaints, 'On the second page');
    await page.goBack();
    await at('Northern lights');
    await works(traveller, complaints, 'On the first page again');
    await page.goForward();
    await at('People');
    await page.getByRole('link', { name: 'Trips' }).click();
    await at('Northern lights');
    await works(traveller, complaints, 'And once more');
    assert.equal(await page.evaluate(() => 'same' in window), true);
  });
}

for (const way of ['react', 'vue']) {
  test(`in ${way} the kit comes and goes with its component`, async () => {
    const { traveller, complaints } = await visit(way);
    const { page } = traveller;
    await works(traveller, complaints, `I use ${way}`);
    await page.getByRole('button', { name: 'Without help' }).click();
    await page.locator('tuki-launcher').waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => 'tuki' in window), false);
    await page.getByRole('button', { name: 'With help' }).click();
    await traveller.openConversation(`I use ${way}`);
    await works(traveller, complaints, 'And I am back');
    // Quicker than the script can load.
    for (let i = 0; i < 5; i += 1) {
      await page.getByRole('button', { name: 'Without help' }).click();
      await page.getByRole('button', { name: 'With help' }).click();
    }
    await traveller.openConversation('And I am back');
    await works(traveller, complaints, 'And again');
  });
}

test('in the frame of a site builder the panel fills the frame', async () => {
  // Builders serve such frames from a site of their own.
  const inside = addresses.get('frame-inside')!.replace('localhost', '127.0.0.1');
  const html = readFileSync(path.join(folder, 'frame.html'), 'utf8').replace('frame-inside.html', inside);
  stage.host.page('/ways/frame.html', html);
  const { traveller, complaints } = await visit('frame');
  const frame = traveller.page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Help and chat' }).click();
  const panel = frame.getByRole('dialog', { name: 'Kaamoskompassi' });
  const field = panel.getByRole('textbox', { name: 'Message', exact: true });
  await field.fill('From inside');
  await field.press('Enter');
  await panel.getByText('Sent', { exact: true }).waitFor();
  const [outer, inner] = [await traveller.page.locator('iframe').boundingBox(), await panel.boundingBox()];
  assert.ok(Math.abs(outer!.height - inner!.height) <= 4 && Math.abs(outer!.width - inner!.width) <= 4);
  assert.deepEqual(complaints, []);
});
