export const inboxViews = ["waiting", "mine", "others", "closed"] as const;
export type InboxView = (typeof inboxViews)[number];

/** Where in the dashboard somebody is. */
export type Place =
  | { readonly name: "inbox"; readonly view: InboxView; readonly conversationId?: string }
  | { readonly name: "visitors"; readonly visitorId?: string }
  | { readonly name: "team" | "profile" | "install" | "first-steps" | "gallery" | "sign-in" | "sign-up" }
  | { readonly name: "nowhere" };

const pages = ["team", "profile", "install", "first-steps", "gallery", "sign-in", "sign-up"] as const;

/** The place that an address stands for. /app alone is the inbox. */
export function placeOf(path: string): Place {
  const parts = path.split("/").filter(Boolean);
  const [root, page = "inbox", view = "waiting", conversationId, ...rest] = parts;
  if (root !== "app" || rest.length > 0) return { name: "nowhere" };

  if (page === "inbox") {
    const known = inboxViews.find((one) => one === view);
    if (!known) return { name: "nowhere" };
    return conversationId ? { name: "inbox", view: known, conversationId } : { name: "inbox", view: known };
  }
  if (page === "visitors") {
    const [, , visitorId, ...more] = parts;
    if (more.length > 0) return { name: "nowhere" };
    return visitorId ? { name: "visitors", visitorId } : { name: "visitors" };
  }
  const known = pages.find((one) => one === page);
  return known && parts.length === 2 ? { name: known } : { name: "nowhere" };
}

export function pathOf(place: Exclude<Place, { name: "nowhere" }>): string {
  if (place.name === "visitors") return `/app/visitors${place.visitorId ? `/${place.visitorId}` : ""}`;
  if (place.name !== "inbox") return `/app/${place.name}`;
  return `/app/inbox/${place.view}${place.conversationId ? `/${place.conversationId}` : ""}`;
}
