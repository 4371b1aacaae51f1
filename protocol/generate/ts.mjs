// TypeScript types of the schemas. They vanish when compiled: the server checks, the client trusts it.
import { refName } from "./schemas.mjs";

export function tsFile(types) {
  const declarations = [...types.values()].map(declaration);
  return `// Generated from protocol/*.tsp by protocol/generate/ts.mjs. Do not edit.\n\n${declarations.join("\n")}`;
}

function declaration({ name, kind, schema }) {
  if (kind !== "object") return `${doc(schema.description)}export type ${name} = ${tsType(schema)};\n`;
  const fields = Object.entries(schema.properties ?? {}).map(([key, field]) => {
    const optional = schema.required?.includes(key) ? "" : "?";
    return `${doc(field.description, "  ")}  readonly ${key}${optional}: ${tsType(field)};\n`;
  });
  return `${doc(schema.description)}export interface ${name} {\n${fields.join("")}}\n`;
}

function tsType(schema) {
  if (schema.$ref) return refName(schema);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((word) => JSON.stringify(word)).join(" | ");
  if (schema.oneOf) return schema.oneOf.map(tsType).join(" | ");
  if (schema.type === "array") return `readonly ${tsType(schema.items)}[]`;
  const simple = { string: "string", integer: "number", boolean: "boolean" }[schema.type];
  if (simple) return simple;
  throw new Error(`not supported: ${JSON.stringify(schema)}`);
}

function doc(text, indent = "") {
  return text ? `${indent}/** ${text.replaceAll("\n", `\n${indent} * `)} */\n` : "";
}
