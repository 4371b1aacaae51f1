import type { Texts } from "./texts";

/** Our texts by the names that sites know them by, as far as they are the page's. */
export const siteNames: Readonly<Record<string, keyof Texts>> = {
  "banner.bubble.text": "greeting",
  "banner.arrow.desc": "greeting",
  "button.title": "open",
  "online.maximize": "open",
  "online.minimize": "close",
  "online.title": "chat",
  "widget.online": "online",
  "widget.offline": "offline",
};
