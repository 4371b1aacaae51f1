import type { FromBox, SiteMessage } from "../bridge/fromBox";

/** A message as scripts of sites and tag managers read it. */
export function messageForSite({ id, chatId, visitorId, agentId, subType, text, createdAt }: SiteMessage) {
  return {
    id,
    type: "message",
    subType,
    channel: { type: "default", id: null },
    chatId,
    groupId: null,
    visitorId,
    agentId: agentId || null,
    trigger: null,
    createdAt,
    content: { type: "text", text, data: null },
    tags: null,
    responseTime: null,
    attachments: [],
  };
}

/** An agent likewise. */
export function agentForSite({ id, name, title }: Extract<FromBox, { type: "agent" }>) {
  return { id, nickname: name, fullname: name, description: title };
}
