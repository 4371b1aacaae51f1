import type { ChatBoxSettings } from "@hovor/protocol";
import { expect, test } from "vitest";

import { said } from "./said";

const settings: ChatBoxSettings = {
  side: "right",
  takes_files: true,
  texts: [
    { language: "pt", greeting: "Olá", away: "Já voltamos" },
    { language: "pt-BR", greeting: "Oi" },
    { language: "nb", greeting: "Hei" },
    { language: "zh-Hant", greeting: "您好" },
    { language: "fil", greeting: "Kumusta" },
  ],
};

test.each([
  ["pt-BR", "Oi"],
  ["pt", "Olá"],
  ["pt-PT", "Olá"],
  ["no", "Hei"],
  ["zh-HK", "您好"],
  ["fil-PH", "Kumusta"],
  ["zh-CN", undefined],
  ["de", undefined],
  ["", undefined],
])("to whom speaks %s, it says %s", (tag, greeting) => {
  expect(said(settings, tag, "greeting")).toBe(greeting);
});

test("what is not said in the very language is said in the one around it", () => {
  expect(said(settings, "pt-BR", "away")).toBe("Já voltamos");
  expect(said(settings, "pt-BR", "privacy_notice")).toBeUndefined();
  expect(said(undefined, "pt-BR", "greeting")).toBeUndefined();
});
