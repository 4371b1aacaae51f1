export { AgentFeed, type AgentFeedOptions, type LiveEvent } from "./agentFeed";
export { Line, type LineOptions, type LineState } from "./line";
export { newMessageId } from "./messageId";
export type { Unsent } from "./outbox";
export { noSuchChatCode, openWebSocket, signedOutCode, type Socket } from "./socket";
export { TypingSignal } from "./typing";
export { VisitorFeed, type VisitorDetails, type VisitorFeedOptions, type VisitorNews } from "./visitorFeed";
