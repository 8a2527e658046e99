import type { Channel, DayOfWeek, SuitsTag, TripPhase } from '../../contract/index.js';
import { canonicalTag } from '../../rules/index.js';
import { isObject, isText, isTexts } from './json.js';

/** Whether a value from a file may be used for something. */
export type Guard = (value: unknown) => boolean;

export const KINDS: readonly string[] = [
  'phone',
  'email',
  'whatsapp',
  'messenger',
  'video',
] satisfies Channel['kind'][];
const DAYS: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] satisfies DayOfWeek[];

export const PHASES: readonly string[] = ['before', 'during', 'after'] satisfies TripPhase[];
export const SUITS: readonly string[] = [
  'families',
  'seniors',
  'solo',
  'accessible',
  'sustainable',
] satisfies SuitsTag[];

const isTime: Guard = (value) => isText(value) && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
export const isDay: Guard = (value) =>
  isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const optional =
  (guard: Guard): Guard =>
  (value) =>
    value === undefined || guard(value);

/** Names of things in files: the same in every language. */
export const isId: Guard = (value) => isText(value) && value.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

export const isTag: Guard = (value) => isText(value) && canonicalTag(value) !== undefined;

/** On the agency's own host, or elsewhere by https. */
export const isAddress: Guard = (value) =>
  isText(value) && /^(https:\/\/\S+|\/(?!\/)\S*)$/.test(value) && URL.canParse(value, 'https://agency.example');

/** Texts by language tag, at least one. */
export const isLocalized: Guard = (value) => {
  const entries = isObject(value) ? Object.entries(value).filter(([tag]) => tag !== '$comment') : [];
  return entries.length > 0 && entries.every(([tag, text]) => isTag(tag) && isText(text));
};

export const isRegular: Guard = (value) =>
  isObject(value) &&
  isTexts(value['dayOfWeek']) &&
  value['dayOfWeek'].every((day) => DAYS.includes(day)) &&
  isTime(value['opens']) &&
  isTime(value['closes']);

export const isSpecial: Guard = (value) =>
  isObject(value) &&
  isDay(value['validFrom']) &&
  isDay(value['validThrough']) &&
  optional(isTime)(value['opens']) &&
  (value['opens'] === undefined) === (value['closes'] === undefined) &&
  optional(isTime)(value['closes']) &&
  optional(isLocalized)(value['name']);

export const isKnownChannel: Guard = (value) =>
  isObject(value) && isText(value['kind']) && KINDS.includes(value['kind']) && isText(value['address']);

export const isAgent: Guard = (value) =>
  isObject(value) &&
  isText(value['id']) &&
  isText(value['name']) &&
  optional(isText)(value['photo']) &&
  isTexts(value['languages']) &&
  value['languages'].every(isTag);

export const isOwnTexts: Guard = (value) => isObject(value) && Object.values(value).every(isText);

export const isTimeZone: Guard = (value) => {
  try {
    return isText(value) && Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
};
