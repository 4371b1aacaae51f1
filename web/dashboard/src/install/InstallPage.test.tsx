import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test, vi } from "vitest";

import { account, agent, noon, openDesk, show } from "../testing";
import { InstallPage } from "./InstallPage";

test("copies the snippet and says so", async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal("navigator", { ...navigator, languages: ["en"], clipboard: { writeText } });
  show((await openDesk()).desk, <InstallPage />);

  fireEvent.click(screen.getAllByRole("button", { name: /Copy/ })[0] as HTMLElement);
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
  expect(screen.getAllByText("Admins change this.")).toHaveLength(2);
  expect((screen.getByRole("radio", { name: /^None/ }) as HTMLInputElement).disabled).toBe(true);
});

test("the snippet says that the chat box is strict", async () => {
  const { desk, server } = await openDesk();
  show(desk, <InstallPage />);
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

test("shows how for what the site is made with, and remembers it", async () => {
  const { desk } = await openDesk();
  const { unmount } = show(desk, <InstallPage />);
  fireEvent.click(await screen.findByRole("tab", { name: "PrestaShop" }));
  const code = () => screen.getByRole("region", { name: "PrestaShop, step 2" }).textContent;
  expect(code()).toMatch(/^\{literal\}\n[\s\S]*5f2a0c9d[\s\S]*\{\/literal\}$/);
  unmount();

  show(desk, <InstallPage />);
  const tab = await screen.findByRole("tab", { name: "PrestaShop" });
  expect(tab.getAttribute("aria-selected")).toBe("true");
  fireEvent.keyDown(tab, { key: "ArrowRight" });
  expect(screen.getByRole("tab", { name: "Google Tag Manager" }).getAttribute("aria-selected")).toBe("true");
  fireEvent.keyDown(tab, { key: "End" });
  expect(screen.getByRole("region", { name: "Next.js, step 3" }).textContent).toContain('<Script id="hovor"');
});
