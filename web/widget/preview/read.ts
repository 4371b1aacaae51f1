import type { Preview, PreviewMessage } from "@hovor/client";

import { own } from "../own";

/** The variable by which the pretended page hands the preview to the chat: what sites may say, the bridge lets through. */
export const previewVariable = "hovor.preview";

/** What the studio says, undefined for anything else. Of our own origin, so that only its kind is looked at. */
export function readPreview(data: unknown): Preview | undefined {
  const message = data as Partial<PreviewMessage> | null;
  return own(message, "hovor") === "preview" ? (own(message, "preview") as Preview) : undefined;
}

/** Whether a page that shows the one has to begin anew to show the other: what is past can't be told otherwise. */
export function beginsAnew(shown: Preview, next: Preview): boolean {
  const names = ["consentMode", "isOnline", "stage"] as const;
  const isOther = names.some((name) => shown[name] !== next[name]);
  return isOther || shown.agents.map(({ id }) => id).join() !== next.agents.map(({ id }) => id).join();
}
