import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import './brand-colour.js';

const look = {
  brandTitle: 'Tuki',
  colorPrimary: '#1f5f6b',
  colorSecondary: '#1f5f6b',
  fontBase: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
};
const dark = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: dark ? create({ base: 'dark', ...look, colorSecondary: '#4f97a5' }) : create({ base: 'light', ...look }),
});
