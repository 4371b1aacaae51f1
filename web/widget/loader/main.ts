import { whenThereIsABody } from "../page";
import { baseOf, ownScript } from "./address";
import type { Part } from "./part";
import { Site } from "./site";

// A page may load the loader twice, and may put a fresh queue in place of the one that was taken over.
const mark = Symbol.for("hovor.loader");
const page = window as unknown as Record<symbol, Site | undefined> & { SMARTSUPP_LOADED?: boolean };

const load = (address: string): Promise<Part> => import(/* @vite-ignore */ address);

const present = page[mark];
const script = ownScript();
const site = present ?? (script && new Site(script, baseOf(script), load));
if (site) {
  page[mark] = site;
  page.SMARTSUPP_LOADED = true;
  site.takeOverQueue();
  whenThereIsABody(() => site.begin());
}
