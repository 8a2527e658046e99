import * as prettier from 'prettier';

/** A text as `npm run format` would leave it. */
export async function format(file, text) {
  return prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file });
}
