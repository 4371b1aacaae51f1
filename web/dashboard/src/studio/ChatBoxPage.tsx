import { CodeIcon } from "@hovor/ui";

import { Later, Page } from "../page";
import { t } from "../text";

/** How the chat box looks and behaves, beside the chat box itself. */
export function ChatBoxPage() {
  return (
    <Page
      title={t("studio.title")}
      actions={
        <a class="btn" href="/app/install">
          <CodeIcon />
          {t("studio.toCode")}
        </a>
      }
    >
      <Later load={async () => (await import("./Studio")).Studio} />
    </Page>
  );
}
