import { Compile } from 'typebox/compile';
import { Settings } from 'typebox/system';
import type { JsonSchema } from '../schemas.js';
import type { Complaint } from './problem.js';
import { remedyOf } from './remedies.js';

// So many that one bad line does not hide the others.
Settings.Set({ maxErrors: 1_000 });

interface SchemaError {
  readonly keyword: string;
  readonly schemaPath: string;
  readonly instancePath: string;
  readonly params: object;
}

/** Finds where a file has not the shape that its schema describes. */
export class Shape {
  readonly #validator;

  constructor(private readonly schema: JsonSchema) {
    this.#validator = Compile(schema);
  }

  complaints(value: unknown): Complaint[] {
    if (this.#validator.Check(value)) return [];
    const found = relevant([...this.#validator.Errors(value)]).flatMap((error) => this.#complaintsOf(error));
    return [...new Map(found.map((one) => [`${one.field} ${one.text}`, one])).values()];
  }

  #complaintsOf(error: SchemaError): Complaint[] {
    const { keyword, instancePath: field, params } = error;
    if (keyword === 'required') {
      const { requiredProperties } = params as { requiredProperties: readonly string[] };
      return requiredProperties.map((name) => ({ field: `${field}/${name}`, text: 'This field is missing. Add it.' }));
    }
    // Told for each of the fields as well.
    if (keyword === 'additionalProperties') return [];
    if (keyword === 'boolean') return [{ field, text: this.#unknown(error) }];
    return [{ field, text: remedyOf(error) }];
  }

  #unknown({ schemaPath, instancePath }: SchemaError): string {
    const name = instancePath.split('/').at(-1)!;
    const way = schemaPath.split('/').slice(1, -1);
    const parent = way.reduce<JsonSchema>((schema, key) => schema[key] as JsonSchema, this.schema);
    const { properties, patternProperties } = parent as { properties?: object; patternProperties?: object };
    if (patternProperties)
      return `“${name}” is no language tag, or no name of a text. Write a tag such as fi or zh-Hant.`;
    const known = Object.keys(properties ?? {}).filter((key) => !key.startsWith('$'));
    const near = known.find((key) => isNear(key.toLowerCase(), name.toLowerCase()));
    return `There is no such field. ${near ? `Did you mean “${near}”?` : `Write one of ${known.join(', ')}, or remove it.`}`;
  }
}

/** Whether two names differ by a letter that is wrong, missing, too many or swapped with its neighbour. */
function isNear(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const most = a.length === b.length && a.length > 3 ? 2 : 1;
  return Math.max(a.length, b.length) - start - end <= most;
}

/**
 * Where a value may have several forms, a schema complains of all of them. Those that name another `type` are not meant,
 * nor is a form of another kind where the value comes close to one of its own.
 */
function relevant(errors: readonly SchemaError[]): SchemaError[] {
  let left = [...errors];
  for (const { instancePath, schemaPath } of errors.filter(({ keyword }) => keyword === 'anyOf')) {
    const forms = `${schemaPath}/anyOf/`;
    const inside = (error: SchemaError) => error.schemaPath.startsWith(forms);
    const formOf = (error: SchemaError) => error.schemaPath.slice(forms.length).split('/')[0];
    const notMeant = new Set(
      left
        .filter(
          (error) =>
            inside(error) &&
            ((error.keyword === 'const' && error.instancePath === `${instancePath}/type`) ||
              (error.keyword === 'type' && error.instancePath === instancePath)),
        )
        .map(formOf),
    );
    const meant = left.filter((error) => inside(error) && !notMeant.has(formOf(error)));
    left = left.filter((error) => !inside(error) || meant.includes(error));
    // Something more telling stands further in.
    if (meant.length > 0) left = left.filter((error) => error.keyword !== 'anyOf' || error.schemaPath !== schemaPath);
  }
  return left;
}
