import type { Page } from "@hovor/protocol";

import { PageLine } from "../about";
import { t } from "../text";

/** The page that a visitor looks at, as a link to it. */
export function LookingAt({ page }: { readonly page: Page | undefined }) {
  return (
    <>
      <span class="unseen">{t("visitors.page")}</span>
      {page ? <PageLine page={page} /> : <span class="faint">{t("visit.unknown")}</span>}
    </>
  );
}
