import { referrer, title } from "../page";

const longestUrl = 2000;
const longestTitle = 500;

export interface Page {
  readonly url: string;
  readonly title: string;
}

export function presentPage(): Page {
  return { url: location.href.slice(0, longestUrl), title: title().slice(0, longestTitle) };
}

/** Empty where there is none, and where the browser or the other site keeps it back. */
export function presentReferrer(): string {
  return referrer().slice(0, longestUrl);
}

/**
 * Tells when a page that never reloads shows another page. Waits a moment first, since such pages set
 * their title after their address.
 */
export function trackPages(onPage: () => void): void {
  let known = location.href;
  let timer: ReturnType<typeof setTimeout>;
  const look = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (location.href === known) return;
      known = location.href;
      onPage();
    }, 100);
  };

  for (const name of ["pushState", "replaceState"] as const) {
    const original = history[name];
    history[name] = function (this: History, ...args: Parameters<History["pushState"]>): void {
      original.apply(this, args);
      look();
    };
  }
  addEventListener("popstate", look);
  addEventListener("hashchange", look);
}
