import { ContextProvider } from '@lit/context';
import { fixture, waitUntil as waitUntilSoon } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { LitElement, TemplateResult } from 'lit';
import { html } from 'lit';
import type { AppElement } from '../../src/console/app/app.element.js';
import '../../src/console/console.js';
import { forgetDrafts } from '../../src/console/conversation/drafts.js';
import { forgetWritten } from '../../src/console/faq/written.js';
import { CONSOLE_TEXTS, loadTranslation } from '../../src/i18n/index.js';
import type { Language } from '../../src/rules/index.js';
import { translationContext } from '../../src/widgets/shared/context.js';
import type { MemoryDesk } from './memory-desk.js';

// Test files run side by side on one origin: the tab's own storage stands in for the device's, which they would share.
Object.defineProperty(window, 'localStorage', { get: () => sessionStorage });

/** Waits for what a person would notice, with patience for a machine that runs three engines at once. */
export function waitUntil(condition: () => unknown, message?: string): Promise<void> {
  return waitUntilSoon(condition as () => boolean, message, { timeout: 8_000 });
}

/** Renders an element among the console's texts, as it would stand in the shell. */
export async function fixtureIn<T extends Element>(language: Language, template: TemplateResult): Promise<T> {
  const parent = document.createElement('div');
  new ContextProvider(parent, {
    context: translationContext,
    initialValue: await loadTranslation(language, CONSOLE_TEXTS),
  });
  return fixture<T>(template, { parentNode: parent });
}

/** The whole console at an address, in a language, at a desk in memory. */
export async function openConsole(desk: MemoryDesk, { at = '#/', language = 'en' as Language } = {}): Promise<Screen> {
  history.replaceState(null, '', at);
  localStorage.setItem('tuki-console-language', language);
  const app = await fixture<AppElement>(html`<tuki-console .api=${desk.api}></tuki-console>`);
  return new Screen(app);
}

/** Call after each test: nothing of one shows in the next. */
export function tidy(): void {
  forgetDrafts();
  forgetWritten();
  localStorage.removeItem('tuki-console-language');
  history.replaceState(null, '', '#/');
}

/**
 * Changes the width once the console is there, and twice: WebKit answers the media queries of a sheet that nobody wore
 * during a change as before it, until it sees a change.
 */
export async function widen(width: number): Promise<void> {
  for (const each of [width < 860 ? 1280 : 360, width]) await setViewport({ width: each, height: 720 });
}

/** What a person sees of an element, through every shadow root. */
export class Screen {
  constructor(readonly root: LitElement) {}

  /** All that match, in document order; hidden panes and elements under an inert one too. */
  all<T extends HTMLElement>(selector: string): T[] {
    return deep(this.root).filter((element): element is T => element.matches(selector));
  }

  find<T extends HTMLElement>(selector: string): T | undefined {
    return this.all<T>(selector)[0];
  }

  /** Waits until there is one. */
  async get<T extends HTMLElement>(selector: string): Promise<T> {
    await waitUntil(() => this.find(selector), `there is ${selector}`);
    return this.find<T>(selector)!;
  }

  /** A button or link by its words. */
  button(words: string): HTMLElement | undefined {
    return this.all('button, a').find((element) => tight(element.textContent) === words);
  }

  /** Waits until it is there, and presses it. */
  async press(words: string): Promise<void> {
    await waitUntil(() => this.button(words), `there is “${words}”`);
    this.button(words)!.click();
  }

  /** All the words, hidden ones included. */
  get words(): string {
    return tight(wordsOf(this.root));
  }

  /** Waits until the words are there. */
  async says(words: string): Promise<void> {
    await waitUntil(() => this.words.includes(words), `it says “${words}”`);
  }

  async saysNot(words: string): Promise<void> {
    await waitUntil(() => !this.words.includes(words), `it no longer says “${words}”`);
  }

  /** Types into a field, as one paste would. */
  async type(selector: string, text: string): Promise<void> {
    const field = await this.get<HTMLInputElement>(selector);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

/** A key with fields that real keys cannot have in a test: an input method that composes. */
export function pressKey(target: EventTarget, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

function deep(root: ParentNode): HTMLElement[] {
  const shadow = root instanceof HTMLElement ? (root.shadowRoot?.children ?? []) : [];
  return [...shadow, ...root.children].flatMap((child) => [child as HTMLElement, ...deep(child)]);
}

/** Text nodes with their bounds, so that words of neighbours do not run together. */
function wordsOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement) return '';
  const children = [...((node as HTMLElement).shadowRoot?.childNodes ?? []), ...node.childNodes];
  return children.map(wordsOf).join(' ');
}

const tight = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
