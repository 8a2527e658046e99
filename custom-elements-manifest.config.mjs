import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Which tag is which class: the analyzer knows `customElements.define` and not our careful `define`. */
const registrations = {
  name: 'registrations',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    if (!tag || !element || !ts.isStringLiteral(tag)) return;
    const declaration = { name: element.getText() };
    moduleDoc.exports = [
      ...(moduleDoc.exports ?? []),
      { kind: 'custom-element-definition', name: tag.text, declaration },
    ];
  },
};

const declarationsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);

/** An event is known by its class, whose `type` is its name: what is fired and what `@fires` tells become one entry. */
const eventsByClass = {
  name: 'events-by-class',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = declarationsOf(customElementsManifest);
    const typeOf = ({ members }) => members?.find(({ name, static: isStatic }) => isStatic && name === 'type')?.default;
    const names = new Map(declarations.map((one) => [one.name, typeOf(one)?.replace(/^'|'$/g, '')]));
    const classes = new Map([...names].map(([text, name]) => [name, { text }]));
    for (const declaration of declarations) {
      const merged = new Map();
      for (const event of declaration.events ?? []) {
        const name = names.get(event.type?.text) ?? event.name;
        merged.set(name, { type: classes.get(name), ...merged.get(name), ...event, name });
      }
      if (declaration.events) declaration.events = [...merged.values()];
    }
  },
};

/** What a host page may not touch is no part of the manifest. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const isPublic = ({ name, privacy, static: isStatic }) =>
      (privacy ?? 'public') === 'public' && !isStatic && !name.startsWith('#');
    for (const declaration of declarationsOf(customElementsManifest))
      if (declaration.members) declaration.members = declaration.members.filter(isPublic);
  },
};

/** Sources are not packed: the manifest names the modules that are. A class that no module has is the browser's own. */
const asPacked = {
  name: 'as-packed',
  packageLinkPhase({ customElementsManifest }) {
    const packed = JSON.stringify(customElementsManifest.modules).replace(
      /"\/?src\/([^"]+)\.[jt]s"/g,
      '"dist/modules/$1.js"',
    );
    customElementsManifest.modules = JSON.parse(packed);
    const declarations = declarationsOf(customElementsManifest);
    const known = new Set(declarations.map(({ name }) => name));
    for (const { superclass } of declarations)
      if (superclass?.module && !known.has(superclass.name)) {
        delete superclass.module;
        superclass.package = 'global:';
      }
  },
};

const editors = { outdir: 'dist', hideLogs: true };

/** `npm run manifest`: the JSDoc headers of the elements as files for documentation and editors, in `dist`. */
export default {
  globs: ['src/widgets/**/*.ts'],
  exclude: ['src/widgets/shared/define.ts', 'src/widgets/**/*.d.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    registrations,
    eventsByClass,
    publicOnly,
    asPacked,
    customElementVsCodePlugin(editors),
    customElementJetBrainsPlugin({ ...editors, packageJson: false }),
  ],
};
