import type {
  Account,
  Agent,
  Change,
  Contact,
  Conversation,
  FoundMessage,
  Group,
  LoggedEvent,
  Message,
  Note,
  SavedReply,
  Snapshot,
  Visitor,
  VisitorPresence,
} from "@hovor/protocol";

/** A Tuesday morning, on which the tests play. */
export const noon = Date.UTC(2026, 2, 10, 12, 0);
export const minute = 60_000;

export function agent(values: Partial<Agent> = {}): Agent {
  return {
    id: "ada",
    name: "Ada Vesela",
    email: "ada@lesnikava.cz",
    role: "owner",
    job_title: "",
    motto: "",
    is_active: true,
    is_available: true,
    created_at: noon,
    ...values,
  };
}

export const tomas = agent({ id: "tomas", name: "Tomas Hruby", email: "tomas@lesnikava.cz", role: "agent" });

export function account(values: Partial<Account> = {}): Account {
  return {
    id: "lesnikava",
    company: "Lesni Kava",
    chat_key: "5f2a0c9d",
    greeting: "",
    color: "#0b6e4f",
    created_at: noon,
    ...values,
  };
}

export function visitor(values: Partial<Visitor> = {}): Visitor {
  return { id: "petra", name: "Petra Dvorakova", email: "petra@dvorakova.cz", created_at: noon, ...values };
}

export function presence(values: Partial<VisitorPresence> = {}): VisitorPresence {
  return {
    visitor_id: "petra",
    since: noon,
    page: { url: "https://lesnikava.cz/guji", title: "Guji Uraga" },
    ...values,
  };
}

export function message(seq: number, values: Partial<Message> = {}): Message {
  return {
    id: `message-${seq}`,
    seq,
    author: "visitor",
    kind: "text",
    text: `words ${seq}`,
    created_at: noon + seq * 1000,
    ...values,
  };
}

/** A message of Petra's that a search for its words found. */
export function foundMessage(seq: number, values: Partial<FoundMessage> = {}): FoundMessage {
  return {
    conversation_id: "order",
    visitor_id: "petra",
    message_id: `message-${seq}`,
    seq,
    author: "visitor",
    excerpt: `words ${seq}`,
    marks: [{ offset: 0, length: 5 }],
    created_at: noon + seq * 1000,
    ...values,
  };
}

/** Of Ada's, after the first message. */
export function note(values: Partial<Note> = {}): Note {
  return {
    id: "note-1",
    conversation_id: "order",
    agent_id: "ada",
    text: "Paid twice",
    mention_ids: [],
    after_seq: 1,
    created_at: noon + 1500,
    ...values,
  };
}

/** A conversation in which the visitor wrote one message and waits. */
export function conversation(values: Partial<Conversation> = {}): Conversation {
  return {
    id: "order",
    visitor_id: "petra",
    state: "waiting",
    agent_ids: [],
    created_at: noon,
    last_seq: 1,
    last_message: message(1),
    visitor_delivered_seq: 1,
    visitor_read_seq: 1,
    agent_delivered_seq: 0,
    agent_read_seq: 0,
    unread_count: 1,
    waiting_since: noon,
    ...values,
  };
}

/** Petra, who may write, and of whom nothing is kept. */
export function contact(values: Partial<Contact> = {}): Contact {
  return { visitor_id: "petra", ...values };
}

export function group(values: Partial<Group> = {}): Group {
  return { id: "sales", key: "k5d8f2a01q", name: "Sales", agent_ids: ["ada"], created_at: noon, ...values };
}

/** One of the team's. */
export function savedReply(values: Partial<SavedReply> = {}): SavedReply {
  return { id: "return", shortcut: "return", text: "Send it back.", is_personal: false, updated_at: noon, ...values };
}

export function snapshot(values: Partial<Snapshot> = {}): Snapshot {
  return {
    last_seq: 10,
    account: account(),
    agent_id: "ada",
    agents: [agent(), tomas],
    conversations: [conversation()],
    visitors: [visitor()],
    ...values,
  };
}

export function logged(seq: number, change: Change, createdAt = noon): LoggedEvent {
  return { seq, change, created_at: createdAt };
}

export function posted(conversationId: string, posted: Message): Change {
  return { type: "message.posted", conversation_id: conversationId, message: posted };
}
