/**
 * The customer's document, read past whatever the page has put in the way: an element named `body` or
 * `currentScript` shadows the property of the document.
 */
const prototype = Document.prototype;

const property = (name: keyof Document): unknown => Reflect.get(prototype, name, document);

export const body = (): HTMLElement | null => property("body") as HTMLElement | null;
export const root = (): HTMLElement => property("documentElement") as HTMLElement;
export const currentScript = (): unknown => property("currentScript");
export const isHidden = (): boolean => property("hidden") as boolean;
export const referrer = (): string => property("referrer") as string;
export const title = (): string => property("title") as string;
export const setTitle = (text: string): boolean => Reflect.set(prototype, "title", text, document);
export const scripts = (): HTMLCollectionOf<HTMLScriptElement> =>
  prototype.getElementsByTagName.call(document, "script") as HTMLCollectionOf<HTMLScriptElement>;

/** `document.addEventListener`. */
export function listen<K extends keyof DocumentEventMap>(
  type: K,
  listener: (event: DocumentEventMap[K]) => void,
): void {
  prototype.addEventListener.call(document, type, listener as EventListener);
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = prototype.createElement.call(document, tag) as HTMLElementTagNameMap[K];
  Object.assign(made, properties).append(...children);
  return made;
}

/** Runs now or, while the document is being read, when there is a body to add to. */
export function whenThereIsABody(run: () => void): void {
  if (body()) run();
  else listen("DOMContentLoaded", run);
}

/** Empty where the browser refuses them, as in a frame without an origin of its own. */
export function cookies(): string {
  try {
    return property("cookie") as string;
  } catch {
    return "";
  }
}

export function setCookie(text: string): void {
  try {
    Reflect.set(prototype, "cookie", text, document);
  } catch {
    // refused: what is known lives as long as the page
  }
}
