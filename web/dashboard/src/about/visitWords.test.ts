import { expect, test } from "vitest";

import {
  addressWords,
  browserWords,
  countryName,
  deviceWords,
  flag,
  languageName,
  siteWords,
  systemWords,
} from "./visitWords";

test("browser and system are said with the numbers that tell something", () => {
  expect(browserWords({ browser: "Chrome", browser_version: "126.0.0" })).toBe("Chrome 126");
  expect(browserWords({ browser: "Firefox", browser_version: "128.0.3" })).toBe("Firefox 128.0.3");
  expect(systemWords({ system: "Linux" })).toBe("Linux");
  expect(browserWords({})).toBe("");
});

test("a device is said by its name and its kind, as far as they are known", () => {
  expect(deviceWords({ device: "mobile", brand: "Samsung", model: "SM-S911B" })).toBe("Samsung SM-S911B (phone)");
  expect(deviceWords({ device: "mobile", brand: "Generic", model: "Smartphone" })).toBe("phone");
  expect(deviceWords({ device: "desktop" })).toBe("computer");
  expect(deviceWords({ device: "fridge" as never })).toBe("");
});

test("countries and languages have their names, and what is none stays as it is", () => {
  expect(countryName("CZ")).toBe("Czechia");
  expect(languageName("cs-CZ")).toBe("Czech (Czechia)");
  expect(countryName("?")).toBe("?");
  expect(flag("CZ")).toBe("🇨🇿");
  expect(flag("c")).toBe("");
});

test("an address is said without its scheme", () => {
  expect(addressWords("https://www.search.example/")).toBe("search.example");
  expect(addressWords("https://search.example/find")).toBe("search.example/find");
  expect(siteWords("https://www.search.example/find/it")).toBe("search.example");
});
