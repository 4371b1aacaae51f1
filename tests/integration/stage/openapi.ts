import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";

const protocol = join(import.meta.dirname, "../../../protocol");

interface Described {
  readonly security?: readonly object[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: { readonly $ref?: string } }> };
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema: { $ref?: string } }> }>;
}

/** A method and a path of the OpenAPI page. */
export interface Operation extends Described {
  readonly method: string;
  readonly path: string;
  /** "POST /api/v1/sign_in" */
  readonly name: string;
}

interface Schema {
  type?: string;
  required?: readonly string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean;
}

interface Page {
  readonly paths: Record<string, Record<string, Described>>;
  readonly components: { readonly schemas: Record<string, Schema> };
}

export const page = JSON.parse(readFileSync(join(protocol, "openapi.json"), "utf8")) as Page;

export const operations: readonly Operation[] = Object.entries(page.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, described]) => {
    const verb = method.toUpperCase();
    return { ...described, method: verb, path, name: `${verb} ${path}` };
  }),
);

export const schemas = page.components.schemas;

/** What is not described is not answered either: a key too many is a leak. */
for (const schema of Object.values(schemas)) {
  if (schema.properties) schema.additionalProperties ??= false;
}

const ajv = new Ajv2020({ strict: true, strictRequired: true, allErrors: true });
ajv.addFormat("int32", { type: "number", validate: (n: number) => Number.isInteger(n) && Math.abs(n) < 2 ** 31 });
ajv.addFormat("int64", { type: "number", validate: Number.isSafeInteger });
ajv.addVocabulary(["components"]);
ajv.addSchema({ $id: "hovor", components: { schemas } });

const matchers = operations.map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`),
}));

export function operationOf(method: string, path: string): Operation | undefined {
  const bare = path.split("?")[0] ?? path;
  return matchers.find(({ operation, pattern }) => operation.method === method && pattern.test(bare))?.operation;
}

/** By an agent's session; the others are for everybody, or for visitors by their token. */
export const isForAgents = ({ security }: Operation) => security?.some((one) => "SessionCookie" in one) ?? false;

/** Throws if an answer is not as the page describes it. */
export function check(operation: Operation | undefined, status: number, type: string, body: string): void {
  const where = `${operation?.name ?? "an address that is none"} answered ${status}`;
  if (status >= 400) return checkBody(where, "#/components/schemas/Problem", "application/problem+json", type, body);
  const described = operation?.responses[String(status)];
  if (!described) throw new Error(`${where}, which is not described`);
  const [content] = Object.entries(described.content ?? {});
  if (!content) {
    if (body !== "") throw new Error(`${where} with a body, which is not described`);
    return;
  }
  if (content[1].schema.$ref) return checkBody(where, content[1].schema.$ref, content[0], type, body);
  const wanted = Object.keys(described.content ?? {});
  if (!wanted.includes(type)) throw new Error(`${where} as ${type}, not ${wanted.join(" or ")}`);
}

function checkBody(where: string, ref: string, wanted: string, type: string, body: string): void {
  if (type !== wanted) throw new Error(`${where} as ${type}, not ${wanted}`);
  const validate = ajv.getSchema(`hovor${ref}`);
  if (!validate) throw new Error(`no schema ${ref}`);
  if (!validate(JSON.parse(body))) throw new Error(`${where}: ${ajv.errorsText(validate.errors)}\n${body}`);
}
