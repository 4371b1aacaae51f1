export { AgentFeed, type AgentFeedOptions, type LiveEvent } from "./agentFeed";
export type { VisitorDetails } from "./details";
export { Line, type LineOptions, type LineState } from "./line";
export { newMessageId } from "./messageId";
export type { Unsent } from "./outbox";
export { noSuchChatCode, openWebSocket, type Socket, signedOutCode } from "./socket";
export { TypingSignal } from "./typing";
export { type Rating, VisitorFeed, type VisitorFeedOptions, type VisitorNews } from "./visitorFeed";
