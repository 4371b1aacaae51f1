import { signal } from "@preact/signals";

export type Permission = NotificationPermission | "unsupported";

const ask = (): Permission => (typeof Notification === "undefined" ? "unsupported" : Notification.permission);

export const permission = signal<Permission>(ask());

/** Only after a click on a button that says what for: a question out of the blue is answered with no. */
export async function askPermission(): Promise<void> {
  if (typeof Notification === "undefined") return;
  permission.value = await Notification.requestPermission();
}

export interface Notice {
  readonly title: string;
  readonly body: string;
  /** A newer notice of the same conversation takes its place. */
  readonly conversationId: string;
  readonly onOpen: () => void;
}

export function showNotice({ title, body, conversationId, onOpen }: Notice): void {
  if (ask() !== "granted") return;
  try {
    const notice = new Notification(title, { body, tag: conversationId });
    notice.onclick = () => {
      window.focus();
      notice.close();
      onOpen();
    };
  } catch {
    // Phones allow notices only from a service worker; title and sound still tell.
  }
}
