import { Mark, RowSkeletons } from "@hovor/ui";

import { t } from "../text";

/** The dashboard's shape while its content is on the way. */
export function SkeletonPage() {
  return (
    <div class="workspace" aria-busy="true">
      <div class="rail">
        <Mark label="Hovor" />
      </div>
      <div class="views-col" />
      <main class="sheet inbox" data-open="no">
        <div class="list-col">
          <div class="barhead" />
          <RowSkeletons count={8} label={t("loading")} />
        </div>
        <div class="conv" />
      </main>
    </div>
  );
}
