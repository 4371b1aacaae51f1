import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

import { useChatState } from "../chat/context";
import { Failed } from "../talk/Failed";

interface LaterProps<Part> {
  readonly fetchPart: () => Promise<Part>;

  /** When this is another one, somebody has asked again. */
  readonly asked?: unknown;

  /** In its place until it is there. */
  readonly meanwhile?: ComponentChildren;

  /** Absent where it can't be done without. */
  readonly onDiscard?: () => void;

  readonly children: (part: Part) => ComponentChildren;
}

/** By what fetches them: what is there already is shown at once. */
const parts = new Map<unknown, object>();

/**
 * A part of the chat box that is fetched when it is needed first, with its styles. If that fails it says so, and tries
 * again when it is asked to, when somebody asks for the part again, and when the line is back.
 */
export function Later<Part extends object>({ fetchPart, asked, meanwhile, onDiscard, children }: LaterProps<Part>) {
  const { connection } = useChatState();
  const [part, setPart] = useState(parts.get(fetchPart) as Part | undefined);
  const [hasFailed, setFailed] = useState(false);
  const hasLine = connection === "there";

  const fetchIt = (): void => {
    if (part) return;
    setFailed(false);
    fetchPart().then(
      (fetched) => {
        if (!parts.has(fetchPart)) addStyles(fetched);
        parts.set(fetchPart, fetched);
        setPart(fetched);
      },
      () => setFailed(true),
    );
  };
  useEffect(fetchIt, [asked, hasLine]);

  if (part) return <>{children(part)}</>;
  if (hasFailed) return <Failed text="not_loaded" onRetry={fetchIt} onDiscard={onDiscard} />;
  return <>{meanwhile}</>;
}

function addStyles({ styles }: { readonly styles?: string }): void {
  if (!styles) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
