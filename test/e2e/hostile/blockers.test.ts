/** Blockers of advertisements and trackers find nothing to stop and nothing to hide, and the page's policy nothing to report. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually } from '../support/eventually.js';
import { agencyPage, tag } from '../support/host.js';
import { Stage } from '../support/stage.js';
import { selectors, stopping } from './filters.js';

const stage = await Stage.set();
const desk = stage.desk.url;

test('the rules of the test stop what such rules are for', () => {
  assert.equal(stopping('https://shop.example/ads/banner.png'), '/ads/');
  assert.equal(stopping('https://cdn.chat.vendor.example/x.js'), '||chat.*^');
  assert.equal(stopping('https://vendor.example/chat-widget/main.js'), '/chat-widget');
  assert.equal(stopping('https://api.vendor.example/metrics?x=1'), '/metrics^');
  assert.equal(stopping('https://shop.example/trips/lapland.html'), undefined);
});

test('no address that the kit asks for is on a list, from the first look to the receipt', async () => {
  const device = await stage.device();
  const asked: string[] = [];
  device.on('request', (request) => asked.push(request.url()));
  const traveller = await stage.traveller(device);
  await traveller.open();
  await traveller.panel.getByText('Call us').waitFor();
  await traveller.write('Can you see me?');
  await traveller.seesSent('Can you see me?');
  assert.ok(asked.some((address) => address.endsWith('/commands')));
  assert.deepEqual(
    asked.flatMap((address) => stopping(address)?.concat(' stops ', address) ?? []),
    [],
  );
});

test('nothing of the kit that stands in the page is hidden by a list', async () => {
  const traveller = await stage.traveller();
  await traveller.open();
  const hidden = await traveller.page.evaluate(
    (all) => all.filter((selector) => document.querySelector('tuki-launcher')!.matches(selector)),
    selectors,
  );
  assert.deepEqual(hidden, []);
});

test('a policy that only reports has nothing to report', async () => {
  const policy = [
    `default-src 'none'`,
    `script-src ${desk}`,
    `connect-src ${desk}`,
    `img-src 'self' ${desk}`,
    `style-src 'none'`,
    `font-src 'none'`,
    `frame-src 'none'`,
    `worker-src 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html`,
    'report-uri /reports',
  ];
  const device = await stage.device();
  const reports: string[] = [];
  device.on('console', (message) => reports.push(message.text()));
  await device.route('**/reports', async (route) => {
    reports.push(route.request().postData()!);
    await route.fulfill({ status: 204 });
  });
  const address = stage.host.page('/reporting', agencyPage({ body: tag(desk) }), {
    'content-security-policy-report-only': policy.join('; '),
  });
  const traveller = await stage.traveller(device, address);
  await traveller.open();
  await traveller.write('Is anybody told?');
  await traveller.seesSent('Is anybody told?');
  await traveller.page.keyboard.press('Escape');
  assert.deepEqual(reports, []);
  // The policy is at work.
  await traveller.page.evaluate(() => document.head.append(document.createElement('style')));
  await traveller.page.evaluate(() => (document.querySelector('style')!.textContent = 'p { color: red }'));
  await eventually(async () => assert.ok(reports.length > 0));
});
