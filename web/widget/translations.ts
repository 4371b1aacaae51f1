import { own } from "./own";

const longest = 500;

/** Of a tree such as `{online: {title: "Chat with us"}}`, the texts that we have too, by the names that sites give them. */
export function readTranslations(names: Readonly<Record<string, string>>, tree: unknown): Record<string, string> {
  const found = Object.entries(names).flatMap(([path, name]) => {
    const text = path.split(".").reduce(own, tree);
    return typeof text === "string" && text ? [[name, text.slice(0, longest)]] : [];
  });
  return Object.fromEntries(found) as Record<string, string>;
}
