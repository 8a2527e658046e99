/** A frame that may run scripts and nothing else: it has no origin, no storage and no locks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agencyPage, tag } from '../support/host.js';
import { Stage } from '../support/stage.js';

const stage = await Stage.set();
const inner = stage.host.page('/inner', agencyPage({ body: tag(stage.desk.url) }));

async function visit(sandbox: string) {
  const frame = `<iframe sandbox="${sandbox}" src="${inner}" width="900" height="600" title="Agency"></iframe>`;
  const device = await stage.device();
  const errors: string[] = [];
  device.on('weberror', (error) => errors.push(String(error.error())));
  const traveller = await stage.traveller(device, stage.host.page('/outer', agencyPage({ body: frame })));
  const page = traveller.page.frameLocator('iframe');
  const panel = page.getByRole('dialog');
  return {
    errors,
    launcher: page.getByRole('button', { name: 'Help and chat' }),
    panel,
    field: panel.getByRole('textbox', { name: 'Message', exact: true }),
  };
}

test('in a frame without an origin one can write, and is told what becomes of it', async () => {
  const { errors, launcher, panel, field } = await visit('allow-scripts');
  await launcher.click();
  await field.fill('Is anybody there?');
  await field.press('Enter');
  // The desk lists who may ask it, and a frame without an origin is nobody.
  await panel.getByText('Kept here, waiting for a connection').first().waitFor();
  await panel.getByText('If you close the page, words that are not sent are lost.').waitFor();
  assert.deepEqual(errors, []);
});

test('in a frame with the origin of its page the word goes', async () => {
  const { errors, launcher, panel, field } = await visit('allow-scripts allow-same-origin');
  await launcher.click();
  await field.fill('Is anybody here?');
  await field.press('Enter');
  await panel.getByText('Sent', { exact: true }).waitFor();
  assert.deepEqual(errors, []);
});
