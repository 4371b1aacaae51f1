import type { Preview, Socket } from "@hovor/client";
import type { Consent, Message, VisitorCommand, VisitorConversation, VisitorEvent, Welcome } from "@hovor/protocol";

const conversationId = "preview";
const minute = 60_000;

/** Answers as the server does, from what the studio says. What is written to it is confirmed, and forgotten with the page. */
export class PretendedServer {
  #preview: Preview | undefined;
  #messages: readonly Message[] = [];
  #isClosed = false;
  #socket: Socket | undefined;

  /** The conversation is as it was told first: whoever tries the chat goes on with it. */
  set preview(preview: Preview) {
    if (!this.#preview) this.#begin(preview);
    this.#preview = preview;
  }

  open(): Socket {
    const socket: Socket = {
      onopen: null,
      onmessage: null,
      onclose: null,
      send: (data) => this.#hear(JSON.parse(data) as VisitorCommand),
      close: () => undefined,
    };
    this.#socket = socket;
    setTimeout(() => socket.onopen?.());
    return socket;
  }

  #begin({ stage, said, agents }: Preview): void {
    if (stage !== "talking" && stage !== "ended") return;
    const start = Date.now() - (said.length + 1) * minute;
    const agentId = agents[0]?.id ?? "agent";
    this.#messages = said.map(({ author, text }, at) => ({
      ...messageOf(at + 1, text, start + at * minute),
      author,
      ...(author === "agent" && { agent_id: agentId }),
    }));
    if (stage === "ended") this.#close();
  }

  #hear(command: VisitorCommand): void {
    if (command.type === "ping") this.#say({ type: "pong" });
    if (command.type === "hello") this.#say(this.#welcome());
    if (command.type === "message.post") this.#post(command.id, command.text ?? "");
    if (command.type === "conversation.close") this.#say(this.#posted(this.#close()));
    if (command.type === "conversation.close" || command.type === "conversation.rate")
      this.#say({
        type: "conversation.changed",
        conversation: {
          ...this.#conversation(),
          ...(command.type === "conversation.rate" && {
            rating: { value: command.value ?? 5, ...(command.text && { text: command.text }), rated_at: Date.now() },
          }),
        },
      });
    if (command.type === "transcript.request") this.#say({ type: "transcript.requested", email: command.email });
  }

  #close(): Message {
    const closed = {
      ...messageOf(this.#messages.length + 1, "", Date.now()),
      author: "system",
      kind: "closed",
    } as const;
    this.#messages = [...this.#messages, closed];
    this.#isClosed = true;
    return closed;
  }

  #posted = (message: Message): VisitorEvent => ({ type: "message.posted", conversation_id: conversationId, message });

  #post(id: string, text: string): void {
    const message = { ...messageOf(this.#messages.length + 1, text, Date.now()), id };
    this.#messages = [...this.#messages, message];
    this.#isClosed = false;
    this.#say({ type: "conversation.changed", conversation: this.#conversation() });
    this.#say(this.#posted(message));
  }

  #welcome(): Welcome {
    const {
      company = "",
      greeting = "",
      color = "",
      asksForRating = false,
      settings,
      isOnline = false,
      agents = [],
    } = this.#preview ?? {};
    const now = Date.now();
    const version = settings?.privacy_notice?.version;
    const agreement: Consent = {
      kind: "privacy",
      is_given: true,
      given_at: now,
      ...(version && { policy_version: version }),
    };
    return {
      type: "welcome",
      token: "preview",
      visitor: { id: "preview", created_at: now, ...(this.#messages.length > 0 && { consents: [agreement] }) },
      company,
      greeting,
      color,
      asks_for_rating: asksForRating,
      ...(settings && { settings }),
      is_online: isOnline,
      agents,
      ...(this.#messages.length > 0 && { conversation: this.#conversation() }),
      messages: this.#messages,
      more: false,
    };
  }

  #conversation(): VisitorConversation {
    const { length } = this.#messages;
    const agent = this.#messages.find((one) => one.agent_id)?.agent_id;
    return {
      id: conversationId,
      state: this.#isClosed ? "closed" : agent ? "active" : "waiting",
      agent_ids: agent ? [agent] : [],
      last_seq: length,
      visitor_delivered_seq: length,
      visitor_read_seq: length,
      agent_delivered_seq: length,
      agent_read_seq: length,
    };
  }

  #say(event: VisitorEvent): void {
    const socket = this.#socket;
    setTimeout(() => socket?.onmessage?.({ data: JSON.stringify(event) }));
  }
}

const messageOf = (seq: number, text: string, createdAt: number): Message => ({
  id: `preview-${seq}`,
  seq,
  author: "visitor",
  kind: "text",
  text,
  created_at: createdAt,
});
