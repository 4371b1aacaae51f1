import { contacts } from "./contacts";
import { conversation } from "./conversation";
import { groups } from "./groups";
import { hours } from "./hours";
import { inbox } from "./inbox";
import { install } from "./install";
import { invitations } from "./invitations";
import { keys } from "./keys";
import { main } from "./main";
import { map } from "./map";
import { notify } from "./notify";
import { privacy } from "./privacy";
import { protection } from "./protection";
import { replies } from "./replies";
import { routing } from "./routing";
import { search } from "./search";
import { setup } from "./setup";
import { sight } from "./sight";
import { studio } from "./studio";
import { visitors } from "./visitors";

/** What every page needs of the dashboard's texts in English; the rest is in seldom/. Other languages have all. */
export const en = {
  ...contacts,
  ...groups,
  ...hours,
  ...inbox,
  ...install,
  ...invitations,
  ...keys,
  ...conversation,
  ...setup,
  ...main,
  ...map,
  ...notify,
  ...privacy,
  ...protection,
  ...replies,
  ...routing,
  ...search,
  ...sight,
  ...studio,
  ...visitors,
};
