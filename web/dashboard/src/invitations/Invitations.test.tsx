import type { Invitation } from "@hovor/protocol";
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";

import { RequestError } from "../api";
import { TeamPage } from "../team";
import { agent, noon, openDesk, show, tomas, type World } from "../testing";

const jana: Invitation = {
  id: "jana",
  email: "jana@lesnikava.cz",
  role: "agent",
  invited_by: "ada",
  created_at: noon,
  expires_at: noon + 7 * 86_400_000,
};
const dialog = () => within(screen.getByRole("dialog"));
const type = (value: string) => fireEvent.input(dialog().getByLabelText("E-mail"), { target: { value } });
const press = (name: string) => fireEvent.click(dialog().getByRole("button", { name }));
const choose = (name: RegExp) => {
  fireEvent.click(screen.getByRole("button", { name: "Actions for the invitation of jana@lesnikava.cz" }));
  fireEvent.click(screen.getByRole("menuitem", { name }));
};

async function team(values: Parameters<typeof openDesk>[0] = {}, invitations: Invitation[] = []): Promise<World> {
  const world = await openDesk(values);
  world.server.api.invitations.mockImplementation(async () => ({ invitations }));
  world.server.api.invite.mockImplementation(async ({ email, role }) => {
    invitations.push({ ...jana, email, role });
    return { invitation: { ...jana, email, role }, token: "acc.secret" };
  });
  show(world.desk, <TeamPage />);
  return world;
}

test("a link is made for an address and shown once", async () => {
  const { server } = await team();
  fireEvent.click(screen.getByRole("button", { name: "Invite a colleague" }));
  press("Make a link");
  expect(await dialog().findByText("Write it as name@company.com")).toBeTruthy();
  type(" jana@lesnikava.cz ");
  press("Make a link");
  expect(await screen.findByText(`${location.origin}/app/join#acc.secret`)).toBeTruthy();
  expect(server.api.invite).toHaveBeenCalledWith({ email: "jana@lesnikava.cz", role: "agent" });
  press("Done");
  expect(screen.queryByText(/acc\.secret/)).toBeNull();
  expect(await screen.findByText("jana@lesnikava.cz")).toBeTruthy();
});

test.each([
  ["email: is in the team", /Somebody in the team uses this e-mail already/],
  ["there are too many invitations", /Revoke some first/],
])("says what to do when %s", async (detail, words) => {
  const { server } = await team();
  server.api.invite.mockRejectedValue(new RequestError("conflict", detail));
  fireEvent.click(screen.getByRole("button", { name: "Invite a colleague" }));
  type("tomas@lesnikava.cz");
  press("Make a link");
  expect(await dialog().findByText(words)).toBeTruthy();
});

test("a new link is for the same address and role", async () => {
  const { server } = await team({}, [{ ...jana, role: "admin" }]);
  await screen.findByText("jana@lesnikava.cz");
  choose(/New link/);
  press("Make a new link");
  expect(await screen.findByText(/acc\.secret/)).toBeTruthy();
  expect(server.api.invite).toHaveBeenCalledWith({ email: "jana@lesnikava.cz", role: "admin" });
});

test("an invitation is revoked once it is sure, also one that is gone already", async () => {
  const invitations = [jana];
  const { server } = await team({}, invitations);
  server.api.revokeInvitation.mockImplementation(async () => {
    invitations.pop();
    throw new RequestError("not_found", "no such invitation");
  });
  await screen.findByText("jana@lesnikava.cz");
  choose(/Revoke/);
  press("Revoke");
  await waitFor(() => expect(screen.queryByText("jana@lesnikava.cz")).toBeNull());
  expect(server.api.revokeInvitation).toHaveBeenCalledWith("jana");
});

test("only an owner renews the invitation of an owner", async () => {
  const me = agent({ role: "admin" });
  const { server } = await team({ agents: [me, tomas] }, [{ ...jana, role: "owner" }]);
  await screen.findByText("jana@lesnikava.cz");
  choose(/New link/);
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(server.api.invite).not.toHaveBeenCalled();
});

test("agents are not asked for invitations, and what can't be loaded says so", async () => {
  const { server } = await team({ agents: [agent({ role: "agent" }), tomas] });
  expect(server.api.invitations).not.toHaveBeenCalled();
  const other = await openDesk();
  other.server.api.invitations.mockRejectedValue(new RequestError("offline", ""));
  show(other.desk, <TeamPage />);
  expect(await screen.findByText("The invitations could not be loaded.")).toBeTruthy();
});
