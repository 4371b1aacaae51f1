import { expect, test } from "vitest";

import { questionOf, settled, textOf, withFilter } from "./question";

test.each([
  ["", { words: "", filters: [] }],
  ["late  parcel ", { words: "late parcel", filters: [] }],
  ["from:agent parcel", { words: "parcel", filters: [{ name: "from", value: "agent" }] }],
  ['late FROM:"Ada Vesela" parcel', { words: "late parcel", filters: [{ name: "from", value: "Ada Vesela" }] }],
  [
    "has:file after:2026-11-30",
    {
      words: "",
      filters: [
        { name: "has", value: "file" },
        { name: "after", value: "2026-11-30" },
      ],
    },
  ],
  ["tag:a tag:a", { words: "", filters: [{ name: "tag", value: "a" }] }],
])("takes %s apart", (text, question) => {
  expect(questionOf(text)).toEqual(question);
});

test.each(["has:hat", "before:soon", "before:2026-13-40", "from:", "https://a.example", "refrom:agent", 'tag:"a'])(
  "takes %s as words",
  (text) => {
    expect(questionOf(text)).toEqual({ words: text, filters: [] });
  },
);

test("what is put together is taken apart as it was", () => {
  const question = withFilter(questionOf("has:file late parcel"), { name: "from", value: "Ada Vesela" });
  expect(textOf(question)).toBe('has:file from:"Ada Vesela" late parcel');
  expect(questionOf(textOf(question))).toEqual(question);
});

test("another one of a kind takes the place of the one before, but for tags", () => {
  expect(textOf(questionOf("from:agent from:visitor tag:a tag:b group:x group:y"))).toBe(
    "from:visitor tag:a tag:b group:y",
  );
  const question = withFilter(questionOf("after:2026-01-01 before:2026-01-02"), { name: "after", value: "2026-01-03" });
  expect(textOf(question)).toBe("before:2026-01-02 after:2026-01-03");
});

test("a filter leaves the words once a blank follows it, or it is done", () => {
  const typed = (words: string) => ({ words, filters: [] });
  expect(settled(typed("from:age"), false)).toEqual(typed("from:age"));
  expect(settled(typed("parcel from:agent "), false)).toEqual({
    words: "parcel",
    filters: [{ name: "from", value: "agent" }],
  });
  expect(settled(typed('from:"Ada '), false)).toEqual(typed('from:"Ada '));
  expect(settled(typed("from:agent"), true)).toEqual({ words: "", filters: [{ name: "from", value: "agent" }] });
  expect(settled(typed("late  par"), false)).toEqual(typed("late  par"));
});
