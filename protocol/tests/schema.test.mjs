import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { examples, invalidExamples, schemas } from "./examples.mjs";

// A limit may stand beside a $ref, whose type it shares.
const ajv = new Ajv({ strict: true, strictTypes: false, schemas });
const isValid = ({ type, value }) => ajv.validate(`${type}.yaml`, value);

describe("the schemas", () => {
  it("have an example of every object and union", () => {
    const described = new Set(examples.map(({ type }) => `${type}.yaml`));
    const crossing = schemas.filter((schema) => schema.type === "object" || schema.oneOf);

    expect(crossing.map((schema) => schema.$id).filter((id) => !described.has(id))).toEqual([]);
  });

  it.each(examples)("accept $file", (example) => {
    expect(isValid(example), ajv.errorsText()).toBe(true);
  });

  it.each(invalidExamples)("refuse invalid/$file", (example) => {
    expect(isValid(example)).toBe(false);
  });

  it("tell the members of each union apart", () => {
    for (const union of schemas.filter((schema) => schema.oneOf)) {
      const members = union.oneOf.map(({ $ref }) => $ref.replace(".yaml", ""));
      for (const example of examples.filter(({ type }) => members.includes(type))) {
        expect(ajv.validate(union.$id, example.value), `${union.$id}: ${example.file}`).toBe(true);
      }
    }
  });
});
