import { expect, test } from "vitest";

import { savedReply } from "../testing";
import { findable, rank } from "./rank";

const reply = (shortcut: string, text = "Words", folder = "") =>
  findable(savedReply({ id: shortcut, shortcut, ...(folder && { folder }) }), text);
const found = (query: string, ...all: ReturnType<typeof reply>[]) => rank(all, query).map(({ id }) => id);

test("what is typed whole comes before what only begins so, and that before the text", () => {
  const all = [reply("late", "You may return it"), reply("return14"), reply("return"), reply("no-return")];
  expect(found("return", ...all)).toEqual(["return", "return14", "no-return", "late"]);
});

test("shortcut, text and folder are looked through, whatever the accents", () => {
  const all = [
    reply("vr\u00e1cen\u00ed"),
    reply("a", "Pro vr\u00e1cen\u00ed"),
    reply("b", "", "Vr\u00e1cen\u00ed"),
    reply("c"),
  ];
  expect(found("vraceni", ...all)).toEqual(["vr\u00e1cen\u00ed", "b", "a"]);
});

test("letters of a shortcut may be left out", () => {
  expect(found("rtrn", reply("return"), reply("late"))).toEqual(["return"]);
});

test("one's own comes before the team's of the same name", () => {
  const mine = findable(savedReply({ id: "mine", is_personal: true }), "Mine");
  expect(found("ret", findable(savedReply(), "Team"), mine)).toEqual(["mine", "return"]);
});

test("nothing typed lists all in their order, and what fits nothing none", () => {
  const all = [reply("b"), reply("a")];
  expect(found("", ...all)).toEqual(["b", "a"]);
  expect(found("xyz", ...all)).toEqual([]);
});

test("what fits is marked, in the text that is shown", () => {
  const [fit] = rank([reply("late", "The courier comes")], "cour");
  expect(fit?.marks).toEqual({ shortcut: [], words: [[4, 8]], folder: [] });
});

test("of a thousand replies one is found between two letters", () => {
  const text = "Omlouv\u00e1me se, kur\u00fdr p\u0159ijede znovu p\u0159\u00ed\u0161t\u00ed den. ".repeat(8);
  const all = Array.from({ length: 1000 }, (_, at) => reply(`reply${at}`, text));
  rank(all, "k");
  const before = performance.now();
  rank(all, "ku");
  expect(performance.now() - before).toBeLessThan(200);
});
