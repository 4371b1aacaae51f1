import { readMessage, type Shapes } from "./message";

/** A message as sites' scripts get it in `message_sent` and `message_received`. */
export interface SiteMessage {
  readonly id: string;
  readonly chatId: string;
  readonly visitorId: string;
  readonly agentId: string;
  readonly subType: string;
  readonly text: string;
  readonly createdAt: string;
}

/** What the chat box says to the customer's page. */
export type FromBox =
  | { readonly type: "close" }
  | { readonly type: "refused" }
  | { readonly type: "identity"; readonly visitorId: string }
  | { readonly type: "conversation"; readonly id: string }
  /** To keep for the chat box, whose storage the browser refuses. The token is a secret. */
  | { readonly type: "keep"; readonly token: string }
  | { readonly type: "draft"; readonly text: string }
  | { readonly type: "status"; readonly status: string }
  | { readonly type: "unread"; readonly count: string }
  /** What an agent said last, while the chat is closed. `photo` is relative to the server. */
  | {
      readonly type: "words";
      readonly id: string;
      readonly name: string;
      readonly photo: string;
      readonly text: string;
    }
  /** The visitor's first words to anybody. */
  | { readonly type: "began" }
  /** The visitor has rated the conversation: 1 to 5. */
  | { readonly type: "rated"; readonly value: string }
  /** The form before the chat was filled in: the answers by their names, as JSON. */
  | { readonly type: "login"; readonly json: string }
  | {
      readonly type: "agent";
      readonly change: string; // "join" or "leave"
      readonly id: string;
      readonly name: string;
      readonly title: string;
    }
  | ({ readonly type: "message_sent" | "message_received" } & SiteMessage);

const message = "id chatId visitorId agentId subType text createdAt";

const shapes: Shapes = {
  close: "",
  refused: "",
  identity: "visitorId",
  conversation: "id",
  keep: "token",
  draft: "text",
  status: "status",
  unread: "count",
  words: "id name photo text",
  began: "",
  rated: "value",
  login: "json",
  agent: "change id name title",
  message_sent: message,
  message_received: message,
};

export const readFromBox = (data: unknown): FromBox | undefined => readMessage(shapes, data) as FromBox | undefined;
