import type { SavedReply } from "@hovor/protocol";
import { Button, Dialog, showToast, TextArea, TextField } from "@hovor/ui";
import { useId, useRef, useState } from "preact/hooks";

import { explain, RequestError } from "../api";
import { useDesk } from "../desk";
import { FormError, requiredError, useSubmit } from "../form";
import { t } from "../text";
import { changesOf, type Draft, foldersOf, longestText, shortcutError, shortcutOf } from "./draft";
import { ForWhom } from "./ForWhom";
import { Preview } from "./Preview";
import { fullAt } from "./rights";
import { VariableMenu } from "./VariableMenu";
import { unknownVariables } from "./variables";

export interface ReplyDialogProps {
  /** Which is changed; a new one when absent. */
  readonly reply?: SavedReply | undefined;
  readonly start: Draft;
  readonly onClose: () => void;
}

/** Writes a saved reply, or changes one. */
export function ReplyDialog({ reply, start, onClose }: ReplyDialogProps) {
  const { api, replies } = useDesk();
  const all = replies.all.value ?? [];
  const [values, setValues] = useState(start);
  const [isChecked, setChecked] = useState(false);
  const [taken, setTaken] = useState<string | undefined>();
  const field = useRef<HTMLTextAreaElement>(null);
  const folders = useId();
  const set = (name: "text" | "folder") => (value: string) => setValues({ ...values, [name]: value });

  const wrong = { shortcut: shortcutError(values.shortcut.trim()), text: requiredError(values.text) };
  const shown = (text: string | undefined) => (isChecked ? text : undefined);
  const isTaken = taken !== undefined && taken === values.shortcut.trim();
  const unknown = unknownVariables(values.text);

  const { isBusy, error, onSubmit } = useSubmit(async () => {
    setChecked(true);
    if (wrong.shortcut || wrong.text) return;
    const draft = { ...values, shortcut: values.shortcut.trim(), folder: values.folder.trim() };
    try {
      if (reply) await api.updateSavedReply(reply.id, changesOf(reply, draft));
      else await api.createSavedReply(draft);
    } catch (reason) {
      const isConflict = reason instanceof RequestError && reason.code === "conflict";
      if (!isConflict || (!reply && fullAt(all, draft.is_personal))) throw reason;
      setTaken(draft.shortcut);
      return;
    }
    showToast({ text: reply ? t("saved") : t("replies.added", { shortcut: draft.shortcut }) });
    onClose();
  }, explainReply);

  function explainReply(reason: unknown): string {
    const count = fullAt(all, values.is_personal);
    const isFull = reason instanceof RequestError && reason.code === "conflict" && count !== undefined;
    return isFull ? t("replies.full", { count }) : explain(reason);
  }

  return (
    <Dialog
      title={reply ? t("replies.editTitle", { shortcut: reply.shortcut }) : t("replies.add")}
      closeLabel={t("close")}
      onClose={onClose}
      wide
    >
      <form class="form" noValidate onSubmit={onSubmit}>
        <FormError text={error} />
        <div class="reply-fields">
          <TextField
            label={t("replies.shortcut")}
            before={<span class="faint mono">/</span>}
            autoComplete="off"
            autoCapitalize="none"
            spellcheck={false}
            maxLength={32}
            value={values.shortcut}
            onValue={(value) => setValues({ ...values, shortcut: shortcutOf(value) })}
            error={isTaken ? t("replies.taken", { shortcut: taken }) : shown(wrong.shortcut)}
          />
          <TextField
            label={t("replies.folder")}
            list={folders}
            autoComplete="off"
            maxLength={50}
            placeholder={t("replies.folderExample")}
            value={values.folder}
            onValue={set("folder")}
          />
          <datalist id={folders}>
            {foldersOf(all).map((folder) => (
              <option key={folder} value={folder} />
            ))}
          </datalist>
        </div>
        <TextArea
          label={t("replies.text")}
          areaRef={field}
          rows={5}
          dir="auto"
          maxLength={longestText}
          value={values.text}
          onValue={set("text")}
          error={shown(wrong.text)}
          help={unknown.length > 0 && <span class="warn">{t("replies.unknown", { names: unknown.join(", ") })}</span>}
        />
        <VariableMenu field={field} />
        <Preview text={values.text} />
        <ForWhom
          isNew={!reply}
          isPersonal={values.is_personal}
          onPersonal={(is_personal) => setValues({ ...values, is_personal })}
        />
        <div class="acts end">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" kind="main" busy={isBusy}>
            {t("save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
