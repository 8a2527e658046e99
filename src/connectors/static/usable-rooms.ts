import type { IdeaStatus, QuestionKind, Severity } from '../../contract/index.js';
import { MESSAGE_MAX } from '../../contract/index.js';
import { isDay, isId, isTag, KINDS, PHASES, SUITS } from './guards.js';
import type { Complain, Json } from './json.js';
import { isText } from './json.js';
import { isPicture } from './rich-text.js';
import type { Use } from './use.js';
import { fields, is, list, numbers, oneOf, richText as text, texts } from './use.js';

const SEVERITIES = ['Extreme', 'Severe', 'Moderate', 'Minor'] satisfies Severity[];
const STATUSES = ['new', 'review', 'planned', 'started', 'done', 'declined'] satisfies IdeaStatus[];
const QUESTIONS = ['rating', 'choice', 'choices', 'words', 'photo'] satisfies QuestionKind[];

/** RFC 3339 */
const MOMENT = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

const id = is(isId);
const day = is(isDay);
const at = is((value) => isText(value) && MOMENT.test(value) && !Number.isNaN(Date.parse(value)));
const yes = is((value) => typeof value === 'boolean');
const title = texts(200);
const words = texts(MESSAGE_MAX);
const count = is((value) => Number.isSafeInteger(value) && Number(value) >= 0);
const https = is((value) => isText(value) && /^https:\/\/\S+$/.test(value));
const picture = is(isPicture);
const tags = list(oneOf(...SUITS));
const language = is(isTag);
const alt = is((value) => isText(value) && value.length <= 300);

const contacts = list(fields({ name: title, kind: oneOf(...KINDS), address: texts(500) }));
const targets = fields(
  {},
  {
    destinations: list(title),
    flights: list(is((value) => isText(value) && /^[A-Z0-9]{2,3}\d{1,4}[A-Z]?$/.test(value))),
    from: day,
    through: day,
  },
);
const reply = fields({ text, at }, { name: title });

const notice = fields(
  { id, title, severity: oneOf(...SEVERITIES), text, effective: at },
  {
    language,
    expires: at,
    resolved: at,
    updates: list(fields({ at, text })),
    targets,
    contacts,
    checkin: yes,
    source: fields({ name: title, url: https }),
  },
);

const idea = fields(
  { id, title, status: oneOf(...STATUSES), votes: count, at },
  { language, words, reply, comments: list(fields({ id, words, at }, { language, name: title })) },
);

const review = fields(
  { id, rating: is((value) => [1, 2, 3, 4, 5].includes(value as number)), words, at },
  {
    language,
    title,
    name: title,
    destination: title,
    verified: yes,
    photos: list(fields({ url: picture, alt })),
    tags,
    reply,
  },
);

const section = fields(
  { id, title, text },
  {
    topics: list(id),
    tags,
    places: list(fields({ name: title, latitude: numbers(-90, 90), longitude: numbers(-180, 180) })),
    audio: fields({ url: picture, seconds: is((value) => Number.isSafeInteger(value) && Number(value) > 0) }),
    checked: day,
  },
);
const guide = fields({ id, title, destination: title, sections: list(section) }, { language, contacts });

const options = list(fields({ id, name: title }));
const question = fields({ id, question: title, kind: oneOf(...QUESTIONS) }, { options });
const survey = fields(
  { id, title, questions: list(question) },
  { language, text, phase: list(oneOf(...PHASES)), targets, validThrough: day, draw: fields({ text, on: day }) },
);

/** By document: one of its list, and what it has beside the list. What is needed of that is needed of the file. */
const ROOMS: Readonly<Record<string, readonly [item: Use, beside: Use]>> = {
  notices: [notice, fields({})],
  ideas: [idea, fields({}, { validThrough: day })],
  reviews: [
    review,
    fields(
      {
        ratings: is(
          (value) => Array.isArray(value) && value.length === 5 && value.every((one) => count(one) !== undefined),
        ),
      },
      {
        sources: list(
          fields({ name: title, url: https, rating: numbers(0, 5), count, checked: day }, { validThrough: day }),
        ),
      },
    ),
  ],
  guides: [guide, fields({}, { topics: list(fields({ id, name: texts(100) }, { language })) })],
  surveys: [survey, fields({})],
};

/**
 * What of a room's file can be used: one thing that is wrong is left out and told, the others stay. A document that this
 * version does not know is served as it is written.
 */
export function usableRoom(document: string, json: Json, complain: Complain): Json | undefined {
  const room = ROOMS[document];
  if (!room) return json;
  const [item, more] = room;
  const [all, beside] = [json[document], more(json) as Json | undefined];
  if (!Array.isArray(all) || !beside) {
    complain(Array.isArray(all) ? '' : `/${document}`);
    return undefined;
  }
  const known = new Set<unknown>();
  const used = all.flatMap((value: unknown, i) => {
    const one = item(value) as { readonly id: string } | undefined;
    if (one && !known.has(one.id)) {
      known.add(one.id);
      return [one];
    }
    complain(`/${document}/${i}`);
    return [];
  });
  return { ...beside, [document]: used };
}
