/**
 * Limits both sides keep. The desk enforces them; the widgets stop a traveller before reaching them.
 */

/** Longest message, in Unicode code points (what a person would call characters, near enough). */
export const MESSAGE_MAX = 4_000;

/** Most commands one request may carry. */
export const BATCH_MAX = 50;

/** Messages on one page of a conversation. */
export const PAGE_SIZE = 100;

/** Longest name, e-mail address or booking number, in code points. An e-mail address has at most 254 (RFC 5321). */
export const CONTACT_MAX = 254;

/** Longest question of an answer, longest answer in Markdown, in code points; most keywords, and answers of a site. */
export const QUESTION_MAX = 300;
export const ANSWER_MAX = 20_000;
export const KEYWORDS_MAX = 50;
export const ANSWERS_MAX = 2_000;

/** Longest words with a rating, in code points. */
export const COMMENT_MAX = 1_000;

/** Longest query that is counted among those without an answer, in code points. A longer one is a letter, not a query. */
export const MISS_MAX = 100;

/** Most that one import may hold, in code points. */
export const IMPORT_MAX = 1_000_000;

/** Most facts that a page may tell of a failure, and the longest, in code points: it is read at a glance. */
export const PROBLEM_FACTS_MAX = 10;
export const PROBLEM_FACT_MAX = 200;

/** Shortest device secret: 128 bits in base64url. */
export const SECRET_MIN = 22;

/** How far from the desk's clock a command's `at` may lie, in milliseconds: a phone may be offline for months. */
export const CLOCK_AHEAD_MAX = 24 * 60 * 60 * 1000;
export const CLOCK_BEHIND_MAX = 366 * 24 * 60 * 60 * 1000;

/** The desk writes to an open event stream at least this often, in milliseconds, so that a dead one is noticed. */
export const HEARTBEAT_MS = 20_000;
