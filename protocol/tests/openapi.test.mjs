import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validate } from "@scalar/openapi-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { protocolFolder } from "./examples.mjs";

const read = (file) => readFileSync(join(protocolFolder, file), "utf8");
const api = JSON.parse(read("openapi.json"));
const changing = new Set(["post", "put", "patch", "delete"]);
const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

describe("the OpenAPI description", () => {
  let report;
  beforeAll(async () => {
    report = await validate(api);
  });

  it("is valid OpenAPI 3.1", () => {
    expect(api.openapi).toBe("3.1.0");
    expect(report.errors ?? []).toEqual([]);
    expect(report.valid).toBe(true);
  });

  it("says the same as JSON and as YAML", () => {
    expect(parse(read("openapi.yaml"))).toEqual(api);
  });

  it("names each operation once", () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it("tells how to show who one is", () => {
    expect(api.components.securitySchemes.SessionCookie).toMatchObject({
      type: "apiKey",
      in: "cookie",
      name: "__Host-hovor_session",
    });
  });

  it("asks for the session everywhere but at the door and at the chat box", () => {
    const open = operations.filter(({ operation }) => !operation.security).map(({ path }) => path);
    expect(open.sort()).toEqual([
      "/api/v1/chat_boxes/{chat_key}",
      "/api/v1/entrance",
      "/api/v1/join",
      "/api/v1/join/invitation",
      "/api/v1/password_reset",
      "/api/v1/password_reset/link",
      "/api/v1/sign_in",
      "/api/v1/sign_in/link",
      "/api/v1/sign_up",
    ]);
  });

  it.each(operations)("asks $method $path for the header that no form can send, if it changes things", (one) => {
    const headers = one.operation.parameters.filter(({ in: place }) => place === "header").map(({ name }) => name);
    expect(headers.includes("x-hovor-request")).toBe(changing.has(one.method));
  });

  it.each(operations)("answers a failed $method $path with a problem", ({ operation }) => {
    const { content } = operation.responses.default;
    expect(content["application/problem+json"].schema).toEqual({ $ref: "#/components/schemas/Problem" });
  });

  it("takes a photo as bytes", () => {
    const { content } = api.paths["/api/v1/me/photo"].put.requestBody;
    expect(Object.keys(content)).toEqual(["image/jpeg", "image/png", "image/webp"]);
    for (const [type, { schema }] of Object.entries(content)) expect(schema).toEqual({ contentMediaType: type });
  });
});
