/** A site before us may have counted visits in a cookie, which goes when the visitor does not want to be counted. */
const visits = "ssupp.visits";

/** What a consent command says; undefined for what is neither yes nor no. */
export function readConsent(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

/** On this host and, if the site says so, on its other ones. */
export function forgetVisits(domain: unknown, path: unknown): void {
  const where = `;path=${typeof path === "string" ? path : "/"};expires=${new Date(0).toUTCString()}`;
  const domains = typeof domain === "string" && domain ? [`;domain=${domain}`, ""] : [""];
  for (const one of domains) Reflect.set(Document.prototype, "cookie", `${visits}=${one}${where}`, document);
}
