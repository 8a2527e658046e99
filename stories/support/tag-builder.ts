import { css, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { until as eventually } from 'lit/directives/until.js';
import { KIT_TEXTS } from '../../src/i18n/index.js';
import { Announcer } from '../../src/widgets/shared/announcer/announcer.js';
import { buttons } from '../../src/widgets/shared/button/button.styles.js';
import { field } from '../../src/widgets/shared/field/field.js';
import { fields } from '../../src/widgets/shared/field/field.styles.js';
import { base } from '../../src/widgets/shared/style/base.styles.js';
import { tokens } from '../../src/widgets/shared/style/tokens.styles.js';
import { loadStoryTexts } from './languages.js';
import type { Setting } from './setting.js';
import { DEFAULTS } from './setting.js';
import type { TagChoice } from './tag.js';
import { CHOICES, problemsOf, tagOf } from './tag.js';

const LABELS = { lang: 'Language', position: 'Corner', theme: 'Theme' } as const;

/** Builds the tag to paste, with the real launcher in the corner as the tag would put it there. */
export class TagBuilderElement extends LitElement {
  static override styles = [
    ...tokens,
    base,
    buttons,
    fields,
    css`
      :host {
        max-inline-size: 36em;
        padding: 1.5em 16px 8em;
        color: var(--_ink);
      }
      form {
        display: grid;
        gap: 1em;
      }
      pre {
        margin-block: 1.5em 0.75em;
        padding: 1em;
        border-radius: var(--_radius);
        background: var(--_sunken);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) setting: Setting = DEFAULTS;
  @state() private choice: TagChoice = {
    site: 'demo',
    desk: 'https://help.agency.example',
    lang: '',
    color: '',
    position: 'right',
    theme: 'auto',
  };

  readonly #announcer = new Announcer(this);
  readonly #brand = new CSSStyleSheet();

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    root.adoptedStyleSheets.push(this.#brand);
    return root;
  }

  protected override willUpdate(): void {
    const color = this.choice.color.trim();
    this.#brand.replaceSync(CSS.supports('color', color) ? `:host{--tuki-color-brand:${color}}` : '');
  }

  protected override render() {
    const { choice } = this;
    const colorIsOne = choice.color.trim() === '' || CSS.supports('color', choice.color.trim());
    const problems = problemsOf(choice, colorIsOne);
    const text = (id: 'site' | 'desk' | 'color', label: string, hint: string) =>
      field({ id, label, hint, value: choice[id], wrong: problems[id] ?? '' });
    return html`<form lang="en" @input=${this.#chosen} @submit=${(event: Event) => event.preventDefault()}>
        ${text('site', 'Site', 'The id that the site has at your desk.')}
        ${text('desk', 'Address of the desk', 'Where the script comes from.')}
        ${text('color', 'Brand colour', 'Any CSS colour; a readable ink is found for it.')}
        ${this.#select('lang', html`<option value="">The page’s own</option>`)} ${this.#select('position')}
        ${this.#select('theme')}
      </form>
      ${Object.keys(problems).length === 0 ? this.#snippet(tagOf(choice)) : nothing} ${this.#announcer.region()}
      ${this.#preview()}`;
  }

  #select(id: keyof typeof CHOICES, first: unknown = nothing) {
    return html`<div class="field">
      <label for=${id}>${LABELS[id]}</label>
      <select class="input" id=${id} name=${id}>
        ${first}${CHOICES[id].map((value) => html`<option ?selected=${value === this.choice[id]}>${value}</option>`)}
      </select>
    </div>`;
  }

  #snippet(tag: string) {
    return html`<div lang="en" dir="ltr">
      <pre><code>${tag}</code></pre>
      <button type="button" class="button primary" @click=${() => this.#copy(tag)}>Copy the tag</button>
    </div>`;
  }

  /** Another kit for each other choice, as the tag would start it; colours follow by themselves. */
  #preview() {
    const { lang, position, theme } = this.choice;
    const language = lang || this.setting.language;
    const setting = { ...this.setting, language, theme: theme as Setting['theme'] };
    const scene = {
      act: async ({ launcher }: { launcher: HTMLElement }) => launcher.setAttribute('position', position),
    };
    const kit = loadStoryTexts(language, KIT_TEXTS).then(
      (translation) => html`<story-kit .scene=${scene} .setting=${setting} .translation=${translation}></story-kit>`,
    );
    return keyed(`${language} ${position} ${theme}`, html`${eventually(kit)}`);
  }

  readonly #chosen = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement;
    this.choice = { ...this.choice, [name]: value };
  };

  /** The clipboard can be forbidden; then the tag is there to be selected. */
  async #copy(tag: string): Promise<void> {
    await navigator.clipboard?.writeText(tag).then(
      () => this.#announcer.say('Copied'),
      () => undefined,
    );
  }
}
