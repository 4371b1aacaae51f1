import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { listenToKeys, useAction } from "../keys";
import { go } from "../place";
import { conversation, message, noon, openDesk, show, visitor } from "../testing";
import { Palette } from "./Palette";

let stop: () => void;
beforeEach(() => {
  stop = listenToKeys();
  go("/app/inbox/waiting");
});
afterEach(() => {
  stop();
  const left = screen.queryByRole("button", { name: "Close" });
  if (left) fireEvent.click(left); // whether it is open outlives the view
});

const close = vi.fn();
const eliska = {
  conversations: [
    conversation(),
    conversation({ id: "brazil", visitor_id: "eliska", last_message: message(3, { text: "Is the Brazil in?" }) }),
  ],
  visitors: [visitor(), visitor({ id: "eliska", name: "Eli\u0161ka Hor\u00e1kov\u00e1", email: "eh@example.com" })],
};

function Views() {
  useAction("close", close);
  useAction("goTeam", () => go("/app/team"));
  return <Palette />;
}

async function open(values: Parameters<typeof openDesk>[0] = eliska) {
  const { desk } = await openDesk(values);
  show(desk, <Views />);
  fireEvent.keyDown(document.body, { key: "k", ctrlKey: true });
  return screen.findByRole<HTMLInputElement>("combobox");
}
const type = (value: string) => fireEvent.input(screen.getByRole("combobox"), { target: { value } });
const press = (key: string, more = {}) => fireEvent.keyDown(screen.getByRole("combobox"), { key, ...more });
const options = () => screen.getAllByRole("option").map((one) => one.querySelector(".title-words")?.textContent);
const isGone = () => waitFor(() => expect(screen.queryByRole("combobox")).toBeNull());

test("Ctrl+K opens it, and closes it again", async () => {
  await open();
  expect(options()).toContain("Close");
  press("k", { ctrlKey: true });
  await isGone();
});

test("an action is found by its letters, marked, and done", async () => {
  close.mockClear();
  await open();
  type("clo");
  await waitFor(() => expect(options()[0]).toBe("Close"));
  const option = screen.getByRole("option", { selected: true });
  expect(option.querySelector("mark")?.textContent).toBe("Clo");
  expect(within(option).getAllByText("E")).not.toHaveLength(0);
  press("Enter");
  expect(close).toHaveBeenCalledOnce();
  await isGone();
});

test("a visitor is found without accents, and their conversation opens", async () => {
  await open();
  type("horakova");
  await waitFor(() => expect(options()[0]).toBe("Eli\u0161ka Hor\u00e1kov\u00e1"));
  press("Enter");
  expect(location.pathname).toBe("/app/inbox/waiting/brazil");
  await isGone();
});

test("last words and addresses find a visitor too, and are shown with what fits", async () => {
  await open();
  type("brazil");
  await waitFor(() => expect(screen.getAllByRole("option")[0]?.textContent).toContain("Is the Brazil in?"));
  expect(document.querySelector("mark")?.textContent).toBe("Brazil");
  type("eh@");
  await waitFor(() => expect(screen.getAllByRole("option")[0]?.textContent).toContain("eh@example.com"));
});

test("contacts are found by the server, and opened", async () => {
  const { desk, server } = await openDesk(eliska);
  const found = [visitor({ id: "jan", name: "Jan Novak" }), visitor({ id: "eva", name: "Eva", phone: "+420 601" })];
  server.api.searchVisitors.mockResolvedValue({ visitors: found });
  show(desk, <Views />);
  fireEvent.keyDown(document.body, { key: "k", ctrlKey: true });
  await screen.findByRole("combobox");
  type("nova");
  const contacts = within(await screen.findByRole("group", { name: "Contacts" }));
  expect(contacts.getAllByRole("option").map((one) => one.textContent)).toEqual([expect.stringContaining("Jan Novak")]);
  press("Enter");
  expect(location.pathname).toBe("/app/contacts/jan");
});

test("arrows choose, and the field names what is chosen", async () => {
  const field = await open();
  const chosen = () => document.getElementById(field.getAttribute("aria-activedescendant") ?? "")?.textContent;
  const first = chosen();
  press("ArrowDown");
  await waitFor(() => expect(chosen()).not.toBe(first));
  press("ArrowUp");
  await waitFor(() => expect(chosen()).toBe(first));
  press("ArrowUp");
  await waitFor(() => expect(chosen()).toBe(screen.getAllByRole("option").at(-1)?.textContent));
});

test("what was used last stands first the next time", async () => {
  await open();
  type("team");
  await waitFor(() => expect(options()[0]).toBe("Go to the team"));
  press("Enter");
  await isGone();
  fireEvent.keyDown(document.body, { key: "k", ctrlKey: true });
  const recent = await screen.findByRole("group", { name: "Recently used" });
  expect(within(recent).getByRole("option").textContent).toContain("Go to the team");
});

test("says so when nothing fits, and searches the messages for it", async () => {
  await open();
  type("zzz");
  expect((await screen.findByText(/Nothing fits/)).textContent).toContain("zzz");
  expect(options()).toEqual(["Search messages for \u201czzz\u201d"]);
  press("Enter");
  await isGone();
  expect(location.pathname + location.search).toBe("/app/search?q=zzz");
});

test("what a visitor is called never becomes markup", async () => {
  const name = "<img src=x onerror=alert(1)> Bobby";
  await open({
    conversations: [conversation({ waiting_since: noon })],
    visitors: [visitor({ name })],
  });
  type("bobby");
  await waitFor(() => expect(options()[0]).toBe(name));
  expect(document.querySelector("dialog img")).toBeNull();
});
