import { html, nothing } from 'lit';
import type { ConversationsState } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import { words } from '../shared/words.js';

/** What the traveller has to know before they write: that nothing can be kept, or that nothing can be sent just now. */
export function notices(
  state: ConversationsState | undefined,
  outlives: boolean,
  translation: Translation | undefined,
) {
  if (!state || !translation) return nothing;
  const { storage, line } = state;
  return html`${
    storage === 'memory'
      ? html`<p class="notice warn">
          <tuki-icon name="warning"></tuki-icon><span>${words(translation, 'panel:memoryOnly')}</span>
        </p>`
      : nothing
  }
  ${
    line === 'down'
      ? html`<p class="notice">
          <tuki-icon name="offline"></tuki-icon
          ><span>${words(translation, outlives ? 'panel:lineDownOutlives' : 'panel:lineDown')}</span>
        </p>`
      : nothing
  }`;
}
