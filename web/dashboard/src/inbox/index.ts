export { InboxPage } from "./InboxPage";
export { visitorName } from "./names";
