export { InboxPage } from "./InboxPage";
export { agentName, visitorName, wordsOf } from "./names";
export { viewOf } from "./rows";
