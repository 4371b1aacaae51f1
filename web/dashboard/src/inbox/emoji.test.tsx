import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";

import { conversation, openDesk, show } from "../testing";
import { Composer } from "./Composer";

const thumb = "\u{1f44d}";
const field = () => screen.getByLabelText("Reply to Petra") as HTMLTextAreaElement;
const type = (value: string) => {
  field().focus();
  fireEvent.input(field(), { target: { value } });
  field().setSelectionRange(value.length, value.length);
  fireEvent.keyUp(field());
};

async function openComposer() {
  const { desk, server } = await openDesk();
  show(desk, <Composer conversation={conversation()} name="Petra" />);
  return server;
}

test("a colon and letters suggest emoji, and Enter takes one instead of sending", async () => {
  const server = await openComposer();
  type("Great :thumbs_u");
  expect(await screen.findByRole("option", { name: /thumbs/ })).toBeTruthy();
  fireEvent.keyDown(field(), { key: "Enter" });
  await waitFor(() => expect(field().value).toBe(`Great ${thumb}`));
  expect(server.commands("message.post")).toEqual([]);
});

test("a colon alone, or with signs after it, suggests nothing, and Enter sends", async () => {
  const server = await openComposer();
  for (const text of ["Fine :)", "Two things:", "a :s"]) {
    type(text);
    expect(screen.queryByRole("listbox")).toBeNull();
  }
  fireEvent.keyDown(field(), { key: "Enter" });
  expect(server.commands("message.post")).toHaveLength(1);
});

test("a picker finds one by a word, is walked by arrows, and puts it where the caret was", async () => {
  await openComposer();
  type("Thanks and bye");
  field().setSelectionRange(6, 6);
  fireEvent.click(screen.getByRole("button", { name: "Add an emoji" }));
  const search = screen.getByLabelText("Find an emoji");
  expect(document.activeElement).toBe(search);
  fireEvent.input(search, { target: { value: "palec" } });
  const found = await screen.findByRole("button", { name: "thumbs up" });
  fireEvent.keyDown(search, { key: "ArrowDown" });
  expect(document.activeElement).toBe(found);
  fireEvent.keyDown(found, { key: "ArrowRight" });
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "thumbs down" }));
  fireEvent.click(found);
  await waitFor(() => expect(field().value).toBe(`Thanks${thumb} and bye`));
  expect(screen.queryByLabelText("Find an emoji")).toBeNull();

  fireEvent.click(screen.getByRole("button", { name: "Add an emoji" }));
  const grid = await screen.findByRole("group", { name: "Emoji" });
  expect(grid.querySelector("button")?.textContent).toBe(thumb); // used last
  fireEvent.keyDown(screen.getByLabelText("Find an emoji"), { key: "Escape" });
  expect(screen.queryByLabelText("Find an emoji")).toBeNull();
  expect(document.activeElement).toBe(field());
});
