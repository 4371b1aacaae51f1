import { own } from "../own";
import { readMessage, type Shapes } from "./message";

/** What the customer's page says to the chat box. */
export type ToBox =
  /** Agents may see which page is looked at. `mayKeep` is "true" where the visitor's token may stay on the device. */
  | { readonly type: "watch"; readonly mayKeep: string }
  /** Somebody is about to open the chat. */
  | { readonly type: "prepare" }
  /** What an earlier visit or service has left in the page's cookie: a label. */
  | { readonly type: "former"; readonly visitorId: string }
  /** Kept by the page, since the chat box could not. A secret. */
  | { readonly type: "token"; readonly token: string; readonly visitorId: string }
  /** The visitor has opened the chat before: connect, and stay in the background. */
  | { readonly type: "start" }
  /** By the lobby alone: there is something that a visitor who has not opened the chat should be shown. */
  | { readonly type: "listen" }
  | { readonly type: "open" }
  | { readonly type: "close" }
  | { readonly type: "page"; readonly url: string; readonly title: string }
  /** The address that led to the page. */
  | { readonly type: "referrer"; readonly url: string }
  | { readonly type: "visitor"; readonly field: string; readonly value: string }
  | { readonly type: "prefill"; readonly text: string }
  | { readonly type: "send"; readonly text: string }
  | { readonly type: "language"; readonly language: string }
  | { readonly type: "color"; readonly color: string }
  | { readonly type: "group"; readonly group: string }
  /** Who the visitor is to the site, which has signed it. */
  | { readonly type: "identify"; readonly userId: string; readonly email: string; readonly signature: string }
  | { readonly type: "variable"; readonly name: string; readonly json: string }
  /** `isGiven` is "true" or "false"; `kind` says to what: analytics or marketing. */
  | { readonly type: "consent"; readonly kind: string; readonly isGiven: string }
  /** What texts of the chat box are to be instead: in one language or, with an empty one, in all. A tree, as sites know it. */
  | { readonly type: "translate"; readonly language: string; readonly json: string }
  /** `window._smartsupp`. */
  | { readonly type: "config"; readonly json: string }
  /** Forget who the visitor is, and be idle until `start`. */
  | { readonly type: "logout" };

const shapes: Shapes = {
  watch: "mayKeep",
  prepare: "",
  former: "visitorId",
  token: "token visitorId",
  start: "",
  open: "",
  close: "",
  page: "url title",
  referrer: "url",
  visitor: "field value",
  prefill: "text",
  send: "text",
  language: "language",
  color: "color",
  group: "group",
  identify: "userId email signature",
  variable: "name json",
  consent: "kind isGiven",
  translate: "language json",
  config: "json",
  logout: "",
};

/** Of which only the last is of use, and by which fields they are the same. */
const lasting: Shapes = {
  watch: "",
  former: "",
  token: "",
  page: "",
  referrer: "",
  visitor: "field",
  prefill: "",
  language: "",
  color: "",
  group: "",
  identify: "",
  variable: "name",
  consent: "kind",
  config: "",
};

/** Whether who hears the later message need not have heard the earlier one. */
export function replaces(later: ToBox, earlier: ToBox): boolean {
  const names = own(lasting, later.type);
  if (typeof names !== "string" || later.type !== earlier.type) return false;
  return names.split(" ").every((name) => own(later, name) === own(earlier, name));
}

export const readToBox = (data: unknown): ToBox | undefined => readMessage(shapes, data) as ToBox | undefined;
