export { InboxPage } from "./InboxPage";
export { visitorName, wordsOf } from "./names";
