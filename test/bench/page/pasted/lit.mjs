/* global customElements */
/** The same launcher as an element of Lit, all at once. */
import { css, html, LitElement } from 'lit';

class Launcher extends LitElement {
  static properties = { open: { state: true } };
  static styles = css`
    button {
      position: fixed;
      inset: auto 16px 16px auto;
      padding: 14px 20px;
      border: 0;
      border-radius: 28px;
      background: #1f5f6b;
      color: #fff;
      font: 600 16px system-ui;
    }
    dialog {
      position: fixed;
      inset: auto 16px 88px auto;
    }
  `;

  render() {
    return html`<button class="launcher" @click=${() => (this.open = true)}>Help and chat</button>
      <dialog ?open=${this.open}><textarea></textarea></dialog>`;
  }

  updated() {
    if (this.open) this.renderRoot.querySelector('textarea').focus();
  }
}
customElements.define('bench-launcher', Launcher);
document.body.append(document.createElement('bench-launcher'));
