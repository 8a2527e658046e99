import type { Page } from 'playwright-core';
import type { Setting } from '../../../stories/support/setting.js';
import type { Entry } from './book.js';

/** Storybook's channel between its frames, as far as it is used here. */
interface Channel {
  once(event: 'storyFinished', hear: (finished: { readonly status: string }) => void): void;
  emit(event: string, value: unknown): void;
}

interface StorybookWindow {
  readonly __STORYBOOK_ADDONS_CHANNEL__: Channel;
  readonly __STORYBOOK_PREVIEW__: { readonly currentRender?: { readonly phase: string } };
}

/** One page of a browser that turns from story to story without loading anew. */
export class Reader {
  /** What went wrong since it was last asked for. */
  #complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private story: Entry,
    private current: Partial<Setting>,
  ) {
    page.on('pageerror', (error) => this.#complaints.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      const kind = message.type();
      if (kind === 'error' || kind === 'warning') this.#complaints.push(`console ${kind}: ${message.text()}`);
    });
  }

  /** The setting that it stands at. */
  get setting(): Partial<Setting> {
    return this.current;
  }

  static async begin(page: Page, frame: string, first: Entry, setting: Partial<Setting>): Promise<Reader> {
    const reader = new Reader(page, first, setting);
    await page.goto(`${frame}?viewMode=story&id=${first.id}&globals=${globalsInAddress({ ...setting })}`);
    await page.waitForFunction(() => {
      const { __STORYBOOK_PREVIEW__: preview } = window as unknown as Partial<StorybookWindow>;
      return ['finished', 'errored'].includes(preview?.currentRender?.phase ?? '');
    });
    return reader;
  }

  /** Turns to a story in a setting; resolves once it is finished. */
  async show(story: Entry, setting: Partial<Setting>): Promise<void> {
    if (setting !== this.current) {
      this.current = setting;
      await this.#turn('updateGlobals', { globals: setting });
    }
    if (story.id !== this.story.id) {
      this.story = story;
      await this.#turn('setCurrentStory', { storyId: story.id, viewMode: 'story' });
    }
  }

  /** Page errors, console errors and warnings, and stories that failed, since the last call. */
  complaints(): string[] {
    return this.#complaints.splice(0);
  }

  async #turn(event: string, value: unknown): Promise<void> {
    const failed = await this.page.evaluate(
      ([name, told]) =>
        new Promise<string | undefined>((resolve) => {
          // A story gives up before that by itself.
          setTimeout(() => resolve('it was never finished'), 60_000);
          const channel = (window as unknown as StorybookWindow).__STORYBOOK_ADDONS_CHANNEL__;
          channel.once('storyFinished', ({ status }) => {
            resolve(
              status === 'success' ? undefined : (document.querySelector('#error-message')?.textContent ?? status),
            );
          });
          channel.emit(name, told);
        }),
      [event, value] as const,
    );
    if (failed) this.#complaints.push(`${this.story.id}: ${failed}`);
  }
}

/** Storybook's own notation: colours as `!hex(1f5f6b)`, everything else plain. */
function globalsInAddress(setting: Readonly<Record<string, string>>): string {
  return Object.entries({ ...setting, 'a11y.manual': '!true' })
    .map(([name, value]) => `${name}:${value.replace(/^#(\w+)$/, '!hex($1)')}`)
    .join(';');
}
