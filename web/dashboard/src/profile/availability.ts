import { showToast } from "@hovor/ui";

import { explain } from "../api";
import { type Desk, useDesk, useMe } from "../desk";

/** The agent's own switch: whether they take chats. */
export function useAvailability() {
  const desk = useDesk();
  const me = useMe();
  return { isAvailable: me.is_available, toggle: () => void set(desk, !me.is_available) };
}

async function set(desk: Desk, isAvailable: boolean): Promise<void> {
  try {
    await desk.api.updateMe({ is_available: isAvailable });
  } catch (error) {
    showToast({ tone: "bad", text: explain(error) });
  }
}
