import { readFileSync } from 'node:fs';

interface Described {
  readonly name: string;
  readonly description?: string;
}

/** What the manifest tells of an element, as far as tests read it. */
export interface ElementEntry extends Described {
  readonly tagName: string;
  /** The module's path within the package. */
  readonly path: string;
  readonly attributes: readonly Described[];
  readonly events: readonly (Described & { readonly type?: { readonly text: string } })[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
}

export interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly Partial<ElementEntry>[];
    readonly exports: readonly { readonly kind: string; readonly name: string }[];
  }[];
}

/** @param folder where the repository, or a copy of it, is */
export function readManifest(folder = '.'): Manifest {
  return JSON.parse(readFileSync(`${folder}/dist/custom-elements.json`, 'utf8')) as Manifest;
}

const NOTHING = { attributes: [], events: [], slots: [], cssParts: [], cssProperties: [] };

/** The elements of a manifest. */
export function elementsOf({ modules }: Manifest): ElementEntry[] {
  return modules.flatMap(({ path, declarations }) =>
    declarations.filter((one) => one.tagName).map((one) => ({ ...NOTHING, ...one, path }) as ElementEntry),
  );
}
