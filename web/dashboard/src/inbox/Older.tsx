import { Button } from "@hovor/ui";

import { type ListName, useDesk } from "../desk";
import { t } from "../text";

/** Looks through more of what the snapshot left out, as far as there is more. */
export function Older({ name }: { readonly name: ListName | undefined }) {
  const { pages } = useDesk();
  if (!name) return null;
  const { isLoading, hasMore, hasFailed } = pages.list(name);
  if (!hasMore) return null;
  return (
    <p class="more-rows">
      <Button size="s" busy={isLoading} onClick={() => void pages.loadMore(name)}>
        {t(hasFailed ? "inbox.moreFailed" : "inbox.older")}
      </Button>
    </p>
  );
}
