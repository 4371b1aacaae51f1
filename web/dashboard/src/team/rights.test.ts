import { expect, test } from "vitest";

import { agent, tomas } from "../testing";
import { rolesToGive, whyNotChangeRole, whyNotDeactivate, whyNotEdit } from "./rights";

const owner = agent();
const admin = agent({ id: "jana", role: "admin" });

test("admins change agents, owners change everybody, agents nobody", () => {
  expect(whyNotEdit(admin, tomas)).toBeUndefined();
  expect(whyNotEdit(admin, owner)).toBe("team.ownersOnly");
  expect(whyNotEdit(owner, admin)).toBeUndefined();
  expect(whyNotEdit(tomas, admin)).toBe("team.adminsOnly");
});

test("only an owner makes an owner", () => {
  expect(rolesToGive(owner)).toContain("owner");
  expect(rolesToGive(admin)).not.toContain("owner");
});

test("nobody deactivates themselves, and the last owner stays", () => {
  const second = agent({ id: "eva" });
  expect(whyNotDeactivate(owner, owner, [owner, second])).toBe("team.notYourself");
  expect(whyNotDeactivate(second, owner, [owner, second])).toBeUndefined();
  expect(whyNotDeactivate(second, owner, [owner, { ...second, is_active: false }])).toBe("team.lastOwner");
  expect(whyNotChangeRole(owner, owner, [owner])).toBe("team.lastOwner");
});
