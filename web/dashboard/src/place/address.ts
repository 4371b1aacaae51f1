import { computed, signal } from "@preact/signals";

import { isHeld } from "./guard";
import { placeOf } from "./place";

const address = signal(addressNow());

/** Where we are; follows the address. */
export const here = computed(() => {
  const { pathname, search } = new URL(address.value, location.origin);
  return placeOf(pathname, search);
});

/** Goes to an address of the dashboard. With `replaces`, going back does not return to this one. See `guardPlace`. */
export function go(to: string, { replaces = false } = {}): void {
  if (isHeld(location.pathname, to)) return;
  if (replaces) history.replaceState(null, "", to);
  else if (to !== location.pathname + location.search + location.hash) history.pushState(null, "", to);
  address.value = addressNow();
}

/** Lets ordinary links within the dashboard change the place without loading a page. */
export function followLinks(): () => void {
  const onBack = () => {
    const to = location.pathname + location.search + location.hash;
    // The browser had gone already.
    if (isHeld(address.value, to)) return history.pushState(null, "", address.value);
    address.value = addressNow();
  };
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || event.defaultPrevented || event.button !== 0) return;
    if (
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey ||
      link.target ||
      link.hasAttribute("download")
    )
      return;
    const isOurs = link.origin === location.origin && (link.pathname === "/app" || link.pathname.startsWith("/app/"));
    if (!isOurs) return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
  };
  addEventListener("popstate", onBack);
  document.addEventListener("click", onClick);
  return () => {
    removeEventListener("popstate", onBack);
    document.removeEventListener("click", onClick);
  };
}

function addressNow(): string {
  return location.pathname + location.search;
}
