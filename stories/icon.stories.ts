import type { Meta } from '@storybook/web-components-vite';
import { css, html } from 'lit';
import '../src/widgets/shared/icon/icon.js';
import { ICONS } from '../src/widgets/shared/icon/icons.js';
import { boxStory } from './support/box.js';

/** Named by what they mean. Decoration always: the words beside an icon carry the meaning. */
const meta: Meta = { title: 'Primitives/Icon', component: 'tuki-icon', tags: ['autodocs'] };
export default meta;

const grid = css`
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9em, 100%), 1fr));
    gap: 1em;
  }
  li {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }
`;

export const All = boxStory(
  [grid],
  () =>
    html`<ul lang="en">
      ${Object.keys(ICONS).map((name) => html`<li><tuki-icon name=${name}></tuki-icon> <code>${name}</code></li>`)}
    </ul>`,
  { wide: true },
);
