import type { Hours } from "@hovor/protocol";

import { now } from "../desk";
import { openingWords } from "./words";

/** Whether somebody works by these hours now, and until when. */
export function OpenNow({ hours }: { readonly hours: Hours }) {
  const words = openingWords(hours, now.value);
  if (!words) return null;
  return (
    <span class="row t13 med">
      <span class={words.isOpen ? "pres" : "pres off"} />
      {words.text}
    </span>
  );
}
