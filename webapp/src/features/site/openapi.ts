/** As much of an OpenAPI 3 document as the page needs. */
export interface OpenApi {
  paths: Record<string, Record<string, unknown>>;
  tags?: { name: string; description?: string }[];
  components?: { schemas?: Record<string, Schema> };
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  example?: unknown;
  examples?: unknown[];
  default?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  description?: string;
}

interface Content {
  [mediaType: string]: { schema?: Schema; example?: unknown };
}

interface RawOperation {
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: Schema }[];
  requestBody?: { content?: Content };
  responses?: Record<string, { description?: string; content?: Content }>;
}

export interface Parameter {
  name: string;
  where: string;
  required: boolean;
  type: string;
  description: string;
}

/** One thing the API can do. */
export interface ApiOperation {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  parameters: Parameter[];
  body: { mediaType: string; example: string } | null;
  answers: { status: string; description: string; example: string | null }[];
}

export interface ApiGroup {
  name: string;
  operations: ApiOperation[];
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const DEEPEST = 6;

/** The operations of a document by their first tag; those without one come last under `other`. */
export function groupsOf(document: OpenApi, other: string): ApiGroup[] {
  const groups = new Map<string, ApiOperation[]>();
  for (const { tag, operation } of operationsOf(document, other)) {
    groups.set(tag, [...(groups.get(tag) ?? []), operation]);
  }
  return [...groups]
    .map(([name, operations]) => ({ name, operations }))
    .sort(
      (one, another) =>
        Number(one.name === other) - Number(another.name === other) || one.name.localeCompare(another.name),
    );
}

function* operationsOf(document: OpenApi, other: string) {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const raw = item[method] as RawOperation | undefined;
      if (raw) yield { tag: raw.tags?.[0] ?? other, operation: operationOf(document, path, method, item, raw) };
    }
  }
}

function operationOf(
  document: OpenApi,
  path: string,
  method: string,
  item: Record<string, unknown>,
  raw: RawOperation,
): ApiOperation {
  const shared = (item.parameters ?? []) as NonNullable<RawOperation['parameters']>;
  return {
    id: `${method}-${path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '')}`,
    method: method.toUpperCase(),
    path,
    summary: raw.summary ?? '',
    description: raw.description ?? '',
    parameters: [...shared, ...(raw.parameters ?? [])].map((each) => ({
      name: each.name,
      where: each.in,
      required: each.required ?? false,
      type: typeOf(document, each.schema ?? {}),
      description: each.description ?? '',
    })),
    body: bodyOf(document, raw.requestBody?.content),
    answers: Object.entries(raw.responses ?? {}).map(([status, answer]) => ({
      status,
      description: answer.description ?? '',
      example: bodyOf(document, answer.content)?.example ?? null,
    })),
  };
}

function bodyOf(document: OpenApi, content: Content | undefined): ApiOperation['body'] {
  const [mediaType, body] = Object.entries(content ?? {})[0] ?? [];
  if (!mediaType || !body) return null;
  if (!mediaType.includes('json') && mediaType !== '*/*') return { mediaType, example: '' };
  const value = body.example ?? exampleOf(document, body.schema ?? {});
  return { mediaType, example: value === undefined ? '' : JSON.stringify(value, null, 2) };
}

/** A value that fits a schema: its own example where there is one, else one made from its type. */
export function exampleOf(document: OpenApi, schema: Schema, depth = 0): unknown {
  const given = schema.example ?? schema.examples?.[0] ?? schema.default;
  if (given !== undefined) return told(given, schema);
  if (depth > DEEPEST) return null;
  if (schema.$ref) return exampleOf(document, resolve(document, schema.$ref), depth + 1);
  const parts = schema.allOf ?? [];
  if (parts.length > 0) return Object.assign({}, ...parts.map((part) => exampleOf(document, part, depth + 1)));
  const choice = (schema.oneOf ?? schema.anyOf)?.find((each) => each.type !== 'null');
  if (choice) return exampleOf(document, choice, depth + 1);
  if (schema.enum) return schema.enum[0];
  return madeUp(document, schema, depth);
}

// Annotations hold examples of lists and numbers as text.
function told(example: unknown, schema: Schema): unknown {
  if (typeof example !== 'string' || plainType(schema) === 'string') return example;
  try {
    return JSON.parse(example);
  } catch {
    return example;
  }
}

function madeUp(document: OpenApi, schema: Schema, depth: number): unknown {
  switch (plainType(schema)) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, each]) => [name, exampleOf(document, each, depth + 1)]),
      );
    case 'array':
      return schema.items ? [exampleOf(document, schema.items, depth + 1)] : [];
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    default:
      return EXAMPLES[schema.format ?? ''] ?? 'text';
  }
}

const EXAMPLES: Record<string, string> = {
  uuid: '0198f3a2-7c11-7d2e-9f3b-5a1c0e4d8b6f',
  date: '2026-11-21',
  'date-time': '2026-11-21T20:30:00.123456Z',
};

/** A type in a word or two: "uuid", "integer", "list of string". */
export function typeOf(document: OpenApi, schema: Schema): string {
  if (schema.$ref) return typeOf(document, resolve(document, schema.$ref));
  if (schema.enum) return schema.enum.map(String).join(' | ');
  const type = plainType(schema);
  if (type === 'array') return `list of ${typeOf(document, schema.items ?? {})}`;
  return (type === 'string' ? schema.format : undefined) ?? type;
}

function plainType({ type, properties }: Schema): string {
  const named = Array.isArray(type) ? type.find((each) => each !== 'null') : type;
  return named ?? (properties ? 'object' : 'string');
}

function resolve(document: OpenApi, reference: string): Schema {
  return document.components?.schemas?.[reference.split('/').pop() ?? ''] ?? {};
}

/** The groups with the operations that hold every typed word in method, path or summary. */
export function filtered(groups: readonly ApiGroup[], typed: string): ApiGroup[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (group: ApiGroup, { method, path, summary }: ApiOperation) => {
    const text = `${group.name} ${method} ${path} ${summary}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return groups
    .map((group) => ({ ...group, operations: group.operations.filter((each) => fits(group, each)) }))
    .filter(({ operations }) => operations.length > 0);
}

/** The call as it is typed into a terminal. */
export function commandFor(operation: ApiOperation, origin: string): string {
  const lines = [`curl ${operation.method === 'GET' ? '' : `-X ${operation.method} `}'${origin}${operation.path}'`];
  lines.push(`-H 'Authorization: Bearer cns_…'`);
  if (operation.body) lines.push(`-H 'Content-Type: ${operation.body.mediaType}'`);
  if (operation.body?.example) lines.push(`-d '${compact(operation.body.example).replace(/'/g, `'\\''`)}'`);
  return lines.join(' \\\n  ');
}

const compact = (json: string): string => JSON.stringify(JSON.parse(json));
