import type { PropertyValues } from 'lit';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { FaqAnswer, TripPhase } from '../../contract/index.js';
import { MISS_MAX } from '../../contract/index.js';
import { textLength } from '../../rules/index.js';
import { Announcer } from '../shared/announcer/announcer.js';
import { TukiAskEvent } from '../shared/ask-event.js';
import { buttons } from '../shared/button/button.styles.js';
import { emptyState } from '../shared/empty/empty.js';
import { empty } from '../shared/empty/empty.styles.js';
import { fields } from '../shared/field/field.styles.js';
import { base } from '../shared/style/base.styles.js';
import { TukiViewEvent } from '../shared/view-event.js';
import { AnswersElement } from './answers-element.js';
import type { Filter } from './answers-of.js';
import { fits } from './answers-of.js';
import { TukiQueryEvent } from './faq.events.js';
import { excerpt } from './find.js';
import { marked } from './marked.js';
import { nextOption } from './option-keys.js';
import { searchStyles } from './search.styles.js';

/** The best of them; whoever does not find it among these finds it in other words. */
const MOST = 8;

/**
 * A field that answers while one types: a combobox with a list of options below it, by the ARIA pattern 'editable combobox
 * with list autocomplete'.
 *
 * @element tuki-faq-search
 * @slot - what stands between the field and what it finds
 * @fires tuki-query - what is searched for has changed
 * @fires tuki-view - an answer was chosen
 * @fires tuki-ask - none was right, and the traveller asks a person
 */
export class SearchElement extends AnswersElement {
  static override styles = [base, buttons, empty, fields, searchStyles];
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  @property({ attribute: false }) filter: Filter = {};
  @property({ attribute: false }) phase?: TripPhase;
  /** What the page is about: ids of topics whose answers come a little higher. */
  @property({ attribute: false }) about: readonly string[] = [];

  @state() private query = '';
  /** Place of the option that the arrow keys have come to; -1 is the field itself. */
  @state() private active = -1;

  @query('input') private readonly field!: HTMLInputElement;

  #found: readonly FaqAnswer[] = [];
  #said = '';
  readonly #missed = new Set<string>();
  readonly #announcer = new Announcer(this);

  constructor() {
    super();
    this.addEventListener('focusout', this.#left);
    this.addEventListener('click', this.#pressed);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    void this.followIndex();
    this.#search();
    this.#sayHowMany();
    if (changed.has('query' as never) || changed.has('filter')) this.active = -1;
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    const open = this.#found.length > 0;
    return html`<label id="label" class="visually-hidden" for="query">${this.words('faq:search')}</label>
      <div class="box">
        <tuki-icon name="search"></tuki-icon>
        <input
          class="input"
          id="query"
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          placeholder=${this.t('faq:search')}
          aria-labelledby="label"
          aria-autocomplete="list"
          aria-expanded=${open}
          aria-controls="results"
          aria-activedescendant=${this.active >= 0 ? `option-${this.active}` : nothing}
          aria-describedby="hint"
          @input=${this.#typed}
          @keydown=${this.#keydown}
        />
        ${this.query ? this.#clearButton() : nothing}
      </div>
      <span id="hint" class="visually-hidden">${this.words('faq:searchHint')}</span>
      <slot></slot>
      <ul id="results" role="listbox" aria-label=${this.t('faq:results')} ?hidden=${!open}>
        ${this.#found.map((answer, at) => this.#option(answer, at))}
      </ul>
      ${this.query.trim() && this.index ? this.#end(open) : nothing} ${this.#announcer.region()}`;
  }

  #clearButton() {
    return html`<button type="button" class="button icon" aria-label=${this.t('faq:clear')} @click=${this.#clear}>
      <tuki-icon name="close"></tuki-icon>
    </button>`;
  }

  #option(answer: FaqAnswer, at: number) {
    const { index, query } = this;
    const text = excerpt(index!, query, answer);
    // The field keeps the focus, so that one can go on typing.
    return html`<li
      role="option"
      id="option-${at}"
      lang=${answer.language ?? nothing}
      aria-selected=${at === this.active}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      <span dir="auto">${marked(answer.question, index!.highlights(query, answer.question))}</span>
      <small dir="auto">${marked(text, index!.highlights(query, text))}</small>
    </li>`;
  }

  #end(found: boolean) {
    const act = html`<button type="button" class="button ${found ? 'link' : ''}" @click=${this.#ask}>
      ${this.words('faq:ask')}
    </button>`;
    if (found) return html`<p class="end soft">${this.words('faq:notFound')} ${act}</p>`;
    return emptyState({ icon: 'search', title: this.t('faq:nothing'), text: this.t('faq:nothingHint'), act });
  }

  #search(): void {
    const { faq, index, query, filter, phase, about } = this;
    if (!faq || !index || !query.trim()) return void (this.#found = []);
    const answers = new Map(faq.answers.map((answer) => [answer.id, answer]));
    const narrowed = filter.topic ?? filter.tag;
    const hits = index.search(query, { limit: narrowed ? answers.size : MOST, phase, topics: about });
    const found = hits.flatMap(({ id }) => answers.get(id) ?? []);
    this.#found = found.filter((answer) => fits(answer, filter)).slice(0, MOST);
  }

  /** Heard when the number changes, and not with each letter. */
  #sayHowMany(): void {
    if (!this.index) return;
    const count = this.#found.length;
    const words = !this.query.trim() ? '' : count > 0 ? this.t('faq:found', { count }) : this.t('faq:nothing');
    if (words === this.#said) return;
    this.#said = words;
    this.#announcer.say(words);
  }

  readonly #typed = () => this.#setQuery(this.field.value);

  readonly #clear = () => {
    this.field.value = '';
    this.#setQuery('');
    this.field.focus();
  };

  #setQuery(text: string): void {
    this.query = text;
    this.dispatchEvent(new TukiQueryEvent(text.trim()));
  }

  readonly #keydown = (event: KeyboardEvent) => {
    // While an input method composes, every key is its own. 229: UI Events, section 7.3.1.
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') return this.#enter(event);
    if (event.key === 'Escape') return this.#escape(event);
    const next = nextOption(event.key, this.active, this.#found.length);
    if (next === undefined || event.shiftKey) return;
    this.active = next;
    if (next >= 0) event.preventDefault();
  };

  /** The best answer stands first: whoever has seen it need not point at it. */
  #enter(event: Event): void {
    event.preventDefault();
    const answer = this.#found[Math.max(0, this.active)];
    if (answer) this.#choose(answer);
  }

  /** Once clears, once more leaves. */
  #escape(event: Event): void {
    if (!this.query) return;
    event.preventDefault();
    this.#clear();
  }

  #choose({ id }: FaqAnswer): void {
    this.dispatchEvent(new TukiViewEvent({ answer: id }));
  }

  readonly #pressed = (event: Event) => {
    const options = [...this.renderRoot.querySelectorAll('[role=option]')];
    const at = options.findIndex((option) => event.composedPath().includes(option));
    if (this.#found[at]) this.#choose(this.#found[at]);
  };

  readonly #ask = () => {
    this.#miss();
    this.dispatchEvent(new TukiAskEvent(this.query.trim()));
  };

  readonly #left = ({ relatedTarget }: FocusEvent) => {
    const stays = relatedTarget instanceof Node && this.renderRoot.contains(relatedTarget);
    if (!stays && this.index && this.#found.length === 0) this.#miss();
  };

  /** Told once, after the traveller has stopped: half a word is no question. */
  #miss(): void {
    const text = this.query.trim();
    const language = this.translation?.language;
    if (!language || textLength(text) < 2 || textLength(text) > MISS_MAX || this.#missed.has(text)) return;
    this.#missed.add(text);
    void this.commands?.send('faq.miss', { language, query: text }, language);
  }
}
