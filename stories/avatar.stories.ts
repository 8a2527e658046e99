import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/shared/avatar/avatar.js';
import { AINO } from './support/agency.js';
import { boxStory } from './support/box.js';

/** The face of somebody at the agency, or the first letters of the name. The name stands beside it in words. */
const meta: Meta = { title: 'Primitives/Avatar', component: 'tuki-avatar', tags: ['autodocs'] };
export default meta;

export const Photo = boxStory([], () => html`<tuki-avatar .name=${AINO.name} .photo=${AINO.photo}></tuki-avatar>`);
export const Initials = boxStory([], () => html`<tuki-avatar name="Mikael Strand"></tuki-avatar>`);

/** The picture cannot be had: no network, or the page forbids it. */
export const PhotoMissing = boxStory(
  [],
  () => html`<tuki-avatar name="Mikael Strand" photo="data:image/png;base64,"></tuki-avatar>`,
);

export const OneName = boxStory(
  [],
  () =>
    html`<div class="across">
      <tuki-avatar name="森遥"></tuki-avatar><tuki-avatar name="진설미"></tuki-avatar
      ><tuki-avatar name="aino"></tuki-avatar>
    </div>`,
);
