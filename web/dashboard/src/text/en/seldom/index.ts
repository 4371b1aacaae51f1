import { seldomPrivacy } from "./privacy";
import { seldomProtection } from "./protection";
import { seldomStudio } from "./studio";

/** What only views say that are fetched when somebody goes there: it comes with them. */
export const seldom = { ...seldomPrivacy, ...seldomProtection, ...seldomStudio };
