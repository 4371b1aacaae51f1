// C++ of the schemas: for each .tsp file a header of structs, enums and variants, one source that reads them
// from JSON, and one that writes them. What the sources are written in is fields.hpp.

import { reader, scalarLimits, writer } from "./cpp_codec.mjs";
import { declaration, names } from "./cpp_types.mjs";
import { inOrder } from "./schemas.mjs";

/** The .tsp files and the names of what is made of them. */
const parts = [
  { tsp: "main", name: "entities", uses: [] },
  { tsp: "settings", name: "settings", uses: ["entities"] },
  { tsp: "team", name: "team", uses: ["settings"] },
  { tsp: "privacy", name: "privacy", uses: ["entities"] },
  { tsp: "rest", name: "rest", uses: ["team"] },
  { tsp: "conversations", name: "conversations", uses: ["team"] },
  { tsp: "socket", name: "socket", uses: ["entities"] },
  { tsp: "visitor_socket", name: "visitor_socket", uses: ["socket", "team"] },
  { tsp: "agent_socket", name: "agent_socket", uses: ["socket", "team"] },
];

/** Pairs of a file's name and its text. */
export function cppFiles(types) {
  const ordered = inOrder(types).filter((type) => type.kind !== "scalar");
  const files = parts.flatMap((part) => {
    const own = ordered.filter((type) => type.part === part.tsp);
    const coded = own.filter((type) => type.kind !== "enum");
    const readers = coded.map(reader);
    return [
      [`${part.name}.hpp`, header(part, own, coded)],
      [`${part.name}_read.cpp`, source(part, scalarLimits(types, readers), readers)],
      [`${part.name}_write.cpp`, source(part, "", coded.map(writer))],
    ];
  });
  return [...files, ["every_type.hpp", everyType(ordered)]];
}

const banner = ({ tsp }) => `// Generated from protocol/${tsp}.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
`;

function everyType(ordered) {
  const lines = ordered
    .filter((type) => type.kind !== "enum")
    .map(({ name }) => `    take.template operator()<${name}>("${name}");\n`);
  return `${banner({ tsp: "*" })}#pragma once

#include "protocol/messages.hpp"

namespace hovor::protocol {

// Calls take.operator()<T>(name) for each struct and union T of the wire.
template <class Take>
void for_each_type(Take&& take)
{
${lines.join("")}}

}  // namespace hovor::protocol
`;
}

function header(part, own, coded) {
  const includes = ["codec", ...part.uses].map((name) => `#include "protocol/${name}.hpp"\n`).join("");
  const enums = own.filter((type) => type.kind === "enum");
  const words = enums.length ? `\nnamespace hovor {\n\n${enums.map(names).join("\n")}\n}  // namespace hovor\n` : "";
  return `${banner(part)}#pragma once

${enums.length ? '#include "base/names.hpp"\n' : ""}${includes}
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hovor::protocol {

${own.map(declaration).join("\n")}
${coded.map(prototypes).join("")}
}  // namespace hovor::protocol
${words}`;
}

function prototypes({ name }) {
  return `Result<void> read(const json::value& in, Unknown unknown, ${name}& out);
void write(std::string& out, const ${name}& in);
`;
}

function source(part, constants, functions) {
  return `${banner(part)}#include "protocol/${part.name}.hpp"

#include "protocol/fields.hpp"
${constants.includes("matches") || functions.some((text) => text.includes("matches")) ? '#include "protocol/patterns.hpp"\n' : ""}
namespace hovor::protocol {

${constants}${functions.join("\n")}
}  // namespace hovor::protocol
`;
}
