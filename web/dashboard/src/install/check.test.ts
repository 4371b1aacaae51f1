import { expect, test } from "vitest";

import { noon, presence } from "../testing";
import { answeredOn, checkOf, siteUrl } from "./check";

const check = checkOf(new URL("https://shop.example/"), true, noon, "m1");
const at = (url: string, since = noon + 1000) => [presence({ page: { url, title: "Shop" }, page_since: since })];

test("an address is taken as people write it", () => {
  expect(siteUrl(" shop.example ")?.href).toBe("https://shop.example/");
  expect(siteUrl("http://localhost:8080/x")?.href).toBe("http://localhost:8080/x");
  for (const wrong of ["", "shop", "my shop.example", "ftp://shop.example", "javascript:alert(1)", "a@shop.example"]) {
    expect([wrong, siteUrl(wrong)]).toEqual([wrong, undefined]);
  }
});

test("the page that was opened is known by its marker, wherever it has led", () => {
  expect(check.url.href).toBe("https://shop.example/?hovor_check=m1");
  expect(answeredOn(check, at("https://other.example/cs?hovor_check=m1"))).toBe("Shop");
  expect(answeredOn(check, at("https://other.example/cs?hovor_check=m2"))).toBeUndefined();
});

test("a site that drops the marker is known by its name, as far as somebody has just come there", () => {
  expect(answeredOn(check, at("https://www.shop.example/home"))).toBe("Shop");
  expect(answeredOn(check, [presence({ page: { url: "https://shop.example/", title: "" }, since: noon - 1 })])).toBe(
    undefined,
  );
});
