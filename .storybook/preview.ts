import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { FAQ_TEXTS, joinTexts, KIT_TEXTS } from '../src/i18n/index.js';
import { define } from '../src/widgets/shared/define.js';
import type { Moment } from '../stories/support/agency.js';
import { MOMENTS } from '../stories/support/agency.js';
import { setClock } from '../stories/support/clock.js';
import { loadStoryTexts } from '../stories/support/languages.js';
import { settle } from '../stories/support/settle.js';
import { settingOf } from '../stories/support/setting.js';
import { StageElement } from '../stories/support/stage.js';
import { initialGlobals, toolbars } from './toolbars.js';

define('story-stage', StageElement);

const [manifest] = Object.values(import.meta.glob('../dist/custom-elements.json', { eager: true, import: 'default' }));
if (manifest) setCustomElementsManifest(manifest);

const preview: Preview = {
  globalTypes: toolbars,
  initialGlobals,
  loaders: [
    async ({ globals, parameters }) => {
      setClock(MOMENTS[(parameters.moment as Moment) ?? 'open']);
      return { translation: await loadStoryTexts(settingOf(globals).language, joinTexts(KIT_TEXTS, FAQ_TEXTS)) };
    },
  ],
  decorators: [
    (story, { globals, loaded, viewMode }) =>
      html`<story-stage .setting=${settingOf(globals)} .translation=${loaded.translation} ?inline=${viewMode === 'docs'}
        >${story()}</story-stage
      >`,
  ],
  // A story is finished when it stands as a person would see it, and not before.
  afterEach: ({ canvasElement }) => settle(canvasElement),
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    backgrounds: { disable: true },
    a11y: { options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Copy your tag',
          'Foundations',
          'Voice and tone',
          'Accessibility',
          'Languages',
          'Widgets',
          'Primitives',
          'Console',
          'Decisions',
        ],
      },
    },
  },
};

export default preview;
