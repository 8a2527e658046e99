interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: object;
}

/** The first field that a schema found wrong or missing, as in `body.text`; undefined when it is the whole. */
export function wrongField(errors: Iterable<SchemaError>): string | undefined {
  for (const { instancePath, params } of errors) {
    const path = instancePath.split('/').slice(1);
    const missing = 'requiredProperties' in params && (params.requiredProperties as string[])[0];
    return [...path, ...(missing ? [missing] : [])].join('.') || undefined;
  }
  return undefined;
}
