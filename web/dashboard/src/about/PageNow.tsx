import type { VisitorPresence } from "@hovor/protocol";

import { now } from "../desk";
import { duration, t } from "../text";
import { PageLine } from "./Facts";

/** What a visitor looks at, and since when they are on the site. */
export function PageNow({ presence }: { readonly presence: VisitorPresence | undefined }) {
  return (
    <section>
      <h3 class="label">
        {t("about.pageNow")}
        {presence && <span class="faint num">{t("about.here", { time: duration(now.value - presence.since) })}</span>}
      </h3>
      {presence?.page ? <PageLine page={presence.page} /> : <p class="faint">{t("about.noPage")}</p>}
    </section>
  );
}
