import type { Flow, Phrasing, RichText } from '../../contract/index.js';
import type { Json } from './json.js';
import { isObject, isText, isTexts } from './json.js';

/** The contract's link targets and addresses of pictures: nothing else is ever a link, whoever wrote the file. */
const LINK = /^(https:\/\/|mailto:|tel:|#faq\/[a-z0-9-]+$)/;
const PICTURE = /^(https:\/\/|\/(?!\/))/;

/** Whether an address may be a link. */
export const isLink = (address: string): boolean => LINK.test(address);

/** Whether an address may be that of a picture, or of something to listen to. */
export const isPicture = (address: unknown): boolean => isText(address) && PICTURE.test(address);

const nodes = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Nodes as the contract has them. What is none, or could do harm, is left out; the words of an unsafe link stay. */
export function cleanRichText(value: unknown): RichText {
  return nodes(value).flatMap(flow);
}

function flow(node: Json): Flow[] {
  const { type, url } = node;
  if (type === 'paragraph') return [{ type, children: line(node['children']) }];
  if (type === 'heading') return [{ type, depth: node['depth'] === 4 ? 4 : 3, children: line(node['children']) }];
  if (type === 'list') return [list(node, true)];
  return isText(url) ? shown(node, url) : [];
}

/** A picture or a film. */
function shown({ type, alt, title, captions }: Json, url: string): Flow[] {
  if (type === 'image') return PICTURE.test(url) ? [{ type, url, alt: isText(alt) ? alt : '' }] : [];
  if (type !== 'video' || !url.startsWith('https://')) return [];
  return [{ type, url, captions: isTexts(captions) ? captions : [], ...(isText(title) && { title }) }];
}

type List = Extract<Flow, { type: 'list' }>;
type Item = List['children'][number]['children'][number];

/** Lists have lists of their own at most one storey deep. */
function list({ ordered, children }: Json, outer: boolean): List {
  const item = (node: Json): Item[] => {
    if (node['type'] === 'paragraph') return [{ type: 'paragraph', children: line(node['children']) }];
    return node['type'] === 'list' && outer ? [list(node, false) as Item] : [];
  };
  const items = nodes(children).map((each) => ({
    type: 'listItem' as const,
    children: nodes(each['children']).flatMap(item),
  }));
  return { type: 'list', ordered: ordered === true, children: items };
}

type Marked = Extract<Phrasing, { type: 'strong' | 'emphasis' }>;
type Plain = Marked['children'][number];

function line(value: unknown): Phrasing[] {
  return nodes(value).flatMap((node): Phrasing[] => {
    if (node['type'] !== 'link') return mark(node);
    const inside = nodes(node['children']).flatMap(mark);
    const { url } = node;
    if (!isText(url) || !isLink(url)) return inside;
    return [{ type: 'link', url, children: inside.filter((child) => child.type !== 'break') }];
  });
}

function mark(node: Json): (Marked | Plain)[] {
  const { type } = node;
  if (type !== 'strong' && type !== 'emphasis') return plain(node);
  return [{ type, children: nodes(node['children']).flatMap(plain) }];
}

function plain({ type, value }: Json): Plain[] {
  if (type === 'break') return [{ type }];
  return type === 'text' && isText(value) ? [{ type, value }] : [];
}
