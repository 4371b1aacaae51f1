import { showToast } from "@hovor/ui";

import { explain } from "../api";
import { t } from "../text";

/** Does what an agent asked for. A refusal is told in a toast, with the way to try again; then there is no answer. */
export async function attempt<Answer>(act: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await act();
  } catch (error) {
    showToast({ tone: "bad", text: explain(error), action: { label: t("tryAgain"), run: () => void attempt(act) } });
    return undefined;
  }
}
