import type { ContentCode } from '../../../contract/index.js';
import { Compile } from 'typebox/compile';
import { AnswerId, SuitsTag, TripPhase } from '../../../contract/schema/faq.js';
import { DateOnly } from '../../../contract/schema/primitives.js';
import type { ImportEntry } from './entry.js';

const ID = Compile(AnswerId);
const PHASE = Compile(TripPhase);
const TAG = Compile(SuitsTag);
const DATE = Compile(DateOnly);

/** What files call an answer's fields beside question and answer. */
export const FIELDS = ['id', 'topics', 'phase', 'tags', 'keywords', 'checked'] as const;
export type Field = (typeof FIELDS)[number];

export const isField = (name: string): name is Field => FIELDS.includes(name as Field);

/** Commas as the six languages write them. */
export const listOf = (text: string) => text.split(/[,，、]/).flatMap((part) => part.trim() || []);

type Fields = Pick<ImportEntry, 'id' | 'keywords' | 'checked' | 'traits'>;
type Holds = (value: string) => boolean;
type Complain = (code: ContentCode, field: Field) => void;

const JUDGES: Partial<Record<Field, readonly [ContentCode, Holds]>> = {
  id: ['id_invalid', (value) => ID.Check(value)],
  phase: ['phase_unknown', (value) => PHASE.Check(value)],
  tags: ['tag_unknown', (value) => TAG.Check(value)],
  checked: ['date_invalid', (value) => DATE.Check(value)],
};

/**
 * Reads the fields that a file gives.
 * @param complain called with the code and the field of each that is wrong
 */
export function readFields(given: ReadonlyMap<Field, string>, complain: Complain): Fields {
  const lists = new Map([...given].map(([field, text]) => [field, listOf(text)]));
  for (const [field, values] of lists) {
    const [code, holds] = JUDGES[field] ?? [];
    if (code && !values.every(holds!)) complain(code, field);
  }
  const one = <F extends Field>(field: F) => (lists.get(field)?.[0] ? { [field]: lists.get(field)![0] } : {});
  const many = <F extends Field>(field: F) => (lists.has(field) ? { [field]: lists.get(field) } : {});
  const traits = { ...many('topics'), ...many('phase'), ...many('tags') };
  return { ...one('id'), ...one('checked'), ...many('keywords'), traits };
}
