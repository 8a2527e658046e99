import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LanguageTag } from '../../contract/index.js';
import { base } from '../shared/style/base.styles.js';
import { TukiElement } from '../shared/tuki-element.js';
import type { FilmPlayer } from './film-player.js';
import { filmPlayer } from './film-player.js';
import { media } from './media.styles.js';

/**
 * A film that answers. Nothing is fetched from its host before the traveller presses, and what will be fetched, and from
 * where, stands there before.
 *
 * @element tuki-faq-film
 */
export class FilmElement extends TukiElement {
  static override styles = [base, media];

  @property({ attribute: false }) url = '';
  @property({ attribute: false }) name = '';
  /** BCP 47: the languages it has captions in. */
  @property({ attribute: false }) captions: readonly LanguageTag[] = [];

  @state() private playing = false;
  @state() private failed = false;

  protected override render() {
    if (!this.url) return nothing;
    const player = filmPlayer(this.url);
    const { host } = player;
    return html`${player.kind === 'link' ? this.#elsewhere(player) : this.#place(player)}
      <p class="soft">${this.#captions()}</p>
      <div role="status">
        ${this.failed ? html`<p class="soft">${this.words('faq:filmFailed', { host })}</p>` : nothing}
      </div>
      ${this.playing ? this.#elsewhere(player) : nothing}`;
  }

  #place(player: FilmPlayer) {
    if (!this.playing) {
      return html`<button type="button" class="frame" @click=${this.#play}>
        <span>
          <span class="mark"><tuki-icon name="play"></tuki-icon></span>
          ${this.words('faq:watch', { title: this.name })}
          <small class="soft">${this.words('faq:watchNote', { host: player.host })}</small>
        </span>
      </button>`;
    }
    return html`<div class="frame">${player.kind === 'file' ? this.#file(player) : this.#frame(player)}</div>`;
  }

  #file({ address }: FilmPlayer) {
    return html`<video
      src=${address}
      controls
      autoplay
      playsinline
      aria-label=${this.name}
      @error=${this.#fail}
    ></video>`;
  }

  /** Its host hears which site the film is on, and not which page: a player may refuse without either. */
  #frame({ address }: FilmPlayer) {
    return html`<iframe
      src=${address}
      title=${this.name}
      referrerpolicy="strict-origin"
      allow="autoplay; fullscreen; picture-in-picture"
      allowfullscreen
    ></iframe>`;
  }

  #elsewhere({ host }: FilmPlayer) {
    return html`<p>
      <a href=${this.url} target="_blank" rel="noopener noreferrer">${this.words('faq:watchAt', { host })}</a>
    </p>`;
  }

  #captions() {
    if (this.captions.length === 0) return this.words('faq:noCaptions');
    return this.words('faq:captions', { languages: this.translation?.format.languages(this.captions) ?? '' });
  }

  readonly #play = async () => {
    this.playing = true;
    // A frame that cannot be loaded says nothing of it.
    this.failed = !navigator.onLine;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('video, iframe')?.focus();
  };

  readonly #fail = () => (this.failed = true);
}
