import { effect } from "@preact/signals";

import calm from "./favicon.svg";
import calling from "./favicon-new.svg";

/** Keeps the tab's title and icon telling how many conversations wait, as the signals change that both read. */
export function followTitle(title: () => string, waiting: () => number): () => void {
  return effect(() => {
    const count = waiting();
    document.title = `${count > 0 ? `(${count}) ` : ""}${title()}`;
    document.querySelector("#favicon")?.setAttribute("href", count > 0 ? calling : calm);
  });
}
