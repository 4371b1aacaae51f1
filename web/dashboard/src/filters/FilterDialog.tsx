import { newMessageId } from "@hovor/client";
import type { Conversation } from "@hovor/protocol";
import { Button, Dialog, Face, TextField } from "@hovor/ui";
import { useMemo, useState } from "preact/hooks";

import { visitorName } from "../about";
import { now, useDeskState } from "../desk";
import { requiredError } from "../form";
import { t } from "../text";
import { Conditions } from "./Conditions";
import { finished, newFilter } from "./draft";
import { type Filter, fits } from "./filter";
import { longestName, saveFilter } from "./saved";

export interface FilterDialogProps {
  /** The filter to change; absent for a new one. */
  readonly filter?: Filter | undefined;
  readonly onSaved: (filter: Filter) => void;
  readonly onClose: () => void;
}

const examples = 3;

/** Puts a filter together: what it finds is shown with each change. */
export function FilterDialog({ filter, onSaved, onClose }: FilterDialogProps) {
  const { myId } = useDeskState();
  const [draft, setDraft] = useState<Filter>(() => filter ?? newFilter(newMessageId()));
  const [isTried, setTried] = useState(false);

  const save = (event: Event) => {
    event.preventDefault();
    setTried(true);
    const done = finished(draft);
    if (!done.name) return;
    saveFilter(myId, done);
    onSaved(done);
    onClose();
  };
  return (
    <Dialog title={t(filter ? "filters.edit" : "filters.new")} closeLabel={t("close")} onClose={onClose} wide>
      <form class="form" noValidate onSubmit={save}>
        <TextField
          label={t("filters.name")}
          autoComplete="off"
          maxLength={longestName}
          placeholder={t("filters.nameExample")}
          value={draft.name}
          onValue={(name) => setDraft({ ...draft, name })}
          error={isTried ? requiredError(draft.name) : undefined}
        />
        <Conditions value={draft} onValue={(changed) => setDraft({ ...draft, ...changed })} />
        <Found filter={draft} />
        <div class="acts end">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" kind="main">
            {t("save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** How many conversations fit, and the first of them. */
function Found({ filter }: { readonly filter: Filter }) {
  const { conversations, visitors } = useDeskState();
  const time = now.value;
  const found = useMemo(() => {
    const nameOf = (id: string) => visitorName(visitors.get(id), id);
    return [...conversations.values()].filter(fits(filter, { now: time, nameOf }));
  }, [conversations, visitors, filter, time]);
  return (
    <section class="filter-found" aria-label={t("filters.found")}>
      <p class="t13" role="status">
        {t("filters.count", { count: found.length })}
      </p>
      <ul>
        {found.slice(0, examples).map((one) => (
          <Example key={one.id} conversation={one} />
        ))}
      </ul>
    </section>
  );
}

function Example({ conversation }: { readonly conversation: Conversation }) {
  const { visitors } = useDeskState();
  const { visitor_id: id, last_message: last } = conversation;
  const visitor = visitors.get(id);
  return (
    <li class="row t13">
      <Face id={id} size="s" name={visitor?.name ?? ""} />
      <b class="med cut" dir="auto">
        {visitorName(visitor, id)}
      </b>
      <span class="faint cut" dir="auto">
        {last?.text || last?.file?.name}
      </span>
    </li>
  );
}
