// The functions that read C++ types from JSON and write them to it.
import { refName, tagOf } from "./schemas.mjs";

/** Each pattern has a function in patterns.hpp: a regular expression would be slower, and could be made to crawl. */
const patterns = {
  "^[A-Za-z0-9_-]+$": "is_id",
  "^#[0-9a-f]{6}$": "is_color",
};

export function reader(type) {
  const signature = `Result<void> read(const json::value& in, Unknown unknown, ${type.name}& out)`;
  return `${signature}\n{\n${type.kind === "union" ? readUnion(type) : readObject(type)}}\n`;
}

export function writer(type) {
  const signature = `void write(std::string& out, const ${type.name}& in)`;
  return `${signature}\n{\n${type.kind === "union" ? writeUnion() : writeObject(type)}}\n`;
}

function readUnion({ schema }) {
  const cases = schema.oneOf.map(
    (one) => `    if (tag == ${refName(one)}::type) return read(in, unknown, out.emplace<${refName(one)}>());\n`,
  );
  return `    HOVOR_TRY(const auto tag, read_tag(in));\n${cases.join("")}    return unknown_tag();\n`;
}

function readObject(type) {
  const tag = tagOf(type) ? `    object.tag(${type.name}::type);\n` : "";
  const fields = type.fields.map(({ key, schema, optional }) => {
    const args = [`"${key}"`, `out.${key}`, limits(schema), schema.items && limits(schema.items)];
    return `    object.${optional ? "optional" : "required"}(${args.filter(Boolean).join(", ")});\n`;
  });
  const unused = type.fields.length === 0 ? "    static_cast<void>(out);\n" : "";
  return `${unused}    ObjectReader object{in, unknown};\n${tag}${fields.join("")}    return object.finish();\n`;
}

function writeUnion() {
  return "    std::visit([&out](const auto& one) { write(out, one); }, in);\n";
}

function writeObject(type) {
  const tag = tagOf(type) ? `    object.text(R"(,"type":"${tagOf(type)}")");\n` : "";
  const fields = type.fields.map(({ key }) => `    object.field(R"(,"${key}":)", in.${key});\n`);
  const unused = type.fields.length === 0 ? "    static_cast<void>(in);\n" : "";
  return `${unused}    ObjectWriter object{out};\n${tag}${fields.join("")}    object.finish();\n`;
}

/** The limits of the scalar types that these functions name. */
export function scalarLimits(types, functions) {
  const isNamed = (name) => functions.some((text) => new RegExp(`\\b${limitsName(name)}\\b`).test(text));
  return [...types.values()]
    .filter(({ kind, name }) => kind === "scalar" && isNamed(name))
    .map(({ name, schema }) => `constexpr auto ${limitsName(name)} = ${limits(schema)};\n\n`)
    .join("");
}

const limitsName = (scalar) => `${scalar.toLowerCase()}_limits`;

function limits({ scalar, minLength, maxLength, pattern, minimum, maximum, maxItems }) {
  if (pattern !== undefined && !patterns[pattern]) throw new Error(`patterns.hpp has no function for ${pattern}`);
  const pairs = {
    min_length: minLength,
    max_length: maxLength,
    matches: patterns[pattern],
    min: minimum,
    max: maximum,
    max_items: maxItems,
  };
  const given = Object.entries(pairs).filter(([, value]) => value !== undefined);
  if (scalar && given.length > 0) return limitsName(scalar);
  return given.length > 0 ? `Limits{${given.map(([key, value]) => `.${key} = ${value}`).join(", ")}}` : undefined;
}
