import type { Conversation } from "@hovor/protocol";
import { ChevronDownIcon } from "@hovor/ui";
import { useId } from "preact/hooks";

import { useDesk, useDeskState } from "../desk";
import { t } from "../text";
import { setCategory } from "./actions";

/** What the conversation is about, of what the team distinguishes. Nothing to see where it distinguishes nothing. */
export function CategoryChoice({ conversation }: { readonly conversation: Conversation }) {
  const desk = useDesk();
  const { categories = [] } = useDeskState().account;
  const { category = "" } = conversation;
  const id = useId();
  if (categories.length === 0 && !category) return null;
  const isFormer = category !== "" && !categories.includes(category);
  return (
    <section>
      <label class="label" for={id}>
        {t("category.title")}
      </label>
      <span class="pick">
        <select
          id={id}
          class="in"
          value={category}
          onChange={(event) => void setCategory(desk, conversation, event.currentTarget.value)}
        >
          <option value="">{t("category.none")}</option>
          {[...categories, ...(isFormer ? [category] : [])].map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
        <ChevronDownIcon />
      </span>
    </section>
  );
}
