import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";

import { account, agent, openDesk, show } from "../testing";
import { BlockAddress } from "./BlockAddress";

const button = () => screen.queryByRole("button", { name: "Block this address" });

test("an admin adds the address to those that are blocked", async () => {
  const { desk, server } = await openDesk({ account: account({ address_storage: "full" }) });
  server.api.protection.mockResolvedValueOnce({
    allowed_domains: ["shop.example"],
    blocked_addresses: ["192.0.2.1"],
    blocked_words: [],
    hidden_numbers: [],
  });
  show(desk, <BlockAddress address="203.0.113.7" />);
  fireEvent.click(button() as HTMLElement);
  await waitFor(() =>
    expect(server.api.setProtection).toHaveBeenCalledWith({
      allowed_domains: ["shop.example"],
      blocked_addresses: ["192.0.2.1", "203.0.113.7"],
      blocked_words: [],
      hidden_numbers: [],
    }),
  );
});

test("where addresses are cut, there is none to block", async () => {
  const { desk } = await openDesk({ account: account({ address_storage: "truncated" }) });
  show(desk, <BlockAddress address="203.0.113.0" />);
  expect(button()).toBeNull();
});

test("other agents do not see it", async () => {
  const me = agent({ role: "agent" });
  const { desk } = await openDesk({ agents: [me], account: account({ address_storage: "full" }) });
  show(desk, <BlockAddress address="203.0.113.7" />);
  expect(button()).toBeNull();
});
