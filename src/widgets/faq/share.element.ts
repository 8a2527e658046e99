import type { TemplateResult } from 'lit';
import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { FaqAnswer } from '../../contract/index.js';
import { Announcer } from '../shared/announcer/announcer.js';
import { buttons } from '../shared/button/button.styles.js';
import { fields } from '../shared/field/field.styles.js';
import { base } from '../shared/style/base.styles.js';
import { TukiElement } from '../shared/tuki-element.js';
import { answerAddress } from './faq-address.js';

/**
 * An answer for somebody else, or for later: to share, as a link, on paper, as a QR code for the wall of a lobby.
 *
 * @element tuki-faq-share
 */
export class ShareElement extends TukiElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25em 1em;
      }
      .button.link {
        gap: 0.375em;
        font-size: 0.875em;
        min-block-size: 2.25em;
      }
      .qr {
        display: block;
        inline-size: min(100%, 14em);
        block-size: auto;
        margin-block: 0.75em;
        border-radius: 0.25em;
      }
      .by-hand {
        display: grid;
        gap: 0.25em;
        margin-block-start: 0.5em;
      }
      .blocked {
        margin-block-start: 0.5em;
      }
    `,
  ];

  @property({ attribute: false }) answer?: FaqAnswer;

  @state() private qr?: TemplateResult;
  /** The clipboard is not to be had: the link is shown to be copied by hand. */
  @state() private byHand = false;
  @state() private blocked = false;

  @query('input') private readonly link?: HTMLInputElement;

  readonly #announcer = new Announcer(this);

  protected override render() {
    const { answer } = this;
    if (!answer) return nothing;
    return html`<div class="acts">
        ${'share' in navigator ? this.#act('share', this.t('faq:share'), () => this.#share(answer)) : nothing}
        ${this.#act('link', this.t('faq:copyLink'), () => this.#copy(answer))}
        ${this.#act('print', this.t('faq:print'), () => this.#print(answer))}
        ${this.#act('qr', this.t(this.qr ? 'faq:qrHide' : 'faq:qr'), () => this.#toggleQr(answer), Boolean(this.qr))}
      </div>
      ${this.byHand ? this.#byHand(answer) : nothing} ${this.qr ?? nothing}
      <div role="status">
        ${this.blocked ? html`<p class="soft blocked">${this.words('faq:printBlocked')}</p>` : nothing}
      </div>
      ${this.#announcer.region()}`;
  }

  #act(icon: string, label: string, run: () => void, expanded?: boolean) {
    return html`<button type="button" class="button link" aria-expanded=${expanded ?? nothing} @click=${run}>
      <tuki-icon name=${icon}></tuki-icon>${label}
    </button>`;
  }

  #byHand({ id }: FaqAnswer) {
    return html`<label class="by-hand">
      ${this.words('faq:linkByHand')}
      <input class="input" readonly .value=${answerAddress(id)} @focus=${() => this.link?.select()} />
    </label>`;
  }

  /** Whoever changes their mind has not failed. */
  async #share({ id, question }: FaqAnswer): Promise<void> {
    await navigator.share({ title: question, url: answerAddress(id) }).catch(() => undefined);
  }

  async #copy({ id }: FaqAnswer): Promise<void> {
    try {
      await navigator.clipboard.writeText(answerAddress(id));
      this.#announcer.say(this.t('faq:linkCopied'));
    } catch {
      // Forbidden by the page's policy, or a page without TLS, which has no clipboard at all.
      this.byHand = true;
      await this.updateComplete;
      this.link?.focus();
    }
  }

  async #toggleQr(answer: FaqAnswer): Promise<void> {
    this.qr = this.qr ? undefined : await this.#code(answer);
  }

  /** Its code comes when it is wanted; without a network there is the link. */
  async #code({ id }: FaqAnswer): Promise<TemplateResult | undefined> {
    const module = await import('./qr.js').catch(() => undefined);
    if (!module) this.byHand = true;
    return module?.qrCode(answerAddress(id), this.t('faq:qrLabel'));
  }

  /** The window is opened at once: a moment later the browser would take it for an advertisement. */
  async #print(answer: FaqAnswer): Promise<void> {
    const paper = window.open('', '_blank', 'popup,width=720,height=900');
    this.blocked = !paper;
    if (!paper) return;
    const { language = '', dir = 'ltr', format } = this.translation ?? {};
    const [qr, module] = await Promise.all([
      this.qr ?? this.#code(answer),
      import('./print.js').catch(() => undefined),
    ]);
    const date = answer.checked && format?.date(answer.checked, { dateStyle: 'long', timeZone: 'UTC' });
    if (!module) return paper.close();
    module.printSheet(paper, {
      answer,
      language: answer.language ?? language,
      dir,
      checked: date ? this.t('faq:checked', { date }) : '',
      address: answerAddress(answer.id),
      qr,
    });
  }
}
