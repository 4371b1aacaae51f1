import { Button, CheckIcon, CopyIcon, showToast } from "@hovor/ui";
import { useEffect, useRef, useState } from "preact/hooks";

import { t } from "../text";

/** Code to copy. Where the browser forbids copying, it is selected for Ctrl+C. */
export function Snippet({ code }: { readonly code: string }) {
  const [isCopied, setCopied] = useState(false);
  const block = useRef<HTMLPreElement>(null);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 4000);
    return () => clearTimeout(timer);
  }, [isCopied]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setCopied(true);
    } catch {
      if (block.current) getSelection()?.selectAllChildren(block.current);
      showToast({ tone: "bad", text: t("install.copyYourself") });
    }
  };
  return (
    <div class="snippet">
      <pre ref={block} role="region" tabIndex={0} dir="ltr" aria-label={t("install.code")}>
        <code>{code}</code>
      </pre>
      <Button kind="main" icon={isCopied ? <CheckIcon /> : <CopyIcon />} onClick={() => void copy()}>
        {isCopied ? t("install.copied") : t("install.copy")}
      </Button>
      <span class="unseen" role="status">
        {isCopied && t("install.copied")}
      </span>
    </div>
  );
}
