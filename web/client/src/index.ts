export { AgentFeed, type AgentFeedOptions, type LiveEvent } from "./agentFeed";
export { longestChoice, mostChoices, openChoices, pickedChoice } from "./choices";
export type { VisitorDetails } from "./details";
export { checkFiles, largestFile, mostFiles, type RefusedFile } from "./fileCheck";
export { Line, type LineOptions, type LineState } from "./line";
export { newMessageId } from "./messageId";
export { isUnsent, type Unsent } from "./outbox";
export type { Preview, PreviewMessage, PreviewStage } from "./preview";
export { isPicture, isSaid, type Picture } from "./said";
export { type SendFailure, type SendNews, sendFile } from "./sendFile";
export { bannedCode, noSuchChatCode, openWebSocket, type Socket, signedOutCode } from "./socket";
export { TypingSignal } from "./typing";
export { type Upload, Uploads } from "./uploads";
export {
  type Rating,
  type TranscriptAnswer,
  VisitorFeed,
  type VisitorFeedOptions,
  type VisitorNews,
} from "./visitorFeed";
