import { readMessage, type Shapes } from "./message";

/** What the customer's page says to the chat box. */
export type ToBox =
  /** The visitor has opened the chat before: connect, and stay in the background. */
  | { readonly type: "start" }
  | { readonly type: "open" }
  | { readonly type: "close" }
  | { readonly type: "page"; readonly url: string; readonly title: string }
  | { readonly type: "visitor"; readonly field: string; readonly value: string }
  | { readonly type: "prefill"; readonly text: string }
  | { readonly type: "send"; readonly text: string }
  | { readonly type: "language"; readonly language: string }
  | { readonly type: "color"; readonly color: string }
  | { readonly type: "group"; readonly group: string }
  | { readonly type: "variable"; readonly name: string; readonly label: string; readonly json: string }
  /** `isGiven` is "true" or "false"; `kind` says to what: analytics or marketing. */
  | { readonly type: "consent"; readonly kind: string; readonly isGiven: string }
  /** What a text of the chat box is to be instead: in one language or, with an empty one, in all. */
  | { readonly type: "text"; readonly language: string; readonly key: string; readonly text: string }
  /** Switches something on that is off by itself. */
  | { readonly type: "setting"; readonly name: string }
  /** Forget who the visitor is, and be idle until `start`. */
  | { readonly type: "logout" };

const shapes: Shapes = {
  start: "",
  open: "",
  close: "",
  page: "url title",
  visitor: "field value",
  prefill: "text",
  send: "text",
  language: "language",
  color: "color",
  group: "group",
  variable: "name label json",
  consent: "kind isGiven",
  text: "language key text",
  setting: "name",
  logout: "",
};

export const readToBox = (data: unknown): ToBox | undefined => readMessage(shapes, data) as ToBox | undefined;
