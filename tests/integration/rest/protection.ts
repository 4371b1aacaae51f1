import type { Protection } from "@hovor/protocol";
import { expect, it } from "vitest";
import { type Person, signUp } from "../stage/people.js";
import type { Server } from "../stage/server.js";

const nothing: Protection = { allowed_domains: [], blocked_addresses: [], blocked_words: [], hidden_numbers: [] };

export function protectionTests(server: () => Server): void {
  const set = (owner: Person, change: Partial<Protection>) =>
    owner.ask("PUT", "/api/v1/account/protection", { ...nothing, ...change });

  it("keeps from whom the account takes messages, and tells admins alone", async () => {
    const owner = await signUp(server());
    expect((await owner.ask("GET", "/api/v1/account/protection")).json).toEqual(nothing);
    const kept = {
      allowed_domains: ["shop.example", "*.shop.example"],
      blocked_addresses: ["203.0.113.7", "2001:db8::/48"],
      blocked_words: ["Hlupák"],
      hidden_numbers: ["card", "birth_number"],
    };
    const answer = await set(owner, {
      allowed_domains: [" Shop.example ", "*.shop.example", "shop.example"],
      blocked_addresses: ["203.0.113.7/32", "2001:DB8::/48"],
      blocked_words: ["Hlupák", "hlupak"],
      hidden_numbers: ["birth_number", "card"],
    });
    expect(answer.json).toEqual(kept);
    expect((await owner.ask("GET", "/api/v1/account/protection")).json).toEqual(kept);
    expect((await (await owner.newColleague()).ask("GET", "/api/v1/account/protection")).status).toBe(403);
    expect((await (await owner.newColleague("admin")).ask("GET", "/api/v1/account/protection")).json).toEqual(kept);
  });

  it.each<[string, Partial<Protection>, string]>([
    ["an address of a page", { allowed_domains: ["https://shop.example/cart"] }, "write shop.example"],
    ["no address", { blocked_addresses: ["shop.example"] }, "blocked_addresses"],
    ["no range", { blocked_addresses: ["192.0.2.7/24"] }, "192.0.2.0/24 is the range"],
    ["no word", { blocked_words: ["?!"] }, "blocked_words"],
    ["a kind of number twice", { hidden_numbers: ["card", "card"] }, "hidden_numbers"],
  ])("refuses a list with %s", async (_, change, detail) => {
    const answer = await set(await signUp(server()), change);
    expect([answer.status, answer.json.detail]).toEqual([400, expect.stringContaining(detail)]);
  });
}
