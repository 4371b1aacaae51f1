import { randomBytes } from "node:crypto";
import type { Account, Agent, Conversation, Role } from "@hovor/protocol";
import { type Answer, type Asking, ask } from "./http.js";
import type { Server } from "./server.js";
import { agentSocket, newId, type Socket, visitorSocket } from "./sockets.js";

export const password = "a fine long password";

/** Somebody who is signed in, in one browser. */
export class Person {
  constructor(
    readonly server: Server,
    readonly account: Account,
    readonly agent: Agent,
    readonly cookie: string,
  ) {}

  ask(method: string, path: string, body?: unknown, more: Asking = {}): Promise<Answer> {
    return ask(this.server.origin, method, path, { cookie: this.cookie, body, ...more });
  }

  /** Another browser of the same person. */
  async signInAgain(): Promise<Person> {
    return signIn(this.server, this.agent.email);
  }

  /** Follows the account's log from its beginning, or from `after`. */
  async follow(after = 0): Promise<Socket> {
    const socket = await agentSocket(this.server, this.cookie);
    socket.send({ type: "hello", after });
    return socket;
  }

  async newColleague(role: Role = "agent"): Promise<Person> {
    const email = newEmail();
    const made = await this.ask("POST", "/api/v1/agents", { name: "Cole Ague", email, password, role });
    if (made.status !== 201) throw new Error(`no colleague: ${made.text}`);
    return signIn(this.server, email);
  }
}

export const newEmail = () => `${randomBytes(6).toString("hex")}@acme.example`;

export function cookieOf(answer: Answer): string {
  return answer.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
}

/** A new company and its owner. */
export async function signUp(server: Server, company = "Acme"): Promise<Person> {
  const body = { name: "Olga Owner", company, email: newEmail(), password };
  const answer = await ask(server.origin, "POST", "/api/v1/sign_up", { body });
  if (answer.status !== 201) throw new Error(`no account: ${answer.text}`);
  return new Person(server, answer.json.account, answer.json.agent, cookieOf(answer));
}

export async function signIn(server: Server, email: string): Promise<Person> {
  const answer = await ask(server.origin, "POST", "/api/v1/sign_in", { body: { email, password } });
  if (answer.status !== 200) throw new Error(`not signed in: ${answer.text}`);
  return new Person(server, answer.json.account, answer.json.agent, cookieOf(answer));
}

export interface Chat {
  readonly visitor: Socket;
  readonly token: string;
  readonly conversation: string;
}

/** A visitor who has written `count` messages, "message 1" first. */
export async function startChat(owner: Person, count = 1): Promise<Chat> {
  const visitor = await visitorSocket(owner.server);
  visitor.send({ type: "hello", key: owner.account.chat_key });
  const { token } = await visitor.next("welcome");
  let conversation = "";
  for (let i = 1; i <= count; i++) conversation = (await visitor.post(`message ${i}`)).conversation_id;
  return { visitor, token, conversation };
}

export async function conversationOf(person: Person, id: string): Promise<Conversation> {
  return (await person.ask("GET", `/api/v1/conversations/${id}`)).json.conversation;
}

export { newId };
