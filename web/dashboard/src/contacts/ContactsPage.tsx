import { Segments } from "@hovor/ui";
import { useMemo, useState } from "preact/hooks";

import { useDesk } from "../desk";
import { useAction } from "../keys";
import { FindField } from "../page";
import { go, pathOf } from "../place";
import { t } from "../text";
import { Book, type Which } from "./book";
import { ContactPanel } from "./ContactPanel";
import { Contacts } from "./Contacts";

/** All who have written or were written to, and beside them the one who is chosen. */
export function ContactsPage({ openId }: { readonly openId: string | undefined }) {
  const desk = useDesk();
  const book = useMemo(() => new Book(desk), [desk]);
  const [which, setWhich] = useState<Which>("all");
  const [words, setWords] = useState("");
  const clear = () => setWords("");
  useAction("back", openId ? () => go(pathOf({ name: "contacts" })) : words ? clear : undefined);

  return (
    <main class="sheet visitors" data-open={openId ? "yes" : "no"}>
      <div class="visitors-main">
        <header class="title">
          <h1>{t("contacts.title")}</h1>
          <Segments
            label={t("contacts.which")}
            value={which}
            options={[
              { value: "all", label: t("contacts.all") },
              { value: "banned", label: t("contacts.banned") },
            ]}
            onValue={setWhich}
          />
          <div class="find push">
            <FindField
              label={t("contacts.search")}
              clearLabel={t("contacts.clearSearch")}
              value={words}
              onValue={setWords}
            />
          </div>
        </header>
        <Contacts book={book} which={which} words={words} openId={openId} onClear={clear} />
      </div>
      {openId && <ContactPanel key={openId} visitorId={openId} />}
    </main>
  );
}
