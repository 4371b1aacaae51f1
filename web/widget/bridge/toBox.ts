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
  | { readonly type: "color"; readonly color: string };

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
};

export const readToBox = (data: unknown): ToBox | undefined => readMessage(shapes, data) as ToBox | undefined;
