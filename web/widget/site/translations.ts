import { own } from "../own";
import type { Texts } from "./texts";

/** Our texts by the names that sites know them by. Those of the page: */
const ofPage: Readonly<Record<string, keyof Texts>> = {
  "banner.bubble.text": "greeting",
  "banner.arrow.desc": "greeting",
  "button.title": "open",
  "online.maximize": "open",
  "online.minimize": "close",
  "online.title": "chat",
  "widget.online": "online",
  "widget.offline": "offline",
};

/** And those of the chat box in the frame. */
const ofBox: Readonly<Record<string, string>> = {
  "online.title": "chat",
  "online.minimize": "close",
  "online.send": "send",
  "online.textareaPlaceholder": "placeholder",
  "online.typingMsg": "typing",
  "online.visitor": "you",
  "online.disableSounds": "mute",
  "online.enableSounds": "unmute",
  "login.title": "before_title",
  "login.submit": "before_start",
  "offline.name": "your_name",
  "offline.email": "your_email",
  "offline.notice": "away_title",
  "offline.submit": "away_save",
  "offline.emailInvalidAlert": "no_email",
  "dialogRating.title": "rate",
  "dialogRating.submit": "rate_send",
  "dialogRating.commentTitle": "rate_comment",
  "privacyNotice.text": "privacy",
};

const longest = 500;

export interface Translations {
  readonly page: Partial<Texts>;
  readonly box: Readonly<Record<string, string>>;
}

/** Of a tree such as `{online: {title: "Chat with us"}}`, the texts that we have too. */
export function readTranslations(tree: unknown): Translations {
  const read = (names: Readonly<Record<string, string>>) => {
    const found = Object.entries(names).flatMap(([path, name]) => {
      const text = path.split(".").reduce(own, tree);
      return typeof text === "string" && text ? [[name, text.slice(0, longest)]] : [];
    });
    return Object.fromEntries(found) as Record<string, string>;
  };
  return { page: read(ofPage), box: read(ofBox) };
}
