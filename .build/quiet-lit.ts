import type { Plugin } from 'vite';

/** What Lit leaves on the host page's globals, and what it is here: for standard decorators and for its own developers. */
const TRACES: readonly (readonly [file: RegExp, trace: RegExp, instead: string])[] = [
  [/lit-html\/lit-html\.js$/, /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  [/lit-element\/lit-element\.js$/, /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  [/reactive-element\.js$/, /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  [/reactive-element\.js$/, /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/, '0'],
  // Asked of each class; ours are decorated in TypeScript's own way and have none.
  [/reactive-element\.js$/, /this\[Symbol\.metadata\]/, 'null'],
];

/**
 * A page has `window.tuki` from us and nothing else. A trace that is no longer there stops the build, so that an update is
 * looked at.
 */
export function quietLit(): Plugin {
  return {
    name: 'quiet-lit',
    transform: {
      filter: { id: /node_modules\/(lit-html|lit-element|@lit\/reactive-element)\/[\w-]+\.js$/ },
      handler(code, id) {
        let quiet = code;
        for (const [file, trace, instead] of TRACES) {
          if (!file.test(id)) continue;
          if (!trace.test(quiet)) this.error(`${id} has no ${trace} any more. See .build/quiet-lit.ts.`);
          quiet = quiet.replace(trace, instead);
        }
        return quiet === code ? undefined : quiet;
      },
    },
  };
}
