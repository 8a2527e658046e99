/**
 * The kinds of rules that lists of blockers have for widgets of help, chat, feedback and surveys, for trackers and for
 * advertisements, written as such lists write them: `||` begins a host, `^` ends a part, `*` is anything, `##` hides an element.
 */
export const FILTERS: readonly string[] = [
  ...[
    'ad.',
    'ads.',
    'adserver.',
    'analytics.',
    'beacon.',
    'click.',
    'collect.',
    'log.',
    'metrics.',
    'pixel.',
    'stats.',
  ].map((host) => `||${host}*^`),
  ...['telemetry.', 'track.', 'tracker.', 'tracking.', 'chat.', 'livechat.', 'widget.', 'feedback.'].map(
    (host) => `||${host}*^`,
  ),
  ...[
    '/ad/',
    '/ads/',
    '/ads.',
    '/adv/',
    '/advert',
    '/banner/',
    '/banners/',
    '-ad-',
    '_ad_',
    '.ad.',
    '/sponsor',
    '/popup',
  ],
  ...[
    '/analytics.',
    '/analytics/',
    '/beacon.',
    '/beacon/',
    '/collect?',
    '/collect/',
    '/collector',
    '/count.js',
    '/counter.',
  ],
  ...['/event.gif', '/event?', '/events.js', '/events/track', '/api/event^', '/fingerprint', '/hit.', '/impression'],
  ...[
    '/log?',
    '/logger/',
    '/logging',
    '/metrics^',
    '/pageview',
    '/ping?',
    '/ping.',
    '/pixel.',
    '/pixel?',
    '/rum.',
    '/rum/',
  ],
  ...[
    '/session-replay',
    '/stat.',
    '/stats.',
    '/stats?',
    '/telemetry',
    '/track.',
    '/track/',
    '/track?',
    '/tracker',
    '/tracking',
  ],
  ...[
    '/visitor',
    '/vitals',
    '/web-vitals',
    '?utm_',
    '&visitor_id=',
    '&session_id=',
    '&client_id=',
    '?cid=',
    '&uid=',
    '/t.js',
  ],
  ...[
    '/chat-widget',
    '/chat_widget',
    '/chatwidget',
    '/chat.js',
    '/livechat',
    '/live-chat',
    '/live_chat',
    '/chatbot',
    '/messenger',
  ],
  ...[
    '/launcher.js',
    '/launcher-',
    '/widget.js',
    '/widgets.js',
    '/widget/',
    '/widgets/',
    '/embed.js',
    '/loader.js',
    '/sdk.js',
  ],
  ...[
    '/feedback.js',
    '/feedback-',
    '/survey.js',
    '/surveys/',
    '/nps.',
    '/popup.',
    '/push.',
    '/notify.',
    '/notification',
  ],
  ...[
    '##.ad',
    '##.ads',
    '##.advert',
    '##.banner',
    '##.chat',
    '##.chat-box',
    '##.chat-button',
    '##.chat-launcher',
    '##.chat-widget',
  ],
  ...[
    '##.cookie-banner',
    '##.feedback',
    '##.feedback-button',
    '##.feedback-tab',
    '##.floating',
    '##.launcher',
    '##.livechat',
  ],
  ...[
    '##.live-chat',
    '##.messenger',
    '##.popup',
    '##.sticky',
    '##.support-widget',
    '##.widget',
    '##.help-widget',
    '##.helpButton',
  ],
  ...[
    '###ad',
    '###ads',
    '###chat',
    '###chat-widget',
    '###feedback',
    '###launcher',
    '###livechat',
    '###messenger',
    '###widget',
  ],
  ...[
    '##[class*="chat"]',
    '##[class^="ad-"]',
    '##[id*="chat"]',
    '##[id^="ad-"]',
    '##[id*="widget"]',
    '##[class*="widget"]',
  ],
  ...[
    '##[aria-label*="chat" i]',
    '##[data-widget]',
    '##[data-ad]',
    '##iframe[title*="chat" i]',
    '##[style*="z-index: 2147483647"]',
  ],
];

const COSMETIC = /^##/;

/** What would hide an element of the page. */
export const selectors = FILTERS.filter((filter) => COSMETIC.test(filter)).map((filter) =>
  filter.replace(COSMETIC, ''),
);

const LITERAL = /[.+?${}()|[\]\\/]/g;

function expression(filter: string): RegExp {
  const body = filter
    .replace(/^\|\|/, '')
    .replace(LITERAL, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('^', '(?:[^\\w.%-]|$)');
  return new RegExp(filter.startsWith('||') ? `^\\w+://(?:[^/]+\\.)?${body}` : body, 'i');
}

const addresses = FILTERS.filter((filter) => !COSMETIC.test(filter)).map((filter) => ({
  filter,
  found: expression(filter),
}));

/** The first rule that would stop a request. */
export const stopping = (address: string) => addresses.find(({ found }) => found.test(address))?.filter;
