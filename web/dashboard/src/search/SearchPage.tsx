import { onDemand } from "../page";

const View = onDemand(async () => (await import("./SearchView")).SearchView);

/** The search in all messages. Its code is loaded here only. */
export function SearchPage({ query }: { readonly query: string }) {
  return <View query={query} />;
}
