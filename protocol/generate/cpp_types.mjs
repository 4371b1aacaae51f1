// The declarations of C++ types.
import { refName, tagOf } from "./schemas.mjs";

const width = 120;

export function declaration({ name, kind, schema, ...type }) {
  const doc = comment(schema.description);
  if (kind === "enum") return `${doc}${list(`enum class ${name} { `, schema.enum, " };")}`;
  if (kind === "union") return `${doc}${list(`using ${name} = std::variant<`, schema.oneOf.map(refName), ">;")}`;

  const tag = tagOf({ schema });
  const members = type.fields.map(({ key, schema: field, optional }) => {
    const held = cppType(field);
    return `${comment(field.description, "    ")}    ${optional ? `std::optional<${held}>` : held} ${key}{};\n`;
  });
  const lines = [
    ...(tag ? [`    static constexpr std::string_view type = "${tag}";\n`] : []),
    ...members,
    `    bool operator==(const ${name}&) const = default;\n`,
  ];
  return `${doc}struct ${name} {\n${lines.join("")}};\n`;
}

/** The words of an enum, which base/names.hpp asks for. */
export function names({ name, schema }) {
  const start = `inline constexpr std::array<std::string_view, ${schema.enum.length}> names_of<protocol::${name}>{`;
  const words = schema.enum.map((word) => `"${word}"`);
  return `template <>\n${list(start, words, "};")}`;
}

function cppType(schema) {
  if (schema.$ref) return refName(schema);
  if (schema.type === "array") return `std::vector<${cppType(schema.items)}>`;
  const simple = { string: "std::string", integer: "std::int64_t", boolean: "bool" }[schema.type];
  if (simple) return simple;
  throw new Error(`not supported: ${JSON.stringify(schema)}`);
}

function comment(text, indent = "") {
  if (!text) return "";
  const start = `${indent}// `;
  return wrap(text.split(/\s+/), " ", width - start.length)
    .map((line) => `${start}${line}\n`)
    .join("");
}

/** On one line if it fits. */
function list(start, items, end) {
  const line = `${start}${items.join(", ")}${end}`;
  if (line.length <= width) return `${line}\n`;
  const rows = wrap(items, ", ", width - 5).map((row) => `    ${row}`);
  return `${start.trimEnd()}\n${rows.join(",\n")}\n${end.trimStart()}\n`;
}

function wrap(words, separator, room) {
  const rows = [];
  for (const word of words) {
    const longer = rows.length > 0 ? `${rows.at(-1)}${separator}${word}` : undefined;
    if (longer !== undefined && longer.length <= room) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}
