import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { cppFiles } from "../generate/cpp.mjs";
import { readSchemas } from "../generate/schemas.mjs";
import { tsFile } from "../generate/ts.mjs";

describe("the generators", () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hovor-generate-"));
    mkdirSync(join(folder, "schema"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** The types of a wire with one model Box, which has one field. */
  function typesWith(field, required = ["thing"]) {
    const schemas = {
      Box: { type: "object", properties: { thing: field }, required },
      Id: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" },
    };
    for (const [name, schema] of Object.entries(schemas)) {
      writeFileSync(join(folder, "schema", `${name}.yaml`), stringify(schema));
    }
    writeFileSync(join(folder, "main.tsp"), "@minLength(1) scalar Id extends string;\nmodel Box { }\n");
    return readSchemas(join(folder, "schema"), folder);
  }

  const cpp = (types) => Object.fromEntries(cppFiles(types));

  it("make a member of each field, and keep it to its limits", () => {
    const files = cpp(typesWith({ type: "string", minLength: 1, maxLength: 9, description: "What it is." }));

    expect(files["entities.hpp"]).toContain("    // What it is.\n    std::string thing{};\n");
    expect(files["entities_read.cpp"]).toContain(
      'object.required("thing", out.thing, Limits{.min_length = 1, .max_length = 9});',
    );
    expect(files["entities_write.cpp"]).toContain('object.field(R"(,"thing":)", in.thing);');
  });

  it("make an absent value possible where a field is optional", () => {
    const types = typesWith({ type: "boolean" }, []);

    expect(cpp(types)["entities.hpp"]).toContain("std::optional<bool> thing{};");
    expect(cpp(types)["entities_read.cpp"]).toContain('object.optional("thing", out.thing);');
    expect(tsFile(types)).toContain("readonly thing?: boolean;");
  });

  it("keep a list and each of it to its limits", () => {
    const types = typesWith({ type: "array", maxItems: 5, items: { $ref: "Id.yaml" } });

    expect(cpp(types)["entities_read.cpp"]).toContain("out.thing, Limits{.max_items = 5}, id_limits);");
    expect(tsFile(types)).toContain("readonly thing: readonly Id[];");
  });

  it("narrow a scalar's limits by the field's own", () => {
    const source = cpp(typesWith({ $ref: "Id.yaml", minLength: 8 }))["entities_read.cpp"];

    expect(source).toContain("Limits{.min_length = 8, .max_length = 64, .matches = is_id}");
  });

  it("stop at a pattern that the server has no function for", () => {
    expect(() => cpp(typesWith({ type: "string", maxLength: 9, pattern: "^a*$" }))).toThrow("^a*$");
  });

  it("stop at a string or a list without an end", () => {
    expect(() => typesWith({ type: "string" })).toThrow("Box.thing: needs @maxLength");
    expect(() => typesWith({ type: "array", items: { type: "boolean" } })).toThrow("Box.thing: needs @maxItems");
    expect(() => typesWith({ type: "array", maxItems: 2, items: { type: "string" } })).toThrow(
      "Box.thing[]: needs @maxLength",
    );
  });

  it("stop at a promise that the server would not keep", () => {
    expect(() => typesWith({ type: "integer", multipleOf: 2 })).toThrow("Box.thing: not supported: multipleOf");
    expect(() => cpp(typesWith({ type: "number" }))).toThrow("not supported");
  });
});
