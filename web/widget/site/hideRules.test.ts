import { expect, test } from "vitest";

import { isHiddenAt } from "./hideRules";

const shop = "https://shop.example";
const hides = (path: string, hideOn: unknown) => isHiddenAt(new URL(path, shop), { hideOn });

test.each([
  ["/checkout", "/checkout", true],
  ["/checkout/pay", "/checkout", false],
  ["/checkout", "/checkout*", true],
  ["/checkout/pay", "/checkout*", true],
  ["/cs/checkout/pay", "/checkout*", false],
  ["/cs/checkout/pay", "*/checkout*", true],
  ["/a/x/b/y/c", "/a*b*c", true],
  ["/ab", "/ab*b", false],
  ["/aa", "/a*a*a", false],
  ["/checkout?step=2", "/checkout", true],
  ["/shop?step=2", "/shop?step=*", true],
  ["/#/checkout/pay", "/#/checkout*", true],
  ["/shop", "https://shop.example/*", true],
  ["/shop", "https://other.example/*", false],
  ["/shop", "", false],
  ["/shop", "*", true],
])("at %s, %s: %s", (path, pattern, expected) => {
  expect(hides(path, pattern)).toBe(expected);
});

test("takes a list, and patterns of the language", () => {
  expect(hides("/cart", ["/checkout*", "/cart"])).toBe(true);
  expect(hides("/cart", [/^\/c/])).toBe(true);
  expect(hides("/shop", ["/checkout*", /^\/c/])).toBe(false);
});

test.each([[undefined], [null], [7], [{}], [[null, {}]]])("hides nowhere for %j", (rules) => {
  expect(hides("/", rules)).toBe(false);
});

test("is quick with a pattern that means no good", () => {
  const begun = performance.now();
  expect(hides(`/${"a".repeat(2_000)}`, `${"*a".repeat(500)}*b`)).toBe(false);
  expect(performance.now() - begun).toBeLessThan(200);
});
