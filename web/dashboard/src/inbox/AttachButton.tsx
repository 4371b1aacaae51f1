import { ClipIcon, FileInput, IconButton } from "@hovor/ui";
import { useRef } from "preact/hooks";

import { useDesk } from "../desk";
import { keysOf, useAction } from "../keys";
import { t } from "../text";
import { attach } from "./attach";

/** Lets the agent choose files to send. */
export function AttachButton({ conversationId }: { readonly conversationId: string }) {
  const desk = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const choose = () => input.current?.click();
  useAction("attach", choose);
  return (
    <>
      <FileInput inputRef={input} onFiles={(files) => attach(desk, conversationId, files)} />
      <IconButton label={t("composer.attach")} keys={keysOf("attach")} onClick={choose}>
        <ClipIcon />
      </IconButton>
    </>
  );
}
