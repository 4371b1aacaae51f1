// The preview of the chat box in the dashboard's studio: the code that customers' pages get, before a server that is not
// there. It plays both of its pages, in frames that have no origin: nothing is read from the device, kept on it, or sent.
//
// A customer's page can have none of this. The preview has addresses of its own, /preview/ and what is below; the page of
// the chat box and the loader know nothing of it, and share with it only what they would do anyway. The server lets no
// page but ours frame /preview/, and its script takes orders from a page of our origin alone (stand.ts). The page of the
// chat below it shows whoever frames it what that says itself.
import { quietFocus } from "./quietFocus";

quietFocus();
if (location.pathname.endsWith("/preview/")) void import("./stand").then(({ stand }) => stand());
else void import("./chat").then(({ chat }) => chat());
