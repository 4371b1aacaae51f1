export { InboxPage } from "./InboxPage";
export { agentName, messageLine, wordsOf } from "./names";
export { viewOf } from "./overview";
