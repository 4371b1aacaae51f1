import { CrossIcon, Keys, SearchIcon, useModal } from "@hovor/ui";
import { signal } from "@preact/signals";
import { useId, useMemo, useRef, useState } from "preact/hooks";

import { useFoundVisitors } from "../contacts";
import { useDeskState } from "../desk";
import { viewOf } from "../inbox";
import { isPressOf, runAction, useAction } from "../keys";
import { go, pathOf } from "../place";
import { t } from "../text";
import { contactEntry, type Entry, entriesOf } from "./entries";
import { PaletteHints } from "./PaletteHints";
import { PaletteList } from "./PaletteList";
import { rank } from "./rank";
import { addRecent, readRecent } from "./recent";

const isShown = signal(false);

/** Finds and does anything; opened by Ctrl+K, on a Mac by ⌘K. */
export function Palette() {
  useAction("palette", () => {
    isShown.value = true;
  });
  return isShown.value ? <OpenPalette /> : null;
}

function OpenPalette() {
  const state = useDeskState();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const recent = useMemo(() => readRecent(state.myId), [state.myId]);
  const found = useFoundVisitors(query);
  const contacts = (found?.visitors ?? []).map(contactEntry);
  const sections = rank([...entriesOf(state), ...contacts], query, recent);
  const entries = sections.flatMap(({ rows }) => rows.map(({ entry }) => entry));
  const chosen = Math.min(at, entries.length - 1);

  const closeDialog = useModal(dialog);

  /** At once, so that what is done next may take the focus. */
  const close = () => {
    closeDialog();
    isShown.value = false;
  };
  const choose = (entry: Entry | undefined) => {
    if (!entry) return;
    close();
    if (entry.kind === "search") return go(pathOf({ name: "search", query: entry.query }));
    addRecent(state.myId, entry.id);
    if (entry.kind === "contacts") go(pathOf({ name: "contacts", visitorId: entry.visitor.id }));
    else if (entry.kind !== "people") runAction(entry.action);
    else {
      const { conversation } = entry;
      const view = viewOf(conversation, state.myId);
      go(pathOf({ name: "inbox", view, conversationId: conversation.id }));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (isPressOf("palette", event)) close();
    else if (event.key === "ArrowDown") setAt((chosen + 1) % Math.max(1, entries.length));
    else if (event.key === "ArrowUp") setAt(chosen <= 0 ? entries.length - 1 : chosen - 1);
    else if (event.key === "Enter") choose(entries[chosen]);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      class="palette"
      aria-label={t("keys.palette")}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div class="inside">
        <div class="ask">
          <SearchIcon size="l" />
          <input
            type="text"
            role="combobox"
            class="grow"
            dir="auto"
            autoComplete="off"
            spellcheck={false}
            enterKeyHint="go"
            placeholder={t("palette.placeholder")}
            aria-label={t("palette.placeholder")}
            aria-autocomplete="list"
            aria-expanded={entries.length > 0}
            aria-controls={entries.length > 0 ? listId : undefined}
            aria-activedescendant={entries.length > 0 ? `${listId}-${chosen}` : undefined}
            value={query}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
          <button type="button" class="btn sq plain leave" onClick={close}>
            <span class="unseen">{t("close")}</span>
            <CrossIcon />
            <Keys keys={["Esc"]} />
          </button>
        </div>
        <PaletteList id={listId} sections={sections} chosen={chosen} query={query} onPoint={setAt} onChoose={choose} />
        <PaletteHints />
      </div>
    </dialog>
  );
}
