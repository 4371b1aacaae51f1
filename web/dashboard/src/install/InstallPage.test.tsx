import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test, vi } from "vitest";

import { account, agent, noon, openDesk, show } from "../testing";
import { InstallPage } from "./InstallPage";

test("copies the snippet and says so", async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal("navigator", { ...navigator, languages: ["en"], clipboard: { writeText } });
  show((await openDesk()).desk, <InstallPage />);

  fireEvent.click(screen.getByRole("button", { name: /Copy/ }));
  expect(await screen.findByRole("button", { name: /Copied/ })).toBeTruthy();
  expect(writeText).toHaveBeenCalledWith(expect.stringContaining("_smartsupp.key = '5f2a0c9d'"));
  vi.unstubAllGlobals();
});

test("the light turns green when the first page is seen", async () => {
  const { desk, server } = await openDesk();
  show(desk, <InstallPage />);
  expect(screen.getByText(/Waiting for the first page/)).toBeTruthy();

  server.log({ type: "account.changed", account: account({ installed_at: noon }) });
  expect(await screen.findByText(/It works/)).toBeTruthy();
});

test("an admin changes what visitors see", async () => {
  const { desk, server } = await openDesk();
  show(desk, <InstallPage />);
  fireEvent.input(screen.getByLabelText("Greeting"), { target: { value: "Ahoj" } });
  fireEvent.click(screen.getAllByRole("button", { name: "Save" })[0] as HTMLElement);

  await waitFor(() =>
    expect(server.api.updateAccount).toHaveBeenCalledWith({
      company: "Lesni Kava",
      greeting: "Ahoj",
      color: "#0b6e4f",
      asks_for_rating: false,
    }),
  );
});

test("an admin chooses what is kept of addresses, which is nothing at first", async () => {
  const { desk, server } = await openDesk();
  show(desk, <InstallPage />);
  const choice = (name: RegExp) => screen.getByRole("radio", { name }) as HTMLInputElement;
  expect(choice(/^None/).checked).toBe(true);

  fireEvent.click(choice(/^Shortened/));
  await waitFor(() => expect(server.api.updateAccount).toHaveBeenCalledWith({ address_storage: "truncated" }));
  server.log({ type: "account.changed", account: account({ address_storage: "truncated" }) });
  await waitFor(() => expect(choice(/^Shortened/).checked).toBe(true));
});

test("an agent sees it and is told who changes it", async () => {
  show((await openDesk({ agents: [agent({ role: "agent" })] })).desk, <InstallPage />);
  expect(screen.getAllByText("Admins change this.")).toHaveLength(3);
  expect((screen.getByRole("radio", { name: /^None/ }) as HTMLInputElement).disabled).toBe(true);
  expect(screen.queryByLabelText("Greeting")).toBeNull();
});

test("an admin picks what is kept on visitors' devices, and the snippet follows", async () => {
  const { desk, server } = await openDesk();
  show(desk, <InstallPage />);
  expect(screen.getByLabelText<HTMLInputElement>(/^Standard/).checked).toBe(true);
  fireEvent.click(screen.getByLabelText(/^Strict/));
  fireEvent.click(screen.getAllByRole("button", { name: "Save" })[1] as HTMLElement);
  await waitFor(() => expect(server.api.updateAccount).toHaveBeenCalledWith({ consent_mode: "strict" }));

  server.log({ type: "account.changed", account: account({ consent_mode: "strict" }) });
  await waitFor(() => expect(screen.getByLabelText("Chat code").textContent).toContain("consentMode = 'strict'"));
});

test("an admin sets what the inbox distinguishes, and when an answer is slow", async () => {
  const { desk, server } = await openDesk({ account: account({ categories: ["Orders", "Returns"] }) });
  show(desk, <InstallPage />);
  const card = within(screen.getByRole("region", { name: "Inbox" }));
  fireEvent.click(card.getByRole("button", { name: "Move Returns up" }));
  expect(document.activeElement).toBe(card.getByRole("button", { name: "Add a category" }));
  fireEvent.click(card.getByRole("button", { name: "Add a category" }));
  fireEvent.input(card.getByLabelText("Category 3"), { target: { value: " Advice " } });
  fireEvent.click(card.getByRole("button", { name: "Remove Orders" }));
  fireEvent.input(card.getByLabelText("An answer is slow after"), { target: { value: "90" } });
  fireEvent.click(card.getByLabelText("seconds"));
  fireEvent.click(card.getByRole("switch", { name: "Show what visitors are typing" }));
  fireEvent.click(card.getByRole("button", { name: "Save" }));

  await waitFor(() =>
    expect(server.api.updateAccount).toHaveBeenCalledWith({
      categories: ["Returns", "Advice"],
      slow_reply_seconds: 90,
      shows_typing_preview: true,
    }),
  );
});

test("a time that the server would not take is not sent", async () => {
  const { desk, server } = await openDesk();
  show(desk, <InstallPage />);
  const card = within(screen.getByRole("region", { name: "Inbox" }));
  fireEvent.input(card.getByLabelText("An answer is slow after"), { target: { value: "0" } });
  expect(card.getByText("Write a time from 10 seconds to 24 hours")).toBeTruthy();
  fireEvent.click(card.getByRole("button", { name: "Save" }));
  expect(server.api.updateAccount).not.toHaveBeenCalled();
});
