import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";

import { contact, conversation, noon, openDesk, show } from "../testing";
import { About } from "./About";
import { ListItem } from "./ListItem";
import { WriteArea } from "./WriteArea";

const banned = contact({ banned_at: noon, banned_by: "ada" });

test("in a banned visitor's conversation nothing is written but notes, until the ban is lifted", async () => {
  const { desk, server } = await openDesk({ contacts: [banned] });
  show(desk, <WriteArea conversation={conversation({ state: "closed" })} name="Petra" />);
  expect(screen.getByText(/^Petra is banned/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Reopen/ })).toBeNull();
  expect(screen.getByRole("button", { name: "Note" })).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Lift the ban" }));
  await waitFor(() => expect(server.api.unban).toHaveBeenCalledWith("petra"));

  server.log({ type: "contact.changed", contact: contact() });
  expect(await screen.findByRole("button", { name: /Reopen/ })).toBeTruthy();
});

test("the list says who is banned", async () => {
  const { desk } = await openDesk({ contacts: [banned] });
  show(desk, <ListItem conversation={conversation()} view="waiting" isOpen={false} isAtCursor={false} />);
  expect(screen.getByRole("img", { name: "Banned" })).toBeTruthy();
});

test("the details lead to the contact, and ban", async () => {
  const { desk, server } = await openDesk();
  show(desk, <About conversationId="order" onClose={() => undefined} />);
  expect(screen.getByRole("link", { name: "Open the contact" }).getAttribute("href")).toBe("/app/contacts/petra");
  fireEvent.click(screen.getByRole("button", { name: "Ban" }));
  await waitFor(() => expect(server.api.ban).toHaveBeenCalledWith("petra"));
});
