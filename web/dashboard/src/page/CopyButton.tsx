import { Button, CheckIcon, CopyIcon, IconButton, showToast } from "@hovor/ui";
import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

import { t } from "../text";

export interface CopyButtonProps {
  readonly text: string;
  /** What it copies, where the word alone does not say it. */
  readonly label?: string;
  readonly kind?: "main" | "normal";
  readonly size?: "s" | "m";
  readonly iconOnly?: boolean;
  /** Where the text stands: selected for Ctrl+C in browsers that forbid copying. */
  readonly block?: RefObject<HTMLElement | null>;
}

/** Copies a text, and says so for a moment. */
export function CopyButton({ text, label, kind = "normal", size = "m", iconOnly, block }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 4000);
    return () => clearTimeout(timer);
  }, [isCopied]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      if (block?.current) getSelection()?.selectAllChildren(block.current);
      showToast({ tone: "bad", text: t(block ? "install.copyYourself" : "copy.failed", { text }) });
    }
  };
  const icon = isCopied ? <CheckIcon /> : <CopyIcon />;
  const words = t(isCopied ? "install.copied" : "install.copy");
  return (
    <>
      {iconOnly ? (
        <IconButton label={isCopied ? words : (label ?? words)} size={size} onClick={() => void copy()}>
          {icon}
        </IconButton>
      ) : (
        <Button kind={kind} size={size} icon={icon} aria-label={label} onClick={() => void copy()}>
          {words}
        </Button>
      )}
      <span class="unseen" role="status">
        {isCopied && t("install.copied")}
      </span>
    </>
  );
}
