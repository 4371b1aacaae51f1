export { InboxPage } from "./InboxPage";
export { agentName, wordsOf } from "./names";
export { viewOf } from "./rows";
