import { own } from "./own";

/** Sites write true and 1, and some templates "true" and "1". */
export const says = (given: unknown, name: string): boolean => /^(true|1)$/.test(String(own(given, name)));

export const denies = (given: unknown, name: string): boolean => /^(false|0)$/.test(String(own(given, name)));
