import { ContextProvider } from '@lit/context';
import { fixture, waitUntil as waitUntilSoon } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { MemoryAgency } from '../../src/connectors/memory/index.js';
import type { FaqDocument, SiteDocument } from '../../src/contract/index.js';
import type { Translation } from '../../src/i18n/index.js';
import { FAQ_TEXTS, joinTexts, KIT_TEXTS, loadTranslation } from '../../src/i18n/index.js';
import type { Device } from '../../src/offline/index.js';
import { openDevice } from '../../src/offline/index.js';
import type { Language } from '../../src/rules/index.js';
import type { LauncherElement } from '../../src/widgets/launcher/launcher.element.js';
import { translationContext } from '../../src/widgets/shared/context.js';
import { OPEN_SITE } from './site.js';

/** Renders an element among texts in a language, as it would stand inside the launcher. */
export async function fixtureIn<T extends Element>(language: Language, template: TemplateResult): Promise<T> {
  const parent = document.createElement('div');
  new ContextProvider(parent, { context: translationContext, initialValue: await texts(language) });
  return fixture<T>(template, { parentNode: parent });
}

export function texts(language: Language): Promise<Translation> {
  return loadTranslation(language, joinTexts(KIT_TEXTS, FAQ_TEXTS));
}

/** Waits for what a person would notice, with patience for a busy machine. */
export function waitUntil(condition: () => unknown, message: string): Promise<void> {
  return waitUntilSoon(condition as () => boolean, message, { timeout: 8_000 });
}

/** The next event of a type, with its own class. */
export function next<T extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: T,
): Promise<HTMLElementEventMap[T]> {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
}

/** Presses a key as a keyboard would, where the test needs fields that real keys cannot have (an IME composing). */
export function press(target: EventTarget, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

/** A launcher at work on a device with its own database and an agency in memory. */
export interface TestKit {
  readonly launcher: LauncherElement;
  readonly device: Device;
  readonly agency: MemoryAgency;
  /** Finds in the panel, through every shadow root. */
  find<T extends HTMLElement>(selector: string): T | undefined;
  /** What the panel says, hidden words included. */
  words(): string;
  end(): Promise<void>;
}

let sites = 0;

/** @param faq the agency's answers, for those whose test needs some */
export async function startKit(
  language: Language = 'en',
  site: SiteDocument = OPEN_SITE,
  faq?: FaqDocument,
): Promise<TestKit> {
  const agency = new MemoryAgency();
  agency.publish('site', language, site);
  if (faq) agency.publish('faq', language, faq);
  sites += 1;
  const device = openDevice({ site: `test-${Date.now()}-${sites}`, connect: agency.connect });
  const launcher = await fixture<LauncherElement>(html`<tuki-launcher></tuki-launcher>`);
  Object.assign(launcher, {
    documents: device.documents,
    conversations: device.conversations,
    commands: device.commands,
    translation: await texts(language),
  });
  await device.start();
  await launcher.updateComplete;
  return {
    launcher,
    device,
    agency,
    find: <T extends HTMLElement>(selector: string) => deepFind(launcher, selector) as T | undefined,
    words: () => deepText(launcher.shadowRoot!.querySelector('dialog')!),
    async end() {
      await device.conversations.forget();
      await device.close();
    },
  };
}

function deepFind(root: Element, selector: string): Element | undefined {
  const tree = root.shadowRoot;
  if (!tree) return undefined;
  const here = tree.querySelector(selector);
  if (here) return here;
  for (const inner of tree.querySelectorAll('*')) {
    const found = deepFind(inner, selector);
    if (found) return found;
  }
  return undefined;
}

function deepText(node: Node): string {
  if (node instanceof Text) return node.data;
  // What is slotted stands after the shadow tree here: tests look for words, and for their order only within a tree.
  const shadow = node instanceof Element ? (node.shadowRoot?.childNodes ?? []) : [];
  return [...shadow, ...node.childNodes].map(deepText).join(' ').replace(/\s+/g, ' ');
}
