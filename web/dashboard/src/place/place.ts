const shelves = ["waiting", "mine", "others", "closed"] as const;

/** The views that are always there, in the order of their keys. */
export const inboxViews = [...shelves, "unread", "all"] as const;

/** Where a conversation is: in one of these, whatever its tags. */
export type Shelf = (typeof shelves)[number];

/** A view with words of its own. */
export type NamedView = (typeof inboxViews)[number] | "banned";

const kinds = ["tag", "group", "saved"] as const;

/** What an inbox shows: a named view, all that have a tag or are a group's, or what a saved filter finds. */
export type InboxView = NamedView | `${(typeof kinds)[number]}:${string}`;

/** The tag of a view, if it is of one. */
export const tagOf = (view: InboxView): string | undefined => rest("tag", view);

/** The group of a view, by its id. */
export const groupOf = (view: InboxView): string | undefined => rest("group", view);

/** The saved filter of a view, by its id. */
export const savedOf = (view: InboxView): string | undefined => rest("saved", view);

export const isShelf = (view: InboxView): view is Shelf => shelves.some((one) => one === view);

export const isNamed = (view: InboxView): view is NamedView => !view.includes(":");

/** Where data is, or what was done with it. */
export type PrivacyTab = "data" | "audit";

/** Where in the dashboard somebody is. */
export type Place =
  | { readonly name: "visitors" | "contacts"; readonly visitorId?: string }
  | {
      readonly name:
        | "team"
        | "replies"
        | "profile"
        | "chat-box"
        | "install"
        | "protection"
        | "first-steps"
        | "gallery"
        | "join"
        | "reset"
        | "sign-in"
        | "sign-up";
    }
  | {
      readonly name: "inbox";
      readonly view: InboxView;
      readonly conversationId?: string;
      /** The message to be shown, by its seq. */
      readonly at?: number;
    }
  | { readonly name: "search"; readonly query: string }
  | { readonly name: "privacy"; readonly tab: PrivacyTab }
  | { readonly name: "nowhere" };

const pages = [
  "team",
  "replies",
  "profile",
  "chat-box",
  "install",
  "protection",
  "first-steps",
  "gallery",
  "join",
  "reset",
  "sign-in",
  "sign-up",
] as const;

/** The place that an address stands for: its path, and what follows the question mark. /app alone is the inbox. */
export function placeOf(path: string, search = ""): Place {
  const parts = path.split("/").filter(Boolean);
  const [root, page = "inbox", view = "waiting", conversationId, ...rest] = parts;
  if (root !== "app" || rest.length > 0) return { name: "nowhere" };

  if (page === "inbox") {
    const known = viewIn(view);
    if (!known) return { name: "nowhere" };
    if (!conversationId) return { name: "inbox", view: known };
    const at = Number(new URLSearchParams(search).get("at"));
    return { name: "inbox", view: known, conversationId, ...(Number.isSafeInteger(at) && at > 0 && { at }) };
  }
  if (page === "visitors" || page === "contacts") {
    const [, , visitorId, ...more] = parts;
    if (more.length > 0) return { name: "nowhere" };
    return visitorId ? { name: page, visitorId } : { name: page };
  }
  if (page === "privacy") {
    if (parts.length === 2) return { name: "privacy", tab: "data" };
    return parts.length === 3 && parts[2] === "audit" ? { name: "privacy", tab: "audit" } : { name: "nowhere" };
  }
  if (page === "search" && parts.length === 2) {
    return { name: "search", query: new URLSearchParams(search).get("q") ?? "" };
  }
  const known = pages.find((one) => one === page);
  return known && parts.length === 2 ? { name: known } : { name: "nowhere" };
}

export function pathOf(place: Exclude<Place, { name: "nowhere" }>): string {
  if (place.name === "visitors" || place.name === "contacts") {
    return `/app/${place.name}${place.visitorId ? `/${place.visitorId}` : ""}`;
  }
  if (place.name === "search") return `/app/search${place.query ? `?${new URLSearchParams({ q: place.query })}` : ""}`;
  if (place.name === "privacy") return place.tab === "audit" ? "/app/privacy/audit" : "/app/privacy";
  if (place.name !== "inbox") return `/app/${place.name}`;
  const list = `/app/inbox/${encodeURIComponent(place.view)}`;
  if (!place.conversationId) return list;
  return `${list}/${place.conversationId}${place.at ? `?at=${place.at}` : ""}`;
}

function viewIn(part: string): InboxView | undefined {
  const word = decoded(part);
  const isOfKind = kinds.some((kind) => word.startsWith(`${kind}:`) && word.length > kind.length + 1);
  return [...inboxViews, "banned" as const].find((one) => one === word) ?? (isOfKind ? (word as InboxView) : undefined);
}

function rest(kind: (typeof kinds)[number], view: InboxView): string | undefined {
  return view.startsWith(`${kind}:`) ? view.slice(kind.length + 1) : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
