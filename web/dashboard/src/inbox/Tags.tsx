import type { Conversation } from "@hovor/protocol";
import { CrossIcon, IconButton } from "@hovor/ui";
import { useId, useRef, useState } from "preact/hooks";

import { useDesk } from "../desk";
import { useAction } from "../keys";
import { pathOf } from "../place";
import { t } from "../text";
import { addTag, removeTag } from "./actions";

const longest = 40;

/** What the conversation is sorted by. The names of the others are offered, so that there are not two for one thing. */
export function Tags({ conversation }: { readonly conversation: Conversation }) {
  const desk = useDesk();
  const { tags = [] } = conversation;
  const [text, setText] = useState("");
  const [known, setKnown] = useState<readonly string[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  useAction("tag", () => field.current?.focus());

  const load = async () => {
    const all = await desk.api.tags().catch(() => ({ tags: [] }));
    setKnown(all.tags.map(({ tag }) => tag));
  };
  const add = () => {
    const tag = text.trim();
    if (!tag) return;
    setText("");
    if (!tags.includes(tag)) void addTag(desk, conversation, tag);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const last = tags.at(-1);
    if (event.key === "Enter" || event.key === ",") add();
    else if (event.key === "Escape") field.current?.blur();
    else if (event.key === "Backspace" && !text && last) void removeTag(desk, conversation, last);
    else return;
    event.preventDefault();
  };

  return (
    <section>
      <h3 class="label">{t("tags.title")}</h3>
      <ul class="chips">
        {tags.map((tag) => (
          <li class="chip" key={tag}>
            <a dir="auto" href={pathOf({ name: "inbox", view: `tag:${tag}` })}>
              {tag}
            </a>
            <IconButton
              label={t("tags.remove", { tag })}
              size="s"
              onClick={() => void removeTag(desk, conversation, tag)}
            >
              <CrossIcon size="s" />
            </IconButton>
          </li>
        ))}
        <li class="grow">
          <input
            ref={field}
            class="tag-in"
            dir="auto"
            list={listId}
            maxLength={longest}
            value={text}
            aria-label={t("tags.add")}
            placeholder={t("tags.add")}
            onFocus={() => void load()}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            onBlur={add}
          />
          <datalist id={listId}>
            {known
              .filter((tag) => !tags.includes(tag))
              .map((tag) => (
                <option key={tag} value={tag} />
              ))}
          </datalist>
        </li>
      </ul>
    </section>
  );
}
