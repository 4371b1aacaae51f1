import { expect, test } from "vitest";

import { match } from "./match";

const name = (text: string) => [{ text, weight: 1, isName: true }];
const sentence = (text: string) => [{ text, weight: 1, isName: false }];

/** What is marked of the text, a part in brackets for each mark. */
function marked(query: string, text: string, fields = name(text)): string | undefined {
  const ranges = match(query, fields)?.marks[0];
  return ranges?.reduceRight(
    (rest, [from, to]) => `${rest.slice(0, from)}[${rest.slice(from, to)}]${rest.slice(to)}`,
    text,
  );
}

test.each([
  ["horakova", "Eli\u0161ka Hor\u00e1kov\u00e1", "Eli\u0161ka [Hor\u00e1kov\u00e1]"],
  ["ELISKA", "Eli\u0161ka Hor\u00e1kov\u00e1", "[Eli\u0161ka] Hor\u00e1kov\u00e1"],
  ["hor\u00e1k", "Horakova", "[Horak]ova"],
  ["strasse", "Lange Stra\u00dfe", "Lange [Stra\u00dfe]"],
  ["lodz", "\u0141\u00f3d\u017a", "[\u0141\u00f3d\u017a]"],
  ["cafe\u0301", "The cafe\u0301 here", "The [cafe\u0301] here"],
])("%s is found in %s, whatever the accents", (query, text, expected) => {
  expect(marked(query, text)).toBe(expected);
});

test.each([
  ["gti", "Go to the inbox", "[G]o [t]o the [i]nbox"],
  ["offan", "Offer answers", "[Off]er [an]swers"],
  ["clse", "Close", "[Cl]o[se]"],
  ["inbox go", "Go to the inbox", "[Go] to the [inbox]"],
  ["box", "Inbox", "In[box]"],
])("%s finds %s", (query, text, expected) => {
  expect(marked(query, text)).toBe(expected);
});

test.each([
  ["xyz", "Go to the inbox"],
  ["ox", "Go to the inbox"],
  ["otbx", "Go to the inbox"],
  ["go team", "Go to the inbox"],
  ["gx", "Go to the inbox"],
])("%s does not find %s", (query, text) => {
  expect(marked(query, text)).toBeUndefined();
});

test("of a sentence no letter is left out", () => {
  expect(marked("gti", "Go to the inbox", sentence("Go to the inbox"))).toBeUndefined();
  expect(marked("inbox", "Go to the inbox", sentence("Go to the inbox"))).toBe("Go to the [inbox]");
});

test("the start of all counts most, then of a word, then letters with gaps, then the inside of a word", () => {
  const score = (text: string) => match("port", name(text))?.score ?? 0;
  const scores = ["Port wine", "A port", "Plan of rare tea", "Report"].map(score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(scores).size).toBe(4);
});

test("each word may be in another field", () => {
  const found = match("dark mode", [...name("Theme: dark"), ...sentence("look colours mode")]);
  expect(found?.marks).toEqual([[[7, 11]], [[13, 17]]]);
});

test("a query of nothing finds everything and marks nothing", () => {
  expect(match("  ", name("Close"))).toEqual({ score: 0, marks: [[]] });
});
