import { meOf, type State } from "../store";

export const stepNames = ["account", "look", "install", "test", "team", "photo", "about"] as const;
export type StepName = (typeof stepNames)[number];

export interface Step {
  readonly name: StepName;
  readonly isDone: boolean;
  /** Where it is taken; an account is there already. */
  readonly href?: string;
  /** In a window of its own: it is not the dashboard's. */
  readonly isOutside?: boolean;
}

/** As the server gives it to a new account. */
const usualColor = "#0b6e4f";

/** What makes a new account ready for visitors, each with whether the account's data say that it is done. */
export function stepsOf(state: State): readonly Step[] {
  const { account, agents, conversations } = state;
  const me = meOf(state);
  const hasLook = account.color.toLowerCase() !== usualColor || account.greeting !== "";
  return [
    { name: "account", isDone: true },
    { name: "look", isDone: hasLook, href: "/app/chat-box" },
    { name: "install", isDone: account.installed_at !== undefined, href: "/app/install#code" },
    { name: "test", isDone: conversations.size > 0, href: `/widget/${account.chat_key}`, isOutside: true },
    { name: "team", isDone: agents.size > 1, href: "/app/team" },
    { name: "photo", isDone: Boolean(me?.photo_url), href: "/app/profile#about" },
    { name: "about", isDone: Boolean(me?.job_title || me?.motto), href: "/app/profile#about" },
  ];
}

/** Owners and admins take them: others may not change what visitors see. */
export function takesSteps(state: State): boolean {
  const role = meOf(state)?.role;
  return role !== undefined && role !== "agent";
}
