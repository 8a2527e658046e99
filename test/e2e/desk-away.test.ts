import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Stage } from './support/stage.js';

const stage = await Stage.set();
const KEPT = 'Kept here, waiting for a connection';

test('a button that cannot fetch what stands behind it says so, and opens when the desk is back', async () => {
  const traveller = await stage.traveller();
  await traveller.launcher.waitFor();
  await stage.desk.kill();
  await traveller.launcher.click();
  const failed = traveller.page.getByRole('button', { name: 'No connection. Try again' });
  await failed.waitFor();
  await stage.desk.start();
  await failed.click();
  await traveller.field.waitFor();
  assert.equal(await traveller.launcher.count(), 1);
});

test('first words that are written without a network go when it is back', async () => {
  const device = await stage.device();
  const traveller = await stage.traveller(device);
  await traveller.open();
  await device.setOffline(true);
  await traveller.write('Can you hear me?', 'Probably not');
  await traveller.seesState('Probably not', KEPT);
  await device.setOffline(false);
  await traveller.seesSent('Probably not');
  await traveller.sees('Can you hear me?', 'Probably not');
});

test('first words that are written while the desk is down go by themselves when it is up', async () => {
  const traveller = await stage.traveller();
  await traveller.open();
  await stage.desk.kill();
  await traveller.write('Good morning', 'Are you still asleep?');
  await traveller.seesState('Are you still asleep?', KEPT);
  await traveller.panel.getByText('No connection just now').waitFor();
  await stage.desk.start();
  await traveller.seesSent('Are you still asleep?');
  await traveller.panel.getByText('No connection just now').waitFor({ state: 'detached' });
  const agent = await stage.agent();
  await agent.open('Are you still asleep?');
  await agent.sees('Good morning', 'Are you still asleep?');
});
