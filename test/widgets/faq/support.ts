import { ContextProvider } from '@lit/context';
import type { Context } from '@lit/context';
import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { MemoryAgency } from '../../../src/connectors/memory/index.js';
import type { Command, FaqDocument } from '../../../src/contract/index.js';
import { openDevice } from '../../../src/offline/index.js';
import type { Device } from '../../../src/offline/index.js';
import type { Language } from '../../../src/rules/index.js';
import {
  baseAddressContext,
  commandsContext,
  documentsContext,
  translationContext,
} from '../../../src/widgets/shared/context.js';
import '../../../src/widgets/faq/faq.js';
import { texts } from '../support.js';
import { FAQ } from './answers.js';

/** An element of the room in a page, with a device and an agency that has answers. */
export class Page {
  private constructor(
    readonly root: HTMLElement,
    readonly agency: MemoryAgency,
    readonly device: Device,
  ) {}

  /** @param before what has happened at the agency until then */
  static async with(
    template: TemplateResult,
    language: Language = 'en',
    faq: FaqDocument = FAQ,
    before: (agency: MemoryAgency) => void = () => {},
  ): Promise<Page> {
    const agency = new MemoryAgency();
    agency.publish('faq', language, faq);
    before(agency);
    const device = openDevice({ site: `faq-${crypto.randomUUID()}`, connect: agency.connect });
    await device.start();
    const parent = document.createElement('div');
    const give = <T>(context: Context<unknown, T>, initialValue: T) =>
      new ContextProvider(parent, { context, initialValue });
    give(translationContext, await texts(language));
    give(documentsContext, device.documents);
    give(commandsContext, device.commands);
    give(baseAddressContext, `${location.origin}/`);
    return new Page(await fixture<HTMLElement>(template, { parentNode: parent }), agency, device);
  }

  /** What the traveller's device has told the agency. */
  told(type: Command['type']): Command['body'][] {
    return this.agency.applied.filter((command) => command.type === type).map(({ body }) => body);
  }

  /** Everything that matches, through every shadow root. */
  all<T extends HTMLElement>(selector: string, root: Element = this.root): T[] {
    const tree = [...(root.shadowRoot?.children ?? []), ...root.children];
    return tree.flatMap((element) => [
      ...(element.matches(selector) ? [element as T] : []),
      ...this.all<T>(selector, element),
    ]);
  }

  find<T extends HTMLElement>(selector: string): T | undefined {
    return this.all<T>(selector)[0];
  }

  /** The button of a name. */
  button(name: string): HTMLElement | undefined {
    return this.all('button').find((button) => (button.getAttribute('aria-label') ?? words(button)) === name);
  }

  async end(): Promise<void> {
    await this.device.conversations.forget();
    await this.device.close();
  }
}

/** The words of an element on one line. */
export const words = (element?: Element | null) => element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

/** What has the focus, through every shadow root. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
