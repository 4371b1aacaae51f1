import type { ContactDetails, Visitor } from "@hovor/protocol";
import { clearToasts, Toasts } from "@hovor/ui";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";

import { RequestError } from "../api";
import { listenToKeys } from "../keys";
import { go, here } from "../place";
import { contact, conversation, noon, openDesk, presence, show, visitor } from "../testing";
import { ContactsPage } from "./ContactsPage";

let stop: () => void;
beforeEach(() => {
  stop = listenToKeys();
  go("/app/contacts");
});
afterEach(() => {
  stop();
  clearToasts();
});

const jan = visitor({ id: "jan", name: "Jan", email: "jan@example.com", phone: "+420 601" });
const eva = visitor({ id: "eva", name: "Eva" });

const names = () => [...document.querySelectorAll(".contact .name")].map((one) => one.textContent);
const search = (value: string) =>
  fireEvent.input(screen.getByPlaceholderText("Search by name, e-mail or phone"), { target: { value } });
const button = (name: string | RegExp) => screen.findByRole("button", { name });

function detailsOf(one: Visitor, values: Partial<ContactDetails> = {}): ContactDetails {
  return { visitor: one, contact: contact({ visitor_id: one.id }), same: [], conversations: [], ...values };
}

function Here() {
  const place = here.value;
  return (
    <>
      {place.name === "contacts" && <ContactsPage openId={place.visitorId} />}
      <Toasts label="Notices" />
    </>
  );
}

/** Jan, and on the second page Eva, who is banned. */
async function openPage(values: Partial<ContactDetails> = {}) {
  const world = await openDesk({ conversations: [], visitors: [] });
  const banned = contact({ visitor_id: "eva", banned_at: noon, banned_by: "tomas" });
  world.server.api.contacts.mockImplementation(async (cursor, isBanned) => {
    if (cursor || isBanned) return { visitors: [eva], contacts: [banned] };
    return { visitors: [jan], contacts: [], next: "page 2" };
  });
  world.server.api.contact.mockImplementation(async (id) =>
    id === "jan" ? detailsOf(jan, values) : detailsOf(eva, { contact: banned }),
  );
  show(world.desk, <Here />);
  await waitFor(() => expect(names()).toContain("Jan"));
  return world;
}

test("lists all who wrote, page by page, and says who is banned", async () => {
  const { server } = await openPage();
  await waitFor(() => expect(names()).toEqual(["Jan", "Eva"]));
  expect(server.api.contacts.mock.calls.map(([cursor]) => cursor)).toEqual([undefined, "page 2"]);
  expect(within(screen.getByText("Eva").closest("li") as HTMLElement).getByText("Banned")).toBeTruthy();

  fireEvent.click(screen.getByRole("radio", { name: "Banned" }));
  await waitFor(() => expect(names()).toEqual(["Eva"]));
  act(() => server.log({ type: "contact.changed", contact: contact({ visitor_id: "eva" }) }));
  expect(await screen.findByText("Nobody is banned")).toBeTruthy();
  const again = contact({ visitor_id: "jan", banned_at: noon });
  act(() => server.log({ type: "contact.changed", contact: again }));
  await waitFor(() => expect(names()).toEqual(["Jan"]));
});

test("says so when nobody wrote yet, and when the list did not load", async () => {
  const { desk } = await openDesk();
  const { unmount } = show(desk, <Here />);
  expect(await screen.findByText("Nobody has written yet")).toBeTruthy();
  unmount();

  const { desk: other, server } = await openDesk();
  server.api.contacts.mockRejectedValueOnce(new RequestError("offline", "down"));
  server.api.contacts.mockResolvedValue({ visitors: [jan], contacts: [] });
  show(other, <Here />);
  fireEvent.click(await button("Try again"));
  await waitFor(() => expect(names()).toEqual(["Jan"]));
});

test("a search asks once, after a pause, and a late answer changes nothing", async () => {
  const { server } = await openPage();
  let answerLate: (found: { visitors: Visitor[] }) => void = () => undefined;
  server.api.searchVisitors.mockImplementation((words) =>
    words === "e" ? new Promise((resolve) => (answerLate = resolve)) : Promise.resolve({ visitors: [eva] }),
  );
  search("e");
  await waitFor(() => expect(server.api.searchVisitors).toHaveBeenCalledTimes(1));
  search("ev");
  search("eva");
  await waitFor(() => expect(names()).toEqual(["Eva"]));
  await act(async () => answerLate({ visitors: [jan, eva] }));
  expect(names()).toEqual(["Eva"]);
  expect(server.api.searchVisitors.mock.calls.map(([words]) => words)).toEqual(["e", "eva"]);

  server.api.searchVisitors.mockResolvedValue({ visitors: [] });
  search("nobody");
  expect(await screen.findByText("Nobody fits \u201cnobody\u201d")).toBeTruthy();
  fireEvent.click(screen.getAllByRole("button", { name: "Clear the search" })[0] as HTMLElement);
  await waitFor(() => expect(names()).toEqual(["Jan", "Eva"]));
});

test("whoever writes meanwhile stands first", async () => {
  const { server } = await openPage();
  await waitFor(() => expect(names()).toEqual(["Jan", "Eva"]));
  const ivo = visitor({ id: "ivo", name: "Ivo" });
  server.api.contacts.mockResolvedValue({ visitors: [ivo, eva, jan], contacts: [], next: "page 2" });
  act(() => {
    server.log({ type: "visitor.changed", visitor: ivo });
    server.log({ type: "conversation.changed", conversation: conversation({ id: "new", visitor_id: "ivo" }) });
  });
  await waitFor(() => expect(names()).toEqual(["Ivo", "Eva", "Jan"]));
});

test("who was merged into another stands no more in the list", async () => {
  const { server } = await openPage();
  await waitFor(() => expect(names()).toEqual(["Jan", "Eva"]));
  act(() => server.log({ type: "contact.changed", contact: contact({ visitor_id: "jan", same_as: "eva" }) }));
  expect(names()).toEqual(["Eva"]);
  act(() => server.log({ type: "contact.changed", contact: contact({ visitor_id: "jan" }) }));
  expect(names()).toEqual(["Jan", "Eva"]);
});

test("tells what is known of a contact, and that nobody has checked it", async () => {
  await openPage({
    contact: contact({ visitor_id: "jan", note: "Likes Guji" }),
    conversations: [conversation({ visitor_id: "jan", state: "closed", tags: ["vip"] })],
  });
  expect(screen.getByText("Jan").getAttribute("href")).toBe("/app/contacts/jan");
  go("/app/contacts/jan");
  const panel = within(await screen.findByRole("complementary", { name: "About Jan" }));
  expect(await panel.findByText("Likes Guji")).toBeTruthy();
  expect(panel.getAllByText("unverified")).toHaveLength(2);
  for (const words of ["words 1", "vip", "Closed"]) expect(panel.getByText(words)).toBeTruthy();
  expect(panel.getByText("words 1").getAttribute("href")).toBe("/app/inbox/closed/order");
  fireEvent.click(panel.getByRole("button", { name: /Go to the conversation/ }));
  expect(location.pathname).toBe("/app/inbox/closed/order");
});

test("sends what was corrected alone, and undoes it", async () => {
  const { server } = await openPage();
  go("/app/contacts/jan");
  fireEvent.click(await button("Edit"));
  fireEvent.input(screen.getByLabelText("E-mail"), { target: { value: "jan" } });
  fireEvent.click(await button("Save"));
  expect(await screen.findByText("Write it as name@company.com")).toBeTruthy();

  fireEvent.input(screen.getByLabelText("E-mail"), { target: { value: "" } });
  fireEvent.input(screen.getByLabelText("Name"), { target: { value: "Jan Novak" } });
  fireEvent.click(await button("Save"));
  fireEvent.click(await button("Undo"));
  await screen.findByText("Changes to Jan Novak are undone");
  expect(server.api.updateContact.mock.calls).toEqual([
    ["jan", { name: "Jan Novak", email: "" }],
    ["jan", { name: "Jan", email: "jan@example.com" }],
  ]);
});

test("keeps the team's note, and what was written when the server refuses", async () => {
  const { server } = await openPage();
  go("/app/contacts/jan");
  fireEvent.click(await button("Add a note"));
  const field = await screen.findByLabelText<HTMLTextAreaElement>("Note of the team");
  fireEvent.input(field, { target: { value: "Pays late" } });
  server.api.updateContact.mockRejectedValueOnce(new RequestError("unavailable", "busy"));
  fireEvent.keyDown(field, { key: "Enter", ctrlKey: true });
  expect(await screen.findByRole("alert")).toBeTruthy();
  expect(field.value).toBe("Pays late");
  fireEvent.click(await button("Save"));
  await button("Undo");
  expect(server.api.updateContact.mock.lastCall).toEqual(["jan", { note: "Pays late" }]);
});

test("merges into somebody who is looked for, never into themselves, and parts them again", async () => {
  const { server } = await openPage();
  go("/app/contacts/jan");
  fireEvent.click(await button(/^Merge into/));
  server.api.searchVisitors.mockResolvedValue({ visitors: [jan, eva] });
  fireEvent.input(screen.getByLabelText("Into whom"), { target: { value: "a" } });
  expect((await screen.findAllByRole("radio", { name: /Eva/ })).length).toBe(1);
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.queryByRole("radio", { name: /Jan/ })).toBeNull();
  expect(dialog.getByRole<HTMLButtonElement>("button", { name: "Merge" }).disabled).toBe(true);
  fireEvent.click(dialog.getByRole("radio", { name: /Eva/ }));

  server.api.merge.mockRejectedValueOnce(new RequestError("conflict", "circle"));
  fireEvent.click(dialog.getByRole("button", { name: "Merge" }));
  expect(await dialog.findByText(/merged already/)).toBeTruthy();
  fireEvent.click(dialog.getByRole("button", { name: "Merge" }));
  await waitFor(() => expect(location.pathname).toBe("/app/contacts/eva"));
  expect(server.api.merge.mock.lastCall).toEqual(["jan", "eva"]);
  fireEvent.click(await button("Undo"));
  await waitFor(() => expect(server.api.unmerge).toHaveBeenCalledWith("jan"));
});

test("names who was merged, each with the way to part them", async () => {
  const { server } = await openPage({ same: [eva] });
  go("/app/contacts/jan");
  fireEvent.click(await button("Part them: Eva"));
  await waitFor(() => expect(server.api.unmerge).toHaveBeenCalledWith("eva"));

  act(() => server.log({ type: "contact.changed", contact: contact({ visitor_id: "jan", same_as: "eva" }) }));
  expect(await screen.findByText(/who stands for both/)).toBeTruthy();
});

test("bans, says since when and by whom, and lifts the ban", async () => {
  const { server } = await openPage();
  go("/app/contacts/jan");
  fireEvent.click(await button("Ban"));
  await waitFor(() => expect(server.api.ban).toHaveBeenCalledWith("jan"));
  act(() =>
    server.log({
      type: "contact.changed",
      contact: contact({ visitor_id: "jan", banned_at: Date.now(), banned_by: "tomas" }),
    }),
  );
  expect(await screen.findByText(/^Banned .* by Tomas Hruby$/)).toBeTruthy();
  fireEvent.click(await button("Undo"));
  await waitFor(() => expect(server.api.unban).toHaveBeenCalledTimes(1));
  fireEvent.click(await button("Lift the ban"));
  await waitFor(() => expect(server.api.unban).toHaveBeenCalledTimes(2));
});

test("says so when there is no such contact", async () => {
  const { server } = await openPage();
  server.api.contact.mockRejectedValue(new RequestError("not_found", "nobody"));
  go("/app/contacts/nobody");
  expect(await screen.findByText("No such contact")).toBeTruthy();
});

test("J walks the list, Enter opens a contact and Escape leaves them", async () => {
  await openPage();
  await waitFor(() => expect(names()).toEqual(["Jan", "Eva"]));
  const press = (key: string) => fireEvent.keyDown(document.body, { key });
  press("j");
  await waitFor(() => expect(document.querySelector(".contact.is-hover .name")?.textContent).toBe("Jan"));
  press("Enter");
  await waitFor(() => expect(location.pathname).toBe("/app/contacts/jan"));
  await screen.findByRole("complementary", { name: "About Jan" });
  press("j");
  await waitFor(() => expect(location.pathname).toBe("/app/contacts/eva"));
  press("Escape");
  await waitFor(() => expect(location.pathname).toBe("/app/contacts"));
});

test("who is on the site and has no conversation can be written to", async () => {
  const { server } = await openPage();
  go("/app/contacts/jan");
  await button("Ban");
  expect(screen.queryByLabelText("First words to Jan")).toBeNull();
  act(() => server.say({ type: "visitors.changed", present: [presence({ visitor_id: "jan" })], gone: [] }));
  expect(await screen.findByLabelText("First words to Jan")).toBeTruthy();
});
