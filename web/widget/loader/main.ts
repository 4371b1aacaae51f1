import { baseOf, ownScript } from "./address";
import { whenThereIsABody } from "./page";
import { Site } from "./site";

// A page may load the loader twice, and may put a fresh queue in place of the one that was taken over.
const mark = Symbol.for("hovor.loader");
const page = window as unknown as Record<symbol, Site | undefined> & { SMARTSUPP_LOADED?: boolean };

const present = page[mark];
const script = ownScript();
if (present) present.takeOverQueue();
else if (script) {
  const site = new Site(script, baseOf(script));
  page[mark] = site;
  page.SMARTSUPP_LOADED = true;
  site.takeOverQueue();
  whenThereIsABody(() => site.begin());
}
