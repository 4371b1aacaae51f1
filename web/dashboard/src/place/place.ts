export const inboxViews = ["waiting", "mine", "others", "closed"] as const;

/** Where a conversation is: in one of these, whatever its tags. */
export type Shelf = (typeof inboxViews)[number];

/** What an inbox shows: a shelf, or all that have a tag. */
export type InboxView = Shelf | `tag:${string}`;

/** The tag of a view, if it is of one. */
export const tagOf = (view: InboxView): string | undefined => (view.startsWith("tag:") ? view.slice(4) : undefined);

export const isShelf = (view: InboxView): view is Shelf => tagOf(view) === undefined;

/** Where in the dashboard somebody is. */
export type Place =
  | { readonly name: "inbox"; readonly view: InboxView; readonly conversationId?: string }
  | { readonly name: "visitors" | "contacts"; readonly visitorId?: string }
  | { readonly name: "team" | "replies" | "profile" | "install" | "first-steps" | "gallery" | "sign-in" | "sign-up" }
  | { readonly name: "nowhere" };

const pages = ["team", "replies", "profile", "install", "first-steps", "gallery", "sign-in", "sign-up"] as const;

/** The place that an address stands for. /app alone is the inbox. */
export function placeOf(path: string): Place {
  const parts = path.split("/").filter(Boolean);
  const [root, page = "inbox", view = "waiting", conversationId, ...rest] = parts;
  if (root !== "app" || rest.length > 0) return { name: "nowhere" };

  if (page === "inbox") {
    const known = viewIn(view);
    if (!known) return { name: "nowhere" };
    return conversationId ? { name: "inbox", view: known, conversationId } : { name: "inbox", view: known };
  }
  if (page === "visitors" || page === "contacts") {
    const [, , visitorId, ...more] = parts;
    if (more.length > 0) return { name: "nowhere" };
    return visitorId ? { name: page, visitorId } : { name: page };
  }
  const known = pages.find((one) => one === page);
  return known && parts.length === 2 ? { name: known } : { name: "nowhere" };
}

export function pathOf(place: Exclude<Place, { name: "nowhere" }>): string {
  if (place.name === "visitors" || place.name === "contacts") {
    return `/app/${place.name}${place.visitorId ? `/${place.visitorId}` : ""}`;
  }
  if (place.name !== "inbox") return `/app/${place.name}`;
  return `/app/inbox/${encodeURIComponent(place.view)}${place.conversationId ? `/${place.conversationId}` : ""}`;
}

function viewIn(part: string): InboxView | undefined {
  const word = decoded(part);
  return inboxViews.find((one) => one === word) ?? (/^tag:./u.test(word) ? (word as InboxView) : undefined);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
