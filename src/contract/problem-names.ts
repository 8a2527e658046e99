/** How a page may name a failure, and a fact about it: patterns that the desk checks and the page's side keeps to. */
export const PROBLEM_CODE = '^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$';
export const PROBLEM_FACT = '^[A-Za-z][A-Za-z0-9_-]{0,39}$';
