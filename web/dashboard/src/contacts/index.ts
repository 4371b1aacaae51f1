export { ContactsPage } from "./ContactsPage";
export { FirstWords } from "./FirstWords";
export { useFoundVisitors } from "./useFoundVisitors";
