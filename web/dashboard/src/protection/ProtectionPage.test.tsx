import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";

import { RequestError } from "../api";
import { go } from "../place";
import { agent, openDesk, show, type World } from "../testing";
import { ProtectionForm } from "./ProtectionForm";
import { ProtectionPage } from "./ProtectionPage";

beforeEach(() => go("/app/protection"));

const field = (name: string) => () => screen.getByLabelText(`${name}, one on each line`) as HTMLTextAreaElement;
const [domains, addresses, words] = [field("Domains"), field("Addresses"), field("Words")];
const type = (into: HTMLTextAreaElement, text: string) => fireEvent.input(into, { target: { value: text } });
const save = () => fireEvent.click(screen.getByRole("button", { name: /^Save/ }));

async function open(): Promise<World> {
  const world = await openDesk();
  show(world.desk, <ProtectionForm />);
  await screen.findByText(/Nothing is set/);
  return world;
}

test("says that anyone may chat, until something is set", async () => {
  const { server } = await open();
  type(domains(), "https://Shop.example/cart\n*.shop.example");
  type(words(), "casino");
  save();
  await waitFor(() =>
    expect(server.api.setProtection).toHaveBeenCalledWith({
      allowed_domains: ["shop.example", "*.shop.example"],
      blocked_addresses: [],
      blocked_words: ["casino"],
      hidden_numbers: [],
    }),
  );
  await waitFor(() => expect(screen.queryByText(/Nothing is set/)).toBeNull());
  expect(domains().value).toBe("shop.example\n*.shop.example");
});

test("hides kinds of numbers, and discards what was not saved", async () => {
  const { server } = await open();
  fireEvent.click(screen.getByRole("switch", { name: "Numbers given at birth (Czechia, Slovakia)" }));
  fireEvent.click(screen.getByRole("switch", { name: "Payment cards" }));
  save();
  await waitFor(() =>
    expect(server.api.setProtection.mock.calls[0]?.[0].hidden_numbers).toEqual(["card", "birth_number"]),
  );
  await waitFor(() => expect(screen.queryByText(/Nothing is set/)).toBeNull());
  fireEvent.click(screen.getByRole("switch", { name: "Payment cards" }));
  fireEvent.click(screen.getByRole("button", { name: "Discard" }));
  expect(screen.getByRole("switch", { name: "Payment cards" }).getAttribute("aria-checked")).toBe("true");
});

test("tells what is wrong with which entry, and saves nothing before it is right", async () => {
  const { server } = await open();
  type(addresses(), "203.0.113.7\n192.0.2.7/24\nnobody");
  expect(addresses().getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText(/192\.0\.2\.7\/24.*And 1 more\./)).toBeTruthy();
  save();
  await screen.findByText("Correct what is marked first.");
  expect(server.api.setProtection).not.toHaveBeenCalled();
});

test("takes two hundred lines at once", async () => {
  const { server } = await open();
  type(addresses(), Array.from({ length: 200 }, (_, i) => `198.51.100.${i}`).join("\n"));
  expect(screen.getByText("200 of at most 500")).toBeTruthy();
  save();
  await waitFor(() => expect(server.api.setProtection.mock.calls[0]?.[0].blocked_addresses).toHaveLength(200));
});

test("names the entry that the server does not take, and keeps what was typed", async () => {
  const { server } = await open();
  server.api.setProtection.mockRejectedValueOnce(
    new RequestError("invalid_argument", 'blocked_addresses: "2001:db8::1/48" has bits behind its prefix'),
  );
  type(addresses(), "2001:db8::1/48");
  save();
  await screen.findByText(/does not take “2001:db8::1\/48”/);
  expect(addresses().value).toBe("2001:db8::1/48");
});

test("is for admins", async () => {
  const me = agent({ role: "agent" });
  const { desk } = await openDesk({ agents: [me] });
  show(desk, <ProtectionPage />);
  expect(screen.getByText("Only admins see this page")).toBeTruthy();
});
