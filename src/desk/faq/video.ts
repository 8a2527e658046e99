import type * as mdast from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Flow } from '../../contract/index.js';
import { canonicalTag } from '../../rules/index.js';
import type { Complain } from './problems.js';

type Video = Extract<Flow, { type: 'video' }>;

const LINE = /^(video|captions|title):\s*(.*)$/;

/**
 * The film that a paragraph stands for, or undefined when it is an ordinary one. It has the line `video: https://…`,
 * and may have `captions: en, fi` and `title: …`, and nothing else.
 */
export function videoIn(paragraph: mdast.Paragraph, complain: Complain): Video | undefined {
  const lines = toString(paragraph)
    .split('\n')
    .map((line) => LINE.exec(line.trim()));
  if (lines[0]?.[1] !== 'video' || lines.includes(null)) return undefined;
  const fields = new Map(lines.map((line) => [line![1], line![2]!.trim()]));
  const start = paragraph.position?.start.line ?? 1;
  const lineOf = (name: string) => start + lines.findIndex((line) => line![1] === name);
  const url = fields.get('video')!;
  if (!isHttps(url)) complain('video_unsafe', lineOf('video'));
  const tags = (fields.get('captions') ?? '').split(',').flatMap((tag) => tag.trim() || []);
  const captions = tags.map((tag) => canonicalTag(tag));
  if (captions.includes(undefined)) complain('captions_invalid', lineOf('captions'));
  const title = fields.get('title');
  return { type: 'video', url, ...(title && { title }), captions: captions.flatMap((tag) => tag ?? []) };
}

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:' && url.startsWith('https://');
}
