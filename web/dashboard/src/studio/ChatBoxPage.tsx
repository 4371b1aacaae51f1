import { CodeIcon, LockIcon } from "@hovor/ui";

import { useMe } from "../desk";
import { Later, Page } from "../page";
import { t } from "../text";

/** How the chat box looks and behaves, beside the chat box itself. */
export function ChatBoxPage() {
  const isAdmin = useMe().role !== "agent";
  return (
    <Page
      title={t("studio.title")}
      actions={
        <>
          {isAdmin && (
            <a class="btn" href="/app/protection">
              <LockIcon />
              {t("protection.title")}
            </a>
          )}
          <a class="btn" href="/app/install">
            <CodeIcon />
            {t("studio.toCode")}
          </a>
        </>
      }
    >
      <Later load={async () => (await import("./Studio")).Studio} />
    </Page>
  );
}
