// The derived JSON Schemas as the generators see them. They know exactly the part of JSON Schema that
// the .tsp files use, and stop at anything else: a limit that is not enforced would be a false promise.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";

const knownKeywords = {
  object: ["type", "properties", "required", "description"],
  field: [
    "$ref",
    "const",
    "type",
    "description",
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "items",
    "maxItems",
  ],
};

/** All types by name. Each knows which .tsp file declares it: its `part`. */
export function readSchemas(schemaFolder, tspFolder) {
  const parts = readParts(tspFolder);
  const types = new Map();
  for (const file of readdirSync(schemaFolder).sort()) {
    const name = basename(file, ".yaml");
    const { $schema, $id, ...schema } = parse(readFileSync(join(schemaFolder, file), "utf8"));
    if (!parts.has(name)) throw new Error(`${name}: is declared in no .tsp file`);
    types.set(name, { name, part: parts.get(name), schema, kind: kindOf(name, schema) });
  }
  for (const type of types.values()) if (type.kind === "object") type.fields = fieldsOf(type, types);
  return types;
}

export const refName = (schema) => basename(schema.$ref, ".yaml");

/** The word in `type` by which the members of a union are told apart. */
export const tagOf = (type) => type.schema.properties?.type?.const;

/** Types in an order in which each comes after those that it is made of. */
export function inOrder(types) {
  const ordered = new Set();
  const visit = (type) => {
    if (ordered.has(type)) return;
    for (const [, name] of JSON.stringify(type.schema).matchAll(/"\$ref":"(\w+)\.yaml"/g)) visit(types.get(name));
    ordered.add(type);
  };
  for (const type of types.values()) visit(type);
  return [...ordered];
}

function readParts(folder) {
  const parts = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".tsp"))) {
    const text = readFileSync(join(folder, file), "utf8");
    for (const [, name] of text.matchAll(/^(?:@\S+(?: @\S+)* )?(?:model|enum|union|scalar) (\w+)/gm)) {
      parts.set(name, basename(file, ".tsp"));
    }
  }
  return parts;
}

function kindOf(name, schema) {
  if (schema.oneOf) return "union";
  if (schema.enum) return "enum";
  if (schema.type === "object") return "object";
  if (schema.type === "string" || schema.type === "integer") return "scalar";
  throw new Error(`${name}: not supported: ${JSON.stringify(schema)}`);
}

/** Without the tag. A field of a scalar type has that type's limits, narrowed by its own. */
function fieldsOf({ name, schema }, types) {
  onlyKnown(name, schema, knownKeywords.object);
  return Object.entries(schema.properties ?? {})
    .filter(([, field]) => field.const === undefined)
    .map(([key, field]) => {
      const resolved = resolve(`${name}.${key}`, field, types);
      return { key, schema: resolved, optional: !(schema.required ?? []).includes(key) };
    });
}

function resolve(path, field, types) {
  onlyKnown(path, field, knownKeywords.field);
  const target = field.$ref && types.get(refName(field));
  if (target?.kind === "scalar") {
    const { $ref, description, ...own } = field;
    const resolved = resolve(path, { ...target.schema, ...own, description }, types);
    // Which scalar's limits these are, word for word.
    return Object.keys(own).length === 0 ? { ...resolved, scalar: target.name } : resolved;
  }
  if (field.type === "string" && field.maxLength === undefined) throw new Error(`${path}: needs @maxLength`);
  if (field.type === "array") {
    if (field.maxItems === undefined) throw new Error(`${path}: needs @maxItems`);
    return { ...field, items: resolve(`${path}[]`, field.items, types) };
  }
  return field;
}

function onlyKnown(path, schema, known) {
  const unknown = Object.keys(schema).filter((keyword) => !known.includes(keyword));
  if (unknown.length > 0) throw new Error(`${path}: not supported: ${unknown.join(", ")}`);
}
