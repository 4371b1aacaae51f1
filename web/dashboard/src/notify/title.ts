import { effect, type ReadonlySignal } from "@preact/signals";

import calm from "./favicon.svg";
import calling from "./favicon-new.svg";

/** Keeps the tab's title and icon telling how many conversations wait. */
export function followTitle(title: ReadonlySignal<string>, waiting: ReadonlySignal<number>): () => void {
  return effect(() => {
    const count = waiting.value;
    document.title = `${count > 0 ? `(${count}) ` : ""}${title.value}`;
    document.querySelector("#favicon")?.setAttribute("href", count > 0 ? calling : calm);
  });
}
