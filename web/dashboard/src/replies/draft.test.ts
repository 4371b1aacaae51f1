import { expect, test } from "vitest";

import { savedReply } from "../testing";
import { changesOf, copyOf, draftOf, foldersOf, shortcutError, shortcutOf } from "./draft";

const reply = savedReply({ folder: "Orders" });
const mine = savedReply({ id: "mine", is_personal: true, folder: "Beans" });

test("a copy takes the next shortcut that is free among its own", () => {
  expect(copyOf(reply, [reply], false).shortcut).toBe("return2");
  expect(copyOf(reply, [reply, { ...reply, shortcut: "return2" }], false).shortcut).toBe("return3");
  expect(copyOf(reply, [reply], true)).toEqual({ ...draftOf(reply), is_personal: true });
  expect(copyOf({ ...reply, shortcut: "return14" }, [{ ...reply, shortcut: "return14" }], false).shortcut).toBe(
    "return2",
  );
});

test("the / that belongs to the shortcut may be typed", () => {
  expect(shortcutOf("/return")).toBe("return");
});

test("a shortcut has neither blanks nor slashes", () => {
  expect(shortcutError("vr\u00e1cen\u00ed-14")).toBeUndefined();
  expect(shortcutError(" ")).toBe("Fill this in");
  expect(shortcutError("a b")).toContain("blanks");
  expect(shortcutError("a/b")).toContain("blanks");
});

test("only what was changed is sent", () => {
  expect(changesOf(reply, draftOf(reply))).toEqual({});
  expect(changesOf(reply, { ...draftOf(reply), folder: "" })).toEqual({ folder: "" });
});

test("each folder is offered once", () => {
  expect(foldersOf([reply, mine, { ...reply, id: "other" }, savedReply()])).toEqual(["Beans", "Orders"]);
});
