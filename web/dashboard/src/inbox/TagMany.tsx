import type { Conversation } from "@hovor/protocol";
import { Button, CrossIcon, Dialog, IconButton, TextField } from "@hovor/ui";
import { useEffect, useId, useState } from "preact/hooks";

import { useDesk } from "../desk";
import { t } from "../text";
import { tagAll, untagAll } from "./bulkActions";

export interface TagManyProps {
  readonly chosen: readonly Conversation[];
  readonly onClose: () => void;
}

const longest = 40;

/** Adds a tag to all that are chosen, or takes one away from those that have it. */
export function TagMany({ chosen, onClose }: TagManyProps) {
  const desk = useDesk();
  const [text, setText] = useState("");
  const [known, setKnown] = useState<readonly string[]>([]);
  const listId = useId();
  const tags = [...new Set(chosen.flatMap((one) => one.tags ?? []))].sort((a, b) => a.localeCompare(b));

  useEffect(() => {
    desk.api.tags().then(
      (all) => setKnown(all.tags.map(({ tag }) => tag)),
      () => undefined, // they are only offered: any can be written
    );
  }, [desk]);

  const add = (event: Event) => {
    event.preventDefault();
    const tag = text.trim();
    if (!tag) return;
    onClose();
    void tagAll(desk, chosen, tag);
  };
  const remove = (tag: string) => {
    onClose();
    void untagAll(desk, chosen, tag);
  };
  return (
    <Dialog title={t("bulk.tagTitle", { count: chosen.length })} closeLabel={t("close")} onClose={onClose}>
      <form class="form" noValidate onSubmit={add}>
        <TextField
          label={t("tags.add")}
          list={listId}
          autoComplete="off"
          maxLength={longest}
          value={text}
          onValue={setText}
        />
        <datalist id={listId}>
          {known.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        {tags.length > 0 && (
          <section aria-label={t("bulk.removeTag")}>
            <h3 class="label">{t("bulk.removeTag")}</h3>
            <ul class="chips">
              {tags.map((tag) => (
                <li class="chip" key={tag}>
                  <span dir="auto">{tag}</span>
                  <IconButton label={t("tags.remove", { tag })} size="s" onClick={() => remove(tag)}>
                    <CrossIcon size="s" />
                  </IconButton>
                </li>
              ))}
            </ul>
          </section>
        )}
        <div class="acts end">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button kind="main" type="submit" disabled={!text.trim()}>
            {t("bulk.addTag")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
