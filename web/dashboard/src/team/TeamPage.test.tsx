import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";

import { RequestError } from "../api";
import { agent, openDesk, show, tomas } from "../testing";
import { TeamPage } from "./TeamPage";

const type = (label: string, value: string) => {
  fireEvent.input(within(screen.getByRole("dialog")).getByLabelText(label), { target: { value } });
};
const submit = () => fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: /Add|Save/ }));

test("lists everybody with role and state", async () => {
  const { desk, server } = await openDesk();
  server.say({ type: "agents.online", agent_ids: ["tomas"] });
  show(desk, <TeamPage />);

  const row = screen.getByText("Tomas Hruby").closest("tr") as HTMLElement;
  expect(within(row).getByText("Agent")).toBeTruthy();
  expect(within(row).getByText("Taking chats")).toBeTruthy();
});

test("adds a colleague once all is filled in", async () => {
  const { desk, server } = await openDesk();
  show(desk, <TeamPage />);
  fireEvent.click(screen.getByRole("button", { name: "Add a colleague" }));
  type("Name", "Jana Mala");
  submit();
  expect(await screen.findByText("Write it as name@company.com")).toBeTruthy();
  expect(server.api.createAgent).not.toHaveBeenCalled();

  type("E-mail", "jana@lesnikava.cz");
  type("Password", "four random words");
  submit();
  await waitFor(() =>
    expect(server.api.createAgent).toHaveBeenCalledWith(
      expect.objectContaining({ name: "Jana Mala", email: "jana@lesnikava.cz", role: "agent" }),
    ),
  );
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("says that the e-mail is taken, and keeps what was typed", async () => {
  const { desk, server } = await openDesk();
  server.api.createAgent.mockRejectedValue(new RequestError("conflict", ""));
  show(desk, <TeamPage />);
  fireEvent.click(screen.getByRole("button", { name: "Add a colleague" }));
  type("Name", "Jana");
  type("E-mail", "ada@lesnikava.cz");
  type("Password", "four random words");
  submit();

  expect(await screen.findByText(/uses this e-mail already/)).toBeTruthy();
  expect((within(screen.getByRole("dialog")).getByLabelText("Name") as HTMLInputElement).value).toBe("Jana");
});

test("sends only what was changed", async () => {
  const { desk, server } = await openDesk();
  show(desk, <TeamPage />);
  fireEvent.click(screen.getByRole("button", { name: "Actions for Tomas Hruby" }));
  fireEvent.click(screen.getByRole("menuitem", { name: /Edit/ }));
  type("Job title", "Orders");
  submit();
  await waitFor(() => expect(server.api.updateAgent).toHaveBeenCalledWith("tomas", { job_title: "Orders" }));
});

test("an agent may look, and is told whom to ask", async () => {
  const me = agent({ role: "agent" });
  const owner = { ...tomas, role: "owner" as const };
  show((await openDesk({ agents: [me, owner] })).desk, <TeamPage />);

  expect(screen.getByText(/Ask Tomas Hruby/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Add a colleague" })).toBeNull();
});
