/** Help where a form fails: the agency's own booking form hangs for one letter, and the answer is there, with a person below it. */
import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { buildDemo } from '../../demo/build.mjs';
import { temporaryFolder } from '../support/folder.js';
import { eventually } from './support/eventually.js';
import { agencyPage, tag } from './support/host.js';
import { Stage } from './support/stage.js';

const stage = await Stage.set();
const demo = temporaryFolder();
await buildDemo(demo);
const read = async (file: string) =>
  (await fs.readFile(path.join(demo, file), 'utf8')).replace('"/tuki.js"', `"${stage.desk.url}/tuki.js"`);
stage.host.script('/booking.js', await read('booking.js'));
const booking = stage.host.page('/en/booking.html', await read('en/booking.html'));

/** As a page does that knows not whether the kit has loaded. */
const askFor = (page: Page, ...call: [code: string, context?: Record<string, string>]) =>
  page.evaluate((said) => {
    const queue = (window.tuki ??= []) as { push(call: readonly unknown[]): void };
    queue.push(['help', ...said]);
  }, call);

const TYPED = { 'Given name': 'Väinö', Surname: 'Mäkinen', 'E-mail': 'vaino@posti.example', Phone: '+358 40 0123 456' };

test('a form that hangs for an “ä” opens the right answer, and a person hears which page and which failure', async () => {
  const device = await stage.device();
  const bodies: string[] = [];
  device.on('request', (request) => bodies.push(`${request.url()} ${request.postData() ?? ''}`));
  const traveller = await stage.traveller(device, booking);
  const { page, panel } = traveller;
  for (const [label, value] of Object.entries(TYPED)) await page.getByLabel(label).first().fill(value);
  await page.getByRole('button', { name: 'Continue to payment' }).click();

  await panel.getByRole('heading', { name: 'My surname has an ä and the booking form does not accept it' }).waitFor();
  await panel.getByText('Goes along: this page and “payment-no-answer · step: payment”').waitFor();
  await traveller.write('Seats are selling out!');
  await panel.getByRole('button', { name: 'Back' }).click();
  await panel.getByRole('button', { name: 'Seats are selling out!' }).click();
  await traveller.seesSent('Seats are selling out!');
  await panel.getByText('payment-no-answer · step: payment').waitFor();

  const agent = await stage.agent();
  await agent.open('Seats are selling out!');
  await agent.sees('Seats are selling out!');
  await agent.page.getByText('Went wrong on the page: payment-no-answer · step: payment').waitFor();
  await agent.page.getByRole('link', { name: '/en/booking.html', exact: true }).waitFor();
  for (const value of Object.values(TYPED)) {
    const found = bodies.filter((body) => decodeURIComponent(body).includes(value));
    assert.deepEqual(found, [], `“${value}” stays in the form`);
  }
  assert.equal(await page.getByLabel('Surname').inputValue(), 'Mäkinen');
});

test('what goes along can be left out', async () => {
  const { page, panel, field } = await stage.traveller(undefined, booking);
  await askFor(page, 'payment', { step: 'card' });
  await panel.getByText('Goes along: this page and “payment · step: card”').waitFor();
  await panel.getByRole('button', { name: 'Leave it out' }).click();
  await panel.getByText('Goes along').waitFor({ state: 'detached' });
  await field.fill('Only a question');
  await field.press('Enter');
  const agent = await stage.agent();
  await agent.open('Only a question');
  assert.equal(await agent.page.getByText('Went wrong on the page').count(), 0);
});

test('without the desk help opens with what there is, and the words tell of it when they go', async () => {
  const device = await stage.device();
  const first = await stage.traveller(device, booking);
  await Promise.all([
    first.page.waitForEvent('requestfinished', (request) => request.url().endsWith('/help.js')),
    first.open(),
  ]);
  await first.panel.getByText('Call us').first().waitFor();
  await stage.desk.kill();
  await askFor(first.page, 'E-1207');
  await first.panel.getByText('Goes along: this page and “E-1207”').waitFor();
  await first.write('It failed in the tunnel');
  await first.seesState('It failed in the tunnel', 'Kept here, waiting for a connection');
  await stage.desk.start();
  await first.seesSent('It failed in the tunnel');
  const agent = await stage.agent();
  await agent.open('It failed in the tunnel');
  await agent.page.getByText('Went wrong on the page: E-1207').waitFor();
});

test('a page may ask before the kit is there, and no code opens it all the same', async () => {
  const { page, panel, field } = await stage.traveller(undefined, booking);
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await askFor(page, '<img src=x onerror=alert(1)>');
  await field.waitFor();
  assert.equal(await panel.getByText('Goes along').count(), 0);
  await eventually(async () => assert.ok(warnings.some((text) => text.startsWith('tuki.help: write a code'))));
});

test('a form that is marked asks by itself when it is refused twice, and data-debug tells what each mark leads to', async () => {
  const form = `<form data-tuki-help="luggage-lost"><label>Surname <input pattern="[A-Za-z]+"></label><button>Book</button></form>
    <button type="button" data-tuki-help="moon">Help</button>`;
  const debugged = tag(stage.desk.url).replace('async', 'data-debug async');
  const address = stage.host.page('/marked', agencyPage({ body: form + debugged }));
  const { page, panel, field } = await stage.traveller(undefined, address);
  await page.getByText('data-tuki-help="luggage-lost" opens the answer “luggage-lost”.').waitFor();
  await page.getByText('data-tuki-help="moon" leads to no answer.').waitFor();
  await page.getByLabel('Surname').fill('Mäkinen');
  await page.getByRole('button', { name: 'Book' }).click();
  await page.getByRole('button', { name: 'Book' }).click();
  await panel.getByText('Goes along: this page and “luggage-lost”').waitFor();
  await panel.getByRole('heading', { level: 3 }).first().waitFor();
  await panel.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await panel.getByText('Goes along: this page and “moon”').waitFor();
  await field.waitFor();
});
