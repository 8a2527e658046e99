import Type, { type Static } from 'typebox';
import { PROBLEM_FACTS_MAX, PROBLEM_FACT_MAX } from '../limits.js';
import { PROBLEM_CODE, PROBLEM_FACT } from '../problem-names.js';

/** What the agency's own page calls a failure, such as `payment` or `E-1207`. */
export const ProblemCode = Type.String({ pattern: PROBLEM_CODE });

/** What a fact about it is called. */
export const ProblemFact = Type.String({ pattern: PROBLEM_FACT });

/** What went wrong on a page of the agency, as that page puts it. Never what somebody has typed there. */
export const Problem = Type.Object({
  code: ProblemCode,
  /** What else the page knows of it, such as the step or the payment service. */
  context: Type.Optional(
    Type.Record(ProblemFact, Type.String({ maxLength: PROBLEM_FACT_MAX }), { maxProperties: PROBLEM_FACTS_MAX }),
  ),
});

export type Problem = Static<typeof Problem>;
