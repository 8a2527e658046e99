import type { Meta } from '@storybook/web-components-vite';
import { css, html } from 'lit';
import { buttons } from '../src/widgets/shared/button/button.styles.js';
import { define } from '../src/widgets/shared/define.js';
import { boxStory } from './support/box.js';
import { ContrastElement } from './support/contrast.js';
import { ROLES, roleStyles } from './support/roles.js';
import { STORY_LANGUAGES } from './support/languages.js';
import { wordsIn } from './support/words.js';

define('story-contrast', ContrastElement);

const meta: Meta = { title: 'Foundations', tags: ['!autodocs'] };
export default meta;

const grid = css`
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
    gap: 1.25em 1em;
  }
  li {
    min-inline-size: 0;
  }
  .colour {
    block-size: 3em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
`;

/** The second layer of tokens: what a colour is for. */
export const Colours = boxStory(
  [grid, roleStyles],
  () =>
    html`<ul lang="en">
      ${ROLES.map(
        ([role, purpose]) =>
          html`<li>
            <div class="colour ${role}"></div>
            <code>${role}</code>
            <p class="soft">${purpose}</p>
          </li>`,
      )}
    </ul>`,
  { wide: true },
);

/** Measured here and now, in the brand’s colour and the theme of the toolbar. */
export const Contrast = boxStory(
  [],
  ({ setting }) => html`<story-contrast lang="en" .setting=${setting}></story-contrast>`,
  { wide: true },
);

const sizes = css`
  .greeting {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .name {
    font-weight: 600;
  }
`;

/** Four sizes, from the traveller’s own. */
export const Type = boxStory(
  [sizes],
  ({ words }) =>
    html`<div class="down">
      <p class="greeting">${words.before}</p>
      <p class="name">${words.thanks}</p>
      <p>${words.answer}</p>
      <p class="soft">${words.answer}</p>
    </div>`,
);

/** The system’s own fonts, and lines broken as each language breaks them. */
export const Languages = boxStory(
  [],
  () =>
    html`<div class="down">
      ${STORY_LANGUAGES.filter(({ tag }) => !tag.includes('-')).map(
        ({ tag }) => html`<p lang=${tag}>${wordsIn(tag).before}</p>`,
      )}
    </div>`,
);

const spaces = css`
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.5em 1em;
    align-items: center;
  }
  dd {
    block-size: 1em;
    background: var(--_accent);
  }
  .s1 {
    inline-size: 0.25em;
  }
  .s2 {
    inline-size: 0.5em;
  }
  .s3 {
    inline-size: 0.875em;
  }
  .s4 {
    inline-size: 1.25em;
  }
  .s5 {
    inline-size: 1.75em;
  }
`;

/** In `em`, so that air grows with the words. */
export const Spacing = boxStory(
  [spaces],
  () =>
    html`<dl lang="en">
      ${['0.25em', '0.5em', '0.875em', '1.25em', '1.75em'].map(
        (size, at) =>
          html`<dt><code>${size}</code></dt>
            <dd class="s${at + 1}"></dd>`,
      )}
    </dl>`,
);

const shapes = css`
  .across > span {
    display: grid;
    place-items: center;
    inline-size: 8em;
    min-block-size: 6em;
    padding: 0.5em;
    background: var(--_raised);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .across > .panel {
    border-radius: calc(var(--_radius) * 1.5);
    box-shadow: var(--_shadow);
  }
`;

/** One roundness, half as much again for what floats, and one shadow: only what stands before the page has it. */
export const RadiusAndElevation = boxStory(
  [shapes],
  () =>
    html`<div class="across" lang="en">
      <span>Field, button, row</span>
      <span class="panel">Panel, dialog</span>
    </div>`,
);

/** A tenth of a second where a pointer passes, and nothing else moves. With less motion wanted, not even that. */
export const Motion = boxStory([buttons], ({ t }) => html`<button class="button">${t('panel:launcher')}</button>`);
