import type { ESTree, Plugin } from 'vite';

/**
 * What a traveller never runs of i18next, whose one file holds everything: fetching texts (ours come with the room),
 * finding the language (rules/language.ts), nesting, formatting (Intl, in i18n/format.ts), cloning, and warnings for
 * developers, which our types and tests make superfluous. Bodies are emptied and the compressor drops the rest; a third of
 * the library, and a method that is no longer there stops the build, so that an update is looked at.
 */
const UNUSED: Record<string, readonly string[]> = {
  Logger: ['init', 'log', 'warn', 'error', 'deprecate', 'once', 'forward', 'clone'],
  ResourceStore: ['addResourceBundle', 'removeResourceBundle', 'getDataByLanguage', 'deprecateDottedLng', 'toJSON'],
  Translator: ['exists', 'getUsedParamsDetails'],
  LanguageUtil: ['deprecateBareCode'],
  PluralResolver: ['getPluralFormsOfKey', 'getSuffixes'],
  Interpolator: ['nest', 'reset'],
  Formatter: ['constructor', 'init', 'add', 'addCached', 'format'],
  Connector: [
    'queueLoad',
    'loaded',
    'read',
    'prepareLoading',
    'load',
    'reload',
    'noticeDevFallback',
    'loadOne',
    'saveMissing',
  ],
  I18n: [
    ...['reloadResources', 'use', 'hydrate', 'getFixedT', 'exists', 'hasLoadedNamespace', 'loadNamespaces'],
    ...['loadLanguages', 'dir', 'cloneInstance', 'toJSON'],
  ],
};

/** Expressions that have one value in this kit. */
const SETTLED: Readonly<Record<string, string>> = {
  'this.services.languageDetector': 'undefined',
  'this.modules.languageDetector': 'undefined',
  'this.modules.i18nFormat': 'undefined',
  'this.modules.formatter': 'undefined',
  'this.modules.logger': 'undefined',
  'this.options.saveMissing': 'false',
  'this.i18nFormat': 'undefined',
};

const LOGGING = /^(\s*(?:if \(.*?\) )?)this\.logger\.\w+\(.*\);$/gm;

/** Without `$t(…)` in a text there is nothing to nest: what comes in goes out. */
function nestNothing(code: string): string {
  const short = code.replace('nest(str, fc, options = {}) {}', 'nest(str) { return str; }');
  if (short === code) throw new Error('i18next has no nest(str, fc, options) any more.');
  return short;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the bodies of the unused methods of a class stand. */
function unusedBodies({ id, body }: ESTree.Class): Span[] {
  const wanted = UNUSED[id?.name ?? ''] ?? [];
  return wanted.map((name) => {
    const method = body.body.find(
      (member) => member.type === 'MethodDefinition' && member.key.type === 'Identifier' && member.key.name === name,
    );
    if (method?.type !== 'MethodDefinition') throw new Error(`i18next has no ${id?.name}.${name} any more.`);
    return method.value.body as Span;
  });
}

function settle(code: string): string {
  for (const [expression, value] of Object.entries(SETTLED)) {
    if (!code.includes(expression)) throw new Error(`i18next has no ${expression} any more.`);
    // Not where something is assigned to it.
    code = code.replaceAll(new RegExp(`${expression.replaceAll('.', '\\.')}\\b(?! = )`, 'g'), value);
  }
  return code;
}

/** Builds i18next without what is never run. */
export function slimTranslator(): Plugin {
  return {
    name: 'slim-translator',
    transform: {
      filter: { id: /i18next\.js$/ },
      handler(code) {
        const classes = this.parse(code).body.filter((node) => node.type === 'ClassDeclaration');
        const bodies = classes.flatMap(unusedBodies).sort((one, other) => other.start - one.start);
        for (const { start, end } of bodies) code = `${code.slice(0, start)}{}${code.slice(end)}`;
        return settle(nestNothing(code)).replace(LOGGING, '$1;');
      },
    },
  };
}
