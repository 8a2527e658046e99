/**
 * What may be wrong with an answer that somebody writes or imports, and what to do about it. Codes are stable; sentences
 * may be improved. The console shows its own translated sentence for a code.
 */
const problems = {
  answer_empty: 'Write an answer below the question.',
  answer_too_long: 'The answer is longer than 20,000 characters. Shorten it, or make two answers of it.',
  captions_invalid: 'Write languages after `captions:` as tags with commas between them, such as `captions: en, fi`.',
  csv_invalid: 'This is not CSV. Export it again with one line of headings, and every quoted field closed.',
  date_invalid: 'Write the date as year, month and day, such as 2026-11-02.',
  field_missing: 'This field is missing. Add it.',
  field_unknown: 'There is no such field. Use id, topics, phase, tags, keywords or checked.',
  html_found:
    'HTML has no meaning here. Write Markdown: **strong**, *emphasis*, [link](https://…), lists and headings.',
  id_invalid: 'Write the id in small letters and digits with hyphens between them, such as lost-luggage.',
  id_repeated: 'Another answer has the same id. Choose another one, or put the two together.',
  image_unsafe: 'A picture’s address must begin with https:// or be a path such as /pictures/map.svg.',
  json_invalid: 'This is not JSON. Copy the whole of it, from the first brace to the last.',
  keywords_too_many: 'At most 50 keywords make sense. Keep those that travellers would use.',
  link_unsafe: 'A link must begin with https://, mailto: or tel:, or be #faq/ with the id of an answer.',
  nested_too_deep: 'Lists and quotations stand too deep inside each other here. Make the text flatter.',
  nothing_found: 'There is no question in this. Check that it has the format you chose.',
  phase_unknown: 'The phase must be before, during or after.',
  question_missing: 'Write the question.',
  question_repeated: 'Another answer here has the same question. Put the two together.',
  question_too_long: 'The question is longer than 300 characters. Ask it as a traveller would.',
  tag_unknown: 'The tag must be families, seniors, solo, accessible or sustainable.',
  text_unstorable: 'The text holds characters that cannot be stored (NUL, half a surrogate pair). Remove them.',
  too_many_answers: 'A site has room for 2,000 answers. Import fewer, or delete some first.',
  topic_unknown: 'There is no such topic. Add it to the list of topics, or correct its id.',
  video_unsafe: 'A film’s address must begin with https://.',
} as const satisfies Record<string, string>;

export type ContentCode = keyof typeof problems;

/** All codes, for documentation and tests. */
export const CONTENT_CODES = /* @__PURE__ */ Object.keys(problems) as ContentCode[];

/** What to do about a problem, in a sentence. */
export function contentRemedy(code: ContentCode): string {
  return problems[code];
}
