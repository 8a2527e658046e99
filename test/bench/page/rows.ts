/** What is pasted into the page, one after the other, and where its launcher and its place to write are. */
export interface Row {
  readonly name: string;
  /** File in `pasted` to bundle; absent for the page alone and for our own tag. */
  readonly entry?: string;
  /** A path of selectors, each within the shadow root of the one before. */
  readonly launcher?: readonly string[];
  /** Where one types after the click; absent where there is nothing to type. */
  readonly typing?: readonly string[];
}

export const PAGE_ALONE = 'no widget';
export const VANILLA = 'vanilla launcher';
export const OURS = 'tuki';

export const ROWS: readonly Row[] = [
  { name: PAGE_ALONE },
  { name: VANILLA, entry: 'vanilla', launcher: ['#vanilla', '.launcher'], typing: ['#vanilla', 'textarea'] },
  {
    name: OURS,
    launcher: ['tuki-launcher', '.launcher'],
    typing: ['tuki-launcher', 'tuki-chat', 'tuki-composer', 'textarea'],
  },
  {
    name: 'Lit launcher',
    entry: 'lit',
    launcher: ['bench-launcher', '.launcher'],
    typing: ['bench-launcher', 'textarea'],
  },
  { name: 'cookieconsent', entry: 'cookieconsent', launcher: ['.cc-window'] },
  { name: 'vanilla-cookieconsent', entry: 'vanilla-cookieconsent', launcher: ['#cc-main .cm'] },
  { name: '@sentry-internal/feedback', entry: 'sentry-feedback', launcher: ['#sentry-feedback', 'button'] },
  { name: 'deep-chat', entry: 'deep-chat', launcher: ['deep-chat', '#text-input'] },
  { name: '@docsearch/js', entry: 'docsearch', launcher: ['.DocSearch-Button'], typing: ['.DocSearch-Input'] },
  { name: '@typebot.io/js', entry: 'typebot', launcher: ['typebot-bubble', 'button'] },
  {
    name: 'react-chat-widget',
    entry: 'react-chat-widget',
    launcher: ['.rcw-launcher'],
    typing: ['.rcw-new-message, .rcw-input'],
  },
];
