import "./css/dashboard.css";

import { render } from "preact";

import { startClock } from "./desk";
import { listenToKeys } from "./keys";
import { prepareSound, watchLooking } from "./notify";
import { followLinks } from "./place";
import { App } from "./shell";
import { preferredLanguage, showLanguage } from "./text";
import { applyTheme } from "./theme";

applyTheme();
startClock();
watchLooking();
prepareSound();
followLinks();
listenToKeys();

const root = document.querySelector("#app");
void showLanguage(preferredLanguage()).then(() => root && render(<App />, root));
