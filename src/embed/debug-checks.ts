import { createDeskConnector } from '../connectors/desk/index.js';
import type { FileProblem } from '../connectors/static/index.js';
import { createStaticConnector } from '../connectors/static/index.js';
import type { DocumentName, FaqDocument, Port, PortError } from '../contract/index.js';
import { errorKind } from '../contract/index.js';
import type { Language } from '../rules/index.js';
import { answerFor } from './help.js';

/** What is to be looked into. */
export interface Suspect {
  readonly site: string;
  readonly desk: string;
  readonly content?: string;
  readonly worker?: string;
  readonly language: Language;
}

/** A fault is in the way of travellers; a hint is not. */
export interface Finding {
  readonly level: 'fine' | 'hint' | 'fault';
  readonly text: string;
}

const fine = (text: string): Finding => ({ level: 'fine', text });
const hint = (text: string): Finding => ({ level: 'hint', text });
const fault = (text: string): Finding => ({ level: 'fault', text });

const DOCUMENTS: readonly DocumentName[] = ['site', 'faq'];
const noSecret = () => undefined;

/** Looks into everything that a page can get wrong, each for itself, and answers what it found as soon as it knows. */
export function findings(suspect: Suspect): Promise<readonly Finding[]>[] {
  return [documentFindings(suspect), storage(), worker(suspect)];
}

async function documentFindings(suspect: Suspect): Promise<Finding[]> {
  if (!suspect.site) return [fault('The tag has no data-site. Add the id of your site, as its settings have it.')];
  const problems: Finding[] = [];
  const port = suspect.content
    ? createStaticConnector({
        content: suspect.desk,
        site: suspect.site,
        secret: noSecret,
        hear: (problem) => problems.push(fault(fileWords(problem))),
      })
    : createDeskConnector({ desk: suspect.desk, site: suspect.site, secret: noSecret });
  const read = await Promise.all(DOCUMENTS.map((name) => documentFinding(port, name, suspect)));
  return [...read.flat(), ...problems];
}

async function documentFinding(port: Port, name: DocumentName, suspect: Suspect): Promise<Finding | Finding[]> {
  const where = suspect.content ? `${suspect.desk}/${name}…json` : `${suspect.desk}, site “${suspect.site}”`;
  try {
    const answer = await port.read({ document: name, language: suspect.language });
    if (answer.unchanged) return [];
    const read = fine(`The document “${name}” is read in ${answer.content.language}.`);
    return name === 'faq' ? [read, ...markFindings(answer.content as FaqDocument)] : read;
  } catch (error) {
    const { code, cause } = error as PortError;
    if (code === 'content_invalid') return fault(fileWords(cause as FileProblem));
    if (code === 'document_unknown' && suspect.content) return missing(name, where);
    if (code !== 'network_failed') return fault(`${where}: ${errorKind(code).message} (${code})`);
    return fault(`${where}: ${await networkWords(suspect)}`);
  }
}

/** Where the page asks for help, and whether there is any. */
function markFindings(faq: FaqDocument): Finding[] {
  const marks = [...document.querySelectorAll<HTMLElement>('[data-tuki-help]')];
  const codes = new Set(marks.map((mark) => mark.dataset['tukiHelp']!));
  return [...codes].map((code) => {
    const answer = answerFor(code, faq);
    if (answer) return fine(`data-tuki-help="${code}" opens the answer “${answer}”.`);
    return hint(
      `data-tuki-help="${code}" leads to no answer. Write “${code}” among the keywords of the answer to that.`,
    );
  });
}

const missing = (name: DocumentName, where: string) =>
  name === 'site'
    ? fault(`There is no site.json at ${where}. Upload it, or correct data-content.`)
    : hint(`There is no “${name}” in your languages at ${where}. Without it the rest works.`);

/** A refused page and a desk that is away look the same to a page; another request tells them apart. */
async function networkWords({ desk, content }: Suspect): Promise<string> {
  const reached = await fetch(content ? `${desk}/site.json` : `${desk}/healthz`, { mode: 'no-cors' }).then(
    () => true,
    () => false,
  );
  if (!reached) {
    return 'nothing answers. Check the address and that it is up; if a Content Security Policy is named here too, allow it there.';
  }
  const remedy = content ? 'Let its server send Access-Control-Allow-Origin' : 'Add it to the origins of the site';
  return `it answers, but not to pages of ${location.origin}. ${remedy}. (origin_forbidden)`;
}

function fileWords({ file, pointer, code, line }: FileProblem): string {
  const where = [file, line && `line ${line}`, pointer].filter(Boolean).join(', ');
  const words = {
    too_large: 'is too large. Keep it under 2 MB.',
    json_invalid: 'is not JSON. Look for a missing comma, quote or brace there.',
    field_wrong: 'cannot be used and is left out.',
  }[code];
  return `${where} ${words} “npx tuki check” names every field and its remedy.`;
}

async function storage(): Promise<Finding[]> {
  try {
    const name = 'tuki-debug';
    localStorage.setItem(name, '');
    localStorage.removeItem(name);
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => {
        opening.result.close();
        indexedDB.deleteDatabase(name);
        resolve(undefined);
      };
      opening.onerror = reject;
    });
    return [fine('Storage can be used.')];
  } catch {
    return [
      fault(
        'Storage is blocked here: what is written is lost when the page closes. A sandboxed frame needs allow-same-origin.',
      ),
    ];
  }
}

async function worker({ worker: file }: Suspect): Promise<Finding[]> {
  if (!file) return [hint('No data-worker: without a network, a page that is loaded anew shows no help.')];
  if (!navigator.serviceWorker) return [fault('Service workers need https (or localhost), and no private window.')];
  const url = new URL(file, document.baseURI);
  const response = await fetch(url).catch(() => undefined);
  const isScript = response?.ok && /javascript/.test(response.headers.get('Content-Type') ?? '');
  if (!isScript)
    return [fault(`There is no worker file at ${url.href}. Upload the one-line file, or correct data-worker.`)];
  return [fine('The worker file is there; it is registered when the panel opens.')];
}
