import type { SendNews, Socket } from "@hovor/client";
import type {
  AgentCommand,
  AgentEvent,
  AuditCheck,
  AuditPage,
  AuditSpan,
  Change,
  ChatBoxSettings,
  ContactDetails,
  Contacts,
  ContactUpdate,
  DataMap,
  FoundMessages,
  FoundVisitors,
  Group,
  GroupUpdate,
  Hours,
  InvitationLink,
  Invitations,
  Message,
  NewConversation,
  NewGroup,
  NewInvitation,
  NewNote,
  NewSavedReply,
  Protection,
  SavedReply,
  SavedReplyUpdate,
  Snapshot,
  Visits,
} from "@hovor/protocol";
import { render } from "@testing-library/preact";
import type { ComponentChild } from "preact";
import { vi } from "vitest";
import { type Api, type AuditQuery, RequestError } from "../api";
import { Desk, DeskContext, type DeskOptions } from "../desk";
import { logged, snapshot } from "./fixtures";

/** A server that keeps what it is given and says what it is told to. */
export class FakeServer {
  readonly sent: AgentCommand[] = [];
  readonly socket: Socket;
  readonly messages = new Map<string, readonly Message[]>();
  savedReplies: readonly SavedReply[] = [];
  #seq: number;

  constructor(readonly snapshot: Snapshot) {
    this.#seq = snapshot.last_seq;
    this.socket = {
      onopen: null,
      onmessage: null,
      onclose: null,
      send: (data) => void this.sent.push(JSON.parse(data)),
      close: () => undefined,
    };
  }

  readonly api = {
    snapshot: vi.fn(async () => this.snapshot),
    messages: vi.fn(async (id: string, before: number | undefined, limit = 50) => {
      const earlier = (this.messages.get(id) ?? []).filter((one) => before === undefined || one.seq < before);
      return { messages: earlier.slice(-limit), more: earlier.length > limit };
    }),
    conversation: vi.fn(),
    conversations: vi.fn(async () => ({ conversations: [], visitors: [] })),
    join: vi.fn(async () => undefined),
    pass: vi.fn(async () => undefined),
    leave: vi.fn(async () => undefined),
    close: vi.fn(async () => undefined),
    reopen: vi.fn(async () => undefined),
    assign: vi.fn(async () => undefined),
    unassign: vi.fn(async () => undefined),
    unassignGroup: vi.fn(async () => undefined),
    label: vi.fn(async () => undefined),
    addNote: vi.fn(async (_id: string, _body: NewNote): Promise<unknown> => undefined),
    tags: vi.fn(async () => ({ tags: [] })),
    assignGroup: vi.fn(async () => undefined),
    createGroup: vi.fn(async (_group: NewGroup): Promise<Group | undefined> => undefined),
    updateGroup: vi.fn(async (_id: string, _update: GroupUpdate) => undefined),
    setGroupHours: vi.fn(async (_id: string, _hours: Hours) => undefined),
    removeGroupHours: vi.fn(async (_id: string) => undefined),
    deleteGroup: vi.fn(async (_id: string) => undefined),
    updateMe: vi.fn(async () => undefined),
    updateAccount: vi.fn(async () => undefined),
    setChatBox: vi.fn(async (_settings: ChatBoxSettings) => undefined),
    setHours: vi.fn(async (_hours: Hours) => undefined),
    removeHours: vi.fn(async () => undefined),
    protection: vi.fn(
      async (): Promise<Protection> => ({
        allowed_domains: [],
        blocked_addresses: [],
        blocked_words: [],
        hidden_numbers: [],
      }),
    ),
    dataMap: vi.fn(async (): Promise<DataMap> => ({ allowed: [], services: [], kinds: [] })),
    audit: vi.fn(async (_sought: AuditQuery): Promise<AuditPage> => ({ entries: [] })),
    checkAudit: vi.fn(async (): Promise<AuditCheck> => ({ entries: 0 })),
    exportAudit: vi.fn(async (_span: AuditSpan) => ""),
    setProtection: vi.fn(async (body: Protection) => body),
    invitations: vi.fn(async (): Promise<Invitations> => ({ invitations: [] })),
    invite: vi.fn(async (_body: NewInvitation): Promise<InvitationLink> => {
      throw new RequestError("not_found", "nobody is invited");
    }),
    revokeInvitation: vi.fn(async (_id: string) => undefined),
    createAgent: vi.fn(async () => undefined),
    updateAgent: vi.fn(async () => undefined),
    savedReplies: vi.fn(async () => ({ saved_replies: this.savedReplies })),
    createSavedReply: vi.fn(async (_reply: NewSavedReply) => undefined),
    updateSavedReply: vi.fn(async (_id: string, _update: SavedReplyUpdate) => undefined),
    deleteSavedReply: vi.fn(async (_id: string) => undefined),
    visits: vi.fn(async (): Promise<Visits> => ({ visits: [], count: 0 })),
    contacts: vi.fn(
      async (_cursor?: string, _isBanned?: boolean): Promise<Contacts> => ({ visitors: [], contacts: [] }),
    ),
    contact: vi.fn(async (_id: string): Promise<ContactDetails> => {
      throw new RequestError("not_found", "nobody");
    }),
    updateContact: vi.fn(async (_id: string, _body: ContactUpdate): Promise<unknown> => ({})),
    ban: vi.fn(async (id: string) => ({ visitor_id: id })),
    unban: vi.fn(async (id: string) => ({ visitor_id: id })),
    merge: vi.fn(async (id: string, into: string) => ({ visitor_id: id, same_as: into })),
    unmerge: vi.fn(async (id: string) => ({ visitor_id: id })),
    startConversation: vi.fn(async (_id: string, _body: NewConversation): Promise<unknown> => undefined),
    sendFile: vi.fn((_file: File, _news: SendNews) => () => undefined),
    searchMessages: vi.fn(
      async (_query: string, _of?: object): Promise<FoundMessages> => ({
        messages: [],
        conversations: [],
        visitors: [],
        is_behind: false,
      }),
    ),
    searchVisitors: vi.fn(async (_query: string): Promise<FoundVisitors> => ({ visitors: [] })),
    sessions: vi.fn(async () => ({ sessions: [] })),
  };

  say(event: AgentEvent): void {
    this.socket.onmessage?.({ data: JSON.stringify(event) });
  }

  /** The next events of the account's log. */
  log(...changes: Change[]): void {
    const events = changes.map((change) => {
      this.#seq += 1;
      return logged(this.#seq, change, Date.now());
    });
    this.say({ type: "events", events, more: false });
  }

  commands<Type extends AgentCommand["type"]>(type: Type): Extract<AgentCommand, { type: Type }>[] {
    return this.sent.filter((command) => command.type === type) as Extract<AgentCommand, { type: Type }>[];
  }
}

export interface World {
  readonly server: FakeServer;
  readonly desk: Desk;
  readonly onSignedOut: ReturnType<typeof vi.fn>;
}

/** A desk that is open and follows a fake server. */
export async function openDesk(values: Partial<Snapshot> = {}, more: Partial<DeskOptions> = {}): Promise<World> {
  const server = new FakeServer(snapshot(values));
  const onSignedOut = vi.fn();
  const desk = new Desk({ api: server.api as unknown as Api, openSocket: () => server.socket, onSignedOut, ...more });
  await desk.open();
  server.socket.onopen?.();
  return { server, desk, onSignedOut };
}

/** A view as it stands in the dashboard. */
export function show(desk: Desk, view: ComponentChild) {
  return render(<DeskContext.Provider value={desk}>{view}</DeskContext.Provider>);
}
