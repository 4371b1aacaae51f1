import type { Protection } from "@hovor/protocol";
import { Banner, InfoIcon, showToast } from "@hovor/ui";
import { useState } from "preact/hooks";

import { explain, RequestError } from "../api";
import { useDesk } from "../desk";
import { Loaded } from "../page";
import { t } from "../text";
import { UnsavedBar } from "../unsaved";
import { type CheckedList, checkList, type ListName, most } from "./check";
import { EntryList } from "./EntryList";
import { HiddenNumbers } from "./HiddenNumbers";

const names: readonly ListName[] = ["allowed_domains", "blocked_addresses", "blocked_words"];

type Texts = Readonly<Record<ListName, string>>;

/** What is set, once the server has told it. */
export function ProtectionForm() {
  const { api } = useDesk();
  return <Loaded load={api.protection}>{(first) => <Lists first={first} />}</Loaded>;
}

function Lists({ first }: { readonly first: Protection }) {
  const { api } = useDesk();
  const [saved, setSaved] = useState(first);
  const [texts, setTexts] = useState<Texts>(textsOf(saved));
  const [hidden, setHidden] = useState(saved.hidden_numbers);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>();
  const checked = each((name) => checkList(name, texts[name]));
  const before = textsOf(saved);
  const isChanged =
    names.some((name) => texts[name].trim() !== before[name]) || hidden.join() !== saved.hidden_numbers.join();
  const hasNothing = names.every((name) => saved[name].length === 0) && saved.hidden_numbers.length === 0;

  const take = (protection: Protection) => {
    setSaved(protection);
    setTexts(textsOf(protection));
    setHidden(protection.hidden_numbers);
    setError(undefined);
  };
  const save = async (): Promise<boolean> => {
    if (!names.every((name) => isSound(name, checked[name]))) {
      setError(t("protection.fixFirst"));
      return false;
    }
    setBusy(true);
    try {
      const lists = each((name) => [...checked[name].entries]);
      take(await api.setProtection({ ...lists, hidden_numbers: [...hidden] }));
      showToast({ text: t("saved") });
      return true;
    } catch (reason) {
      setError(explainRefusal(reason));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="protection">
      {hasNothing && (
        <Banner tone="info" icon={<InfoIcon />} inset>
          {t("protection.nothing")}
        </Banner>
      )}
      {names.map((name) => (
        <EntryList
          key={name}
          name={name}
          text={texts[name]}
          checked={checked[name]}
          onText={(text) => setTexts({ ...texts, [name]: text })}
        />
      ))}
      <HiddenNumbers hidden={hidden} onHidden={setHidden} />
      <UnsavedBar isChanged={isChanged} isBusy={isBusy} error={error} onSave={save} onDiscard={() => take(saved)} />
    </div>
  );
}

function each<Value>(of: (name: ListName) => Value): Record<ListName, Value> {
  return {
    allowed_domains: of("allowed_domains"),
    blocked_addresses: of("blocked_addresses"),
    blocked_words: of("blocked_words"),
  };
}

const textsOf = (protection: Protection): Texts => each((name) => protection[name].join("\n"));

const isSound = (name: ListName, { entries, problems }: CheckedList): boolean =>
  problems.length === 0 && entries.length <= most[name];

/** The server names the entry that it does not take. */
function explainRefusal(error: unknown): string {
  const entry = error instanceof RequestError ? /"(.+?)"/.exec(error.message)?.[1] : undefined;
  return entry ? t("protection.refused", { entry }) : explain(error);
}
