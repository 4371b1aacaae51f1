import { createVisitorClient, type IMessage, type VisitorClient } from "smartsupp-websocket";

/** A shop with a chat of its own, on the SDK: what it shows is made of nothing but what the SDK tells. */
export interface SdkShop {
  readonly client: VisitorClient;

  /** The conversation as the shop shows it: replaced by each answer to a connect, and added to by what comes later. */
  readonly talk: IMessage[];

  /** The names of what happened, in order. */
  readonly heard: string[];
}

const { chat = "", key = "", transports = "" } = (document.currentScript as HTMLScriptElement).dataset;
const client = createVisitorClient({
  data: { id: null, key },
  connection: { url: chat, options: { transports: transports.split(" ") } },
} as unknown as Parameters<typeof createVisitorClient>[0]);
const shop: SdkShop = { client, talk: [], heard: [] };

const note = (name: string) => client.on(name, () => void shop.heard.push(name));
for (const name of ["initialized", "disconnect", "error", "account.status_updated", "chat.agent_joined"]) note(name);
for (const name of ["chat.closed", "chat.contact_read", "chat.rated"]) note(name);
client.on("chat.agent_typing", ({ typing }) => void shop.heard.push(typing.is ? "types" : "types no more"));

client.on("initialized", ({ chat: open }) => void shop.talk.splice(0, Infinity, ...(open?.messages ?? [])));
client.on("chat.message_received", ({ message }) => {
  if (!shop.talk.some(({ id }) => id === message.id)) shop.talk.push(message);
});

Object.assign(window, { shop });
