import type { Finding, Suspect } from './debug-checks.js';
import { findings } from './debug-checks.js';

const STYLES = `
  :host { all: initial; position: fixed; inset: auto auto 1rem 1rem; z-index: 2147483647; }
  section { max-width: min(32rem, calc(100vw - 2rem)); max-height: 60vh; overflow: auto; padding: 1rem; border: 2px solid;
    background: Canvas; color: CanvasText; font: 0.875rem/1.5 system-ui, sans-serif; color-scheme: light dark; }
  h2 { margin: 0; font-size: 1rem; }
  ul { margin: 0.5rem 0; padding-inline-start: 1.25rem; }
  li { overflow-wrap: anywhere; }
  .fine { list-style-type: '✓ '; }
  .hint { list-style-type: 'i '; }
  .fault { list-style-type: '✗ '; font-weight: 600; }
  button { font: inherit; min-height: 24px; }`;

const MARK = 'data-tuki-debug';

/**
 * Says in the page and in the console what keeps the kit from working, for whoever pastes the tag: in English, since it is
 * no text for travellers. Comes with `data-debug` alone. Once on a page.
 */
export function explain(suspect: Suspect): void {
  if (document.querySelector(`[${MARK}]`)) return;
  const show = panel();
  const tell = (finding: Finding) => {
    if (finding.level === 'fault') console.warn(`Tuki: ${finding.text}`);
    show(finding);
  };
  watchPolicy(tell);
  for (const finding of findings(suspect)) {
    void finding.then(
      (found) => found.forEach(tell),
      (error: unknown) => tell({ level: 'fault', text: String(error) }),
    );
  }
}

/** What the page's own policy has blocked, before this came and from now on. */
function watchPolicy(tell: (finding: Finding) => void): void {
  const told = new Set<string>();
  const say = (directive: string, blocked: string) => {
    const text = `The page’s Content Security Policy blocks ${blocked}. Allow it in ${directive}.`;
    if (!told.has(text)) tell({ level: 'fault', text });
    told.add(text);
  };
  document.addEventListener('securitypolicyviolation', (event) => say(event.effectiveDirective, event.blockedURI));
  if (!('ReportingObserver' in window)) return;
  const read = (reports: readonly { readonly body: unknown }[]) => {
    for (const { body } of reports) {
      const { effectiveDirective, blockedURL } = body as { effectiveDirective: string; blockedURL: string };
      say(effectiveDirective, blockedURL);
    }
  };
  type Observer = new (hear: typeof read, options: object) => { observe(): void };
  new (window.ReportingObserver as Observer)(read, { types: ['csp-violation'], buffered: true }).observe();
}

/** Draws an empty panel and answers what adds a line to it. */
function panel(): (finding: Finding) => void {
  const host = document.createElement('div');
  host.setAttribute(MARK, '');
  host.lang = 'en';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  const add = (parent: Node, name: string, text = '') => {
    const element = document.createElement(name);
    element.textContent = text;
    return parent.appendChild(element);
  };
  const section = add(root, 'section');
  const title = add(section, 'h2', 'Tuki looks into this page');
  title.id = 'title';
  section.setAttribute('aria-labelledby', 'title');
  const list = add(section, 'ul');
  add(section, 'button', 'Close').addEventListener('click', () => host.remove());
  document.body.append(host);
  return ({ level, text }) => {
    add(list, 'li', text).className = level;
  };
}
