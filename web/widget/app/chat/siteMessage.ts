import type { Message } from "@hovor/protocol";

import type { SiteMessage } from "../../bridge/fromBox";

/** A message in the words that sites' scripts know. */
export function siteMessage(message: Message, chatId: string, visitorId: string): SiteMessage {
  return {
    id: message.id,
    chatId,
    visitorId,
    agentId: message.agent_id ?? "",
    subType: message.author === "visitor" ? "contact" : message.author,
    text: message.file?.name ?? message.text,
    createdAt: new Date(message.created_at).toISOString(),
  };
}
