import { useRef } from "preact/hooks";

import { CopyButton } from "../page";
import { t } from "../text";

export interface SnippetProps {
  readonly code: string;
  /** What the code is, for those who listen. */
  readonly label?: string;
  /** One of many on the page. */
  readonly isSmall?: boolean;
}

/** Code to copy. */
export function Snippet({ code, label = t("install.code"), isSmall = false }: SnippetProps) {
  const block = useRef<HTMLPreElement>(null);
  return (
    <div class="snippet">
      <pre ref={block} role="region" tabIndex={0} dir="ltr" aria-label={label}>
        <code>{code}</code>
      </pre>
      <CopyButton kind={isSmall ? "normal" : "main"} size={isSmall ? "s" : "m"} text={code} block={block} />
    </div>
  );
}
