import type { Visitor } from "@hovor/protocol";
import { Button, Dialog, Face, InfoIcon, TextField } from "@hovor/ui";
import { useEffect, useState } from "preact/hooks";
import { visitorName } from "../about";
import { explain, RequestError } from "../api";
import { useDesk } from "../desk";
import { FormError, useSubmit } from "../form";
import { go, pathOf } from "../place";
import { t } from "../text";
import { merge } from "./actions";
import type { Person } from "./useContact";
import { useFoundVisitors } from "./useFoundVisitors";

const mostLatest = 10;

export interface MergeDialogProps {
  readonly person: Person;
  readonly name: string;
  readonly onClose: () => void;
}

/** Says that a contact is the same person as another one, who is looked for here. */
export function MergeDialog({ person, name, onClose }: MergeDialogProps) {
  const desk = useDesk();
  const [words, setWords] = useState("");
  const [into, setInto] = useState<Visitor | undefined>();
  const latest = useLatest();
  const found = useFoundVisitors(words);
  const own = new Set([person.visitor.id, ...person.same.map(({ id }) => id)]);
  const others = (words.trim() ? found?.visitors : latest)?.filter(({ id }) => !own.has(id));

  const { isBusy, error, onSubmit } = useSubmit(async () => {
    if (!into) return;
    const visitorId = await merge(desk, person.visitor, into.id, { name, into: visitorName(into, into.id) });
    onClose();
    go(pathOf({ name: "contacts", visitorId }));
  }, explainMerge);

  return (
    <Dialog title={t("merge.title", { name })} closeLabel={t("close")} onClose={onClose}>
      <form class="form merge" noValidate onSubmit={onSubmit}>
        <FormError text={error} />
        <TextField
          label={t("merge.find")}
          help={t("merge.findHelp")}
          autoComplete="off"
          value={words}
          onValue={(value) => {
            setWords(value);
            setInto(undefined);
          }}
        />
        <div role="status" class="t13 merge-none">
          {found?.hasFailed && t("problem.offline")}
          {found && others?.length === 0 && !found.hasFailed && <p class="faint">{t("merge.nobody")}</p>}
        </div>
        {others && others.length > 0 && (
          <fieldset class="people">
            <legend class="unseen">{t("merge.found")}</legend>
            {others.map((one) => (
              <Other key={one.id} visitor={one} isChosen={into?.id === one.id} onChoose={() => setInto(one)} />
            ))}
          </fieldset>
        )}
        <div class="row top t13 dim">
          <InfoIcon />
          <p class="grow">
            {t("merge.stands")} {t("merge.keeps")}
          </p>
        </div>
        <div class="acts end">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button kind="main" type="submit" busy={isBusy} disabled={!into}>
            {t("merge.do")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Who wrote last, for as long as nobody is looked for. */
function useLatest(): readonly Visitor[] | undefined {
  const { api } = useDesk();
  const [latest, setLatest] = useState<readonly Visitor[] | undefined>();
  useEffect(() => {
    let isWanted = true;
    api.contacts(undefined).then(
      ({ visitors }) => isWanted && setLatest(visitors.slice(0, mostLatest)),
      () => undefined, // then they have to be looked for
    );
    return () => {
      isWanted = false;
    };
  }, [api]);
  return latest;
}

interface OtherProps {
  readonly visitor: Visitor;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Other({ visitor, isChosen, onChoose }: OtherProps) {
  const { id, name, email, phone } = visitor;
  return (
    <label class="person">
      <input type="radio" name="into" checked={isChosen} onChange={onChoose} />
      <Face id={id} size="s" name={name ?? ""} />
      <span class="grow cut" dir="auto">
        {visitorName(visitor, id)}
      </span>
      <span class="cut faint t12">{(name && email) || phone}</span>
    </label>
  );
}

function explainMerge(reason: unknown): string {
  const isCircle = reason instanceof RequestError && reason.code === "conflict";
  return isCircle ? t("merge.circle") : explain(reason);
}
