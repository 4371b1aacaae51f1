import { own } from "../own";

export interface Texts {
  readonly language: string;
  readonly open: string;
  readonly close: string;
  readonly chat: string;
  readonly greeting: string;
  readonly dismiss: string;

  /** On the bar, where the chat box is one. */
  readonly online: string;
  readonly offline: string;

  /** By plural category, `#` stands for the number. */
  readonly unread: Readonly<Record<string, string>>;
}

const en: Texts = {
  language: "en",
  open: "Open chat",
  close: "Close chat",
  chat: "Chat",
  greeting: "Hi! Can we help you with anything?",
  dismiss: "Dismiss the greeting",
  online: "Chat with us",
  offline: "Leave a message",
  unread: { one: "# new message", other: "# new messages" },
};

const cs: Texts = {
  language: "cs",
  open: "Otevřít chat",
  close: "Zavřít chat",
  chat: "Chat",
  greeting: "Dobrý den, můžeme vám s něčím pomoct?",
  dismiss: "Skrýt pozdrav",
  online: "Napište nám",
  offline: "Zanechte zprávu",
  unread: { one: "# nová zpráva", few: "# nové zprávy", other: "# nových zpráv" },
};

/** In the language of a tag such as `cs-CZ`; in English for one that we do not speak. */
export const textsFor = (tag: string): Texts => (own({ en, cs }, tag.slice(0, 2).toLowerCase()) ?? en) as Texts;

export function countUnread({ language, unread }: Texts, count: number): string {
  const text = unread[new Intl.PluralRules(language).select(count)] ?? unread.other;
  return String(text).replace("#", String(count));
}
