import type { OutgoingHttpHeaders } from 'node:http';
import { agencyPage } from '../support/host.js';

/** A page that makes life hard for whatever is pasted into it. */
export interface HostileHost {
  readonly what: string;
  /** The whole page, with the tag in it. */
  readonly page: (tag: string) => string;
  readonly headers?: (desk: string) => OutgoingHttpHeaders;
  /** What the page does to itself once the button stands. Runs in the page. */
  readonly later?: string;
  /** What the page itself makes the browser say in the console. */
  readonly says?: RegExp;
}

/** Long enough to be scrolled, with nothing where the button and the panel stand. */
const TALL = '<div id="tall"></div>';
const STYLE = '#tall{block-size:3000px}';

const inHead = (head: string) => (tag: string) =>
  agencyPage({ head: `<style>${STYLE}</style>${head}`, body: TALL + tag });
const styled = (css: string) => inHead(`<style>${css}</style>`);
const scripted = (code: string) => inHead(`<script>${code}</script>`);

/** What Prototype 1.6 did to every page it was on, and what many shops still carry. */
const PROTOTYPE = `
  Array.prototype.each = function (run) { for (let i = 0; i < this.length; i += 1) run(this[i]); return this; };
  Array.prototype.toJSON = function () { return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; };
  Object.prototype.extend = function (more) { for (const name in more) this[name] = more[name]; return this; };
  String.prototype.toJSON = function () { return String(this); };
  Function.prototype.bind = ((bind) => function (...all) { return bind.apply(this, all); })(Function.prototype.bind);
  Element.prototype.show = function () { this.style.display = ''; };
  Element.prototype.remove = ((remove) => function () { remove.call(this); return this; })(Element.prototype.remove);`;

/** A watcher of errors and speed, as many sites load one: everything goes through it. */
const WATCHED = `
  window.fetch = ((fetch) => function (input, init) { return fetch.call(window, input, init).then((answer) => answer); })(fetch);
  window.Promise = class ZoneAwarePromise extends Promise {};
  const registry = customElements;
  Object.defineProperty(window, 'customElements', { value: {
    define: (name, type, options) => registry.define(name, type, options),
    get: (name) => registry.get(name), whenDefined: (name) => registry.whenDefined(name), upgrade: (root) => registry.upgrade(root),
  } });
  for (const name of ['setTimeout', 'setInterval']) window[name] = ((own) => (...all) => own(...all))(window[name]);
  EventTarget.prototype.addEventListener = ((own) => function (...all) { return own.apply(this, all); })(EventTarget.prototype.addEventListener);`;

/** The old way to have \`fetch\` everywhere: by XMLHttpRequest, with no stream to read. */
const FETCH_BY_XHR = `
  window.fetch = (input, { method = 'GET', headers = {}, body } = {}) => new Promise((resolve, reject) => {
    const asking = new XMLHttpRequest();
    asking.open(method, String(input.url || input));
    for (const [name, value] of new Headers(headers)) asking.setRequestHeader(name, value);
    asking.onerror = () => reject(new TypeError('Network request failed'));
    asking.onload = () => resolve({ ok: asking.status < 300, status: asking.status, url: asking.responseURL,
      headers: new Headers(asking.getAllResponseHeaders().trim().split('\\r\\n').map((line) => line.split(': '))),
      text: async () => asking.responseText, json: async () => JSON.parse(asking.responseText) });
    asking.send(body);
  });`;

const strict = (desk: string, script: string) =>
  [
    `default-src 'none'`,
    `script-src ${script}`,
    `connect-src ${desk}`,
    `img-src ${desk}`,
    `style-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    'trusted-types lit-html',
  ].join('; ');

const OFF = ['camera', 'geolocation', 'microphone', 'fullscreen', 'storage-access', 'sync-xhr', 'unload'];

/** The page that all others are held against. */
export const PLAIN: HostileHost = { what: 'nothing in the way', page: inHead('') };

export const HOSTS: readonly HostileHost[] = [
  {
    what: 'a reset of everything',
    page: styled('*{all:unset!important}#tall{display:block!important;block-size:3000px!important}'),
  },
  {
    what: 'buttons, fields and dialogs dressed by force',
    page: styled(`button,input,textarea,select,a,dialog,svg,span,p,h2{color:#f0f!important;background:#ff0!important;border:9px dotted!important;
      font:italic 40px/3 serif!important;padding:2em!important;text-transform:uppercase!important;letter-spacing:1em!important}
      h1{all:revert!important}:root{--tuki-nothing:1}`),
  },
  {
    what: 'inherited styles of another taste',
    page: styled(`body{font:italic 700 31px/3 cursive;color:#f00;text-align:center;text-transform:uppercase;letter-spacing:.4em;
      word-spacing:2em;visibility:visible;cursor:wait;direction:ltr;white-space:pre;line-height:4;text-indent:3em;text-shadow:1px 1px red}`),
  },
  {
    what: 'every unknown element hidden or moved',
    page: styled(
      'body>:not(h1,p,div,script){display:none!important;opacity:0!important;transform:scale(3)!important;visibility:hidden!important;pointer-events:none!important}',
    ),
  },
  { what: 'empty elements hidden', page: styled(':empty,div:empty{display:none}#tall{display:block}') },
  { what: 'a root of 62.5 %', page: styled('html{font-size:62.5%}body{font-size:1.6rem}') },
  {
    what: 'covers with the highest z-index',
    page: (tag) =>
      inHead(`<style>.bar{position:fixed;inset:auto 0 0;block-size:120px;background:#fff;z-index:2147483647}</style>`)(
        `<div class="bar"></div>${tag}`,
      ),
  },
  {
    what: 'a body that clips, moves and contains',
    page: styled(
      'body{transform:translateX(0);filter:brightness(1);contain:paint;overflow:hidden;block-size:300px;margin:0}#tall{block-size:200px}',
    ),
  },
  { what: 'a root and a body that do not scroll', page: styled('html,body{overflow:hidden;block-size:100%}') },
  {
    what: 'quirks mode',
    page: (tag) => `<title>Old</title><style>${STYLE}</style><h1>Old</h1><a href="#book">Book</a>${TALL}${tag}`,
  },
  { what: 'a base elsewhere', page: inHead('<base href="https://elsewhere.example/deep/" target="_blank">') },
  { what: 'prototypes extended by an old library', page: scripted(PROTOTYPE) },
  { what: 'everything wrapped by a watcher', page: scripted(WATCHED) },
  { what: 'everything wrapped by a watcher, later', page: inHead(''), later: WATCHED },
  { what: 'a fetch without streams', page: scripted(FETCH_BY_XHR) },
  {
    what: 'a module loader that takes every script for its own',
    page: scripted(
      'window.define = Object.assign(() => { throw new Error("mismatched anonymous define()"); }, { amd: {} }); window.module = { exports: {} }; window.exports = window.module.exports;',
    ),
  },
  {
    what: 'a strict policy that lists origins',
    page: (tag) => agencyPage({ body: tag }),
    headers: (desk) => ({ 'content-security-policy': strict(desk, desk) }),
  },
  {
    what: 'a strict policy with a nonce',
    page: (tag) => agencyPage({ body: tag.replace('<script', '<script nonce="r4nd0m"') }),
    headers: (desk) => ({ 'content-security-policy': strict(desk, `'nonce-r4nd0m'`) }),
  },
  {
    what: 'a strict policy with a nonce that is handed on',
    page: (tag) => agencyPage({ body: tag.replace('<script', '<script nonce="r4nd0m"') }),
    headers: (desk) => ({ 'content-security-policy': strict(desk, `'nonce-r4nd0m' 'strict-dynamic'`) }),
  },
  {
    what: 'a page that may do nothing',
    page: inHead(''),
    headers: () => ({ 'permissions-policy': OFF.map((feature) => `${feature}=()`).join(', ') }),
  },
  {
    what: 'a page that is alone in its process',
    page: (tag) => inHead('')(tag.replace('<script', '<script crossorigin')),
    headers: () => ({ 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'credentialless' }),
  },
];
