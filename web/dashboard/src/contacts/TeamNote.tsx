import { Button, NoteIcon, PencilIcon, TextArea } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useDesk } from "../desk";
import { FormError, useSubmit } from "../form";
import { t } from "../text";
import { update } from "./actions";
import type { Person } from "./useContact";

const longest = 4000;

export interface TeamNoteProps {
  readonly person: Person;
  readonly name: string;
}

/** What the team should know of a contact, who never learns of it. */
export function TeamNote({ person, name }: TeamNoteProps) {
  const [isEditing, setEditing] = useState(false);
  const { note } = person.contact;
  return (
    <section>
      <h3 class="label">{t("contact.note")}</h3>
      {isEditing ? (
        <NoteField person={person} name={name} onDone={() => setEditing(false)} />
      ) : (
        <>
          {note && (
            <p class="team-note" dir="auto">
              {note}
            </p>
          )}
          <Button kind="plain" size="s" icon={note ? <PencilIcon /> : <NoteIcon />} onClick={() => setEditing(true)}>
            {t(note ? "contact.edit" : "contact.addNote")}
          </Button>
        </>
      )}
    </section>
  );
}

interface NoteFieldProps extends TeamNoteProps {
  readonly onDone: () => void;
}

function NoteField({ person: { visitor, contact }, name, onDone }: NoteFieldProps) {
  const desk = useDesk();
  const [before] = useState({ note: contact.note ?? "" });
  const [note, setNote] = useState(before.note);
  const { isBusy, error, onSubmit } = useSubmit(async () => {
    await update(desk, visitor.id, name, before, { note: note.trim() });
    onDone();
  });
  return (
    <form
      class="form"
      noValidate
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone();
        else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSubmit(event);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <FormError text={error} />
      <TextArea
        label={<span class="unseen">{t("contact.note")}</span>}
        help={t("contact.noteHelp")}
        dir="auto"
        rows={4}
        maxLength={longest}
        value={note}
        onValue={setNote}
        areaRef={focus}
      />
      <div class="acts end">
        <Button size="s" onClick={onDone}>
          {t("cancel")}
        </Button>
        <Button size="s" kind="main" type="submit" busy={isBusy}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}

const focus = (field: HTMLElement | null) => field?.focus();
