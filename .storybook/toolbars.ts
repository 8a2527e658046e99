import { BRANDS, DEFAULTS, NETWORKS, PHASES, TEXT_SIZES, THEMES } from '../stories/support/setting.js';
import { STORY_LANGUAGES } from '../stories/support/languages.js';

const WORDS = {
  auto: 'As the system',
  light: 'Light',
  dark: 'Dark',
  online: 'Online',
  offline: 'Offline',
  slow: 'Slow',
  error: 'Desk in trouble',
  before: 'Before the trip',
  during: 'On the trip',
  after: 'After the trip',
} as const;

const named = (values: readonly (keyof typeof WORDS)[]) => values.map((value) => ({ value, title: WORDS[value] }));

const toolbar = (name: string, icon: string, items: readonly { value: string; title: string }[]) => ({
  description: name,
  toolbar: { title: name, icon, items: [...items], dynamicTitle: true },
});

export const toolbars = {
  language: toolbar(
    'Language',
    'globe',
    STORY_LANGUAGES.map(({ tag, name }) => ({ value: tag, title: name })),
  ),
  theme: toolbar('Theme', 'contrast', named(THEMES)),
  brand: toolbar(
    'Brand',
    'paintbrush',
    Object.entries(BRANDS).map(([title, value]) => ({ value, title })),
  ),
  textSize: toolbar(
    'Text size',
    'zoom',
    TEXT_SIZES.map((value) => ({ value, title: `Text ${value} %` })),
  ),
  network: toolbar('Network', 'lightning', named(NETWORKS)),
  phase: toolbar('Trip', 'calendar', named(PHASES)),
};

export const initialGlobals = { ...DEFAULTS };
