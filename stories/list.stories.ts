import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/shared/avatar/avatar.js';
import { badge } from '../src/widgets/shared/badge/badge.styles.js';
import '../src/widgets/shared/icon/icon.js';
import { list } from '../src/widgets/shared/list/list.styles.js';
import { AINO, HARUKA } from './support/agency.js';
import { boxStory } from './support/box.js';

/** Lines to press: a mark, words with details, a badge. */
const meta: Meta = { title: 'Primitives/List' };
export default meta;

const CHANNELS = [
  ['phone', '+358 16 000 4245'],
  ['email', 'hei@kaamoskompassi.example'],
  ['video', 'https://video.kaamoskompassi.example/inari'],
] as const;

export const Links = boxStory(
  [list],
  ({ t }) =>
    html`<ul class="rows">
      ${CHANNELS.map(
        ([kind, address]) =>
          html`<li>
            <a class="row" href="#">
              <tuki-icon name=${kind}></tuki-icon><span>${t(`panel:${kind}`)} <small>${address}</small></span>
            </a>
          </li>`,
      )}
    </ul>`,
);

export const Buttons = boxStory(
  [list, badge],
  ({ t, words }) =>
    html`<ul class="rows">
      ${[HARUKA, AINO].map(
        ({ name, photo }, at) =>
          html`<li>
            <button type="button" class="row">
              <tuki-avatar .name=${name} .photo=${photo}></tuki-avatar>
              <span>${t('panel:conversationWith', { name })} <small>${words.answer}</small></span>
              <span class="badge ${at === 0 ? 'new' : ''}"
                >${at === 0 ? t('panel:unread', { count: 2 }) : '11:20'}</span
              >
            </button>
          </li>`,
      )}
    </ul>`,
);
