import { expect, waitUntil as waitUntilSoon } from '@open-wc/testing';
import { MemoryAgency } from '../../src/connectors/memory/index.js';
import type { SiteDocument } from '../../src/contract/index.js';
import { standFacade } from '../../src/embed/facade.js';
import type { Kit, KitOptions } from '../../src/embed/kit.js';
import { createKit } from '../../src/embed/kit.js';
import '../../src/widgets/launcher/launcher.js';
import { OPEN_SITE } from '../widgets/site.js';

const OWN: SiteDocument = {
  ...OPEN_SITE,
  defaultLanguage: 'fi',
  languages: ['et', 'fi'],
  texts: { fi: { 'panel:launcher': 'Kysy meiltä' } },
};
const waitUntil = (condition: () => unknown, message: string) =>
  waitUntilSoon(condition as () => boolean, message, { timeout: 8_000 });

let kit: Kit | undefined;
let sites = 0;

async function start(agency: MemoryAgency, options: Pick<KitOptions, 'wanted' | 'lang'>): Promise<HTMLElement> {
  const launcher = document.createElement('tuki-launcher');
  document.body.append(launcher);
  const site = `speech-${Date.now()}-${(sites += 1)}`;
  kit = await createKit(launcher, { site, desk: location.origin, connect: agency.connect, ...options });
  return launcher;
}

const label = (launcher: HTMLElement) => launcher.shadowRoot!.querySelector('.launcher span')!.textContent;

/** What is said to the people who build the page. */
function hearWarnings(): string[] {
  const heard: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void heard.push(words.join(' '));
  restore = () => (console.warn = warn);
  return heard;
}
let restore = () => {};

afterEach(() => {
  restore();
  kit?.destroy();
  kit = undefined;
});

describe('an agency’s own texts', () => {
  it('take the place of the kit’s when the site’s document comes, and again when it changes', async () => {
    const agency = new MemoryAgency();
    agency.publish('site', 'fi', OWN);
    const launcher = await start(agency, { wanted: ['fi-FI'] });
    await waitUntil(() => label(launcher) === 'Kysy meiltä', 'the agency’s words are on the button');
    agency.publish('site', 'fi', { ...OWN, texts: { fi: { 'panel:launcher': 'Kysy mitä vain' } } });
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => label(launcher) === 'Kysy mitä vain', 'the agency’s new words are on the button');
  });

  it('make a language of the agency’s own', async () => {
    const agency = new MemoryAgency();
    agency.publish('site', 'en', OWN);
    agency.publish('site', 'et', { ...OWN, texts: { et: { 'panel:launcher': 'Abi' }, ...OWN.texts } });
    const launcher = await start(agency, { wanted: ['et-EE', 'en'], lang: 'et-EE' });
    await waitUntil(() => label(launcher) === 'Abi', 'the kit speaks Estonian');
    expect(launcher.lang).to.equal('et');
    kit!.setLanguage('FI_fi');
    await waitUntil(() => launcher.lang === 'fi', 'the kit speaks Finnish');
  });
});

describe('a language that nobody speaks', () => {
  it('is told once, with what to write instead, and leaves the kit in the next one wanted', async () => {
    const heard = hearWarnings();
    const agency = new MemoryAgency();
    agency.publish('site', 'sv', OWN);
    const launcher = await start(agency, { wanted: ['xx', 'sv-FI'], lang: 'xx' });
    await waitUntil(() => heard.length > 0, 'a warning');
    expect(heard[0]).to.match(/<tuki-launcher>.*“xx”.*data-lang.*en, fi, sv, zh, ja, ko, et/);
    kit!.setLanguage('xx');
    kit!.setLanguage('ja');
    await waitUntil(() => launcher.lang === 'ja', 'the kit speaks Japanese');
    kit!.setLanguage('not a tag');
    await waitUntil(() => launcher.lang === 'sv', 'the kit is back in the page’s language');
    expect(heard.map((words) => /“(.*?)”/.exec(words)![1])).to.deep.equal(['xx', 'not a tag']);
  });

  it('is not told of a traveller’s own browser', async () => {
    const heard = hearWarnings();
    const agency = new MemoryAgency();
    agency.publish('site', 'en', { ...OWN, texts: { en: { 'panel:launcher': 'Ask' } } });
    const launcher = await start(agency, { wanted: [null, undefined, '', 'de-AT'] });
    await waitUntil(() => label(launcher) === 'Ask', 'the document has come');
    expect(heard).to.deep.equal([]);
  });
});

describe('the button’s label', () => {
  const options = { site: 'demo', script: '', lang: 'sv' };

  it('is in the kit’s language and says so to a screen reader', () => {
    const { element, button } = standFacade(options);
    const { textContent, ariaLabel } = button.element;
    expect([element.lang, textContent, ariaLabel]).to.deep.equal(['sv', 'Hjälp och chatt', 'Hjälp och chatt']);
  });

  it('may be the page’s own, in the page’s language, until there is no connection', () => {
    const facade = standFacade({ ...options, label: 'Küsi meilt' });
    expect([facade.element.lang, facade.button.element.textContent]).to.deep.equal(['', 'Küsi meilt']);
    facade.label('sv', true);
    expect(facade.button.element.textContent).to.contain('Försök igen');
  });
});
