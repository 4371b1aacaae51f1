import { Banner, InfoIcon, Segments, showToast } from "@hovor/ui";
import { useEffect, useRef, useState } from "preact/hooks";

import { explain } from "../api";
import { useDesk, useDeskState, useMe } from "../desk";
import { t } from "../text";
import { UnsavedBar } from "../unsaved";
import { LookForm } from "./LookForm";
import { changesOf, isSound, type Look, lookOf } from "./look";
import { PreviewPane } from "./PreviewPane";
import { isSameSetup, type Setup, settingsOf, setupOf } from "./setup";

/** The form and the preview: side by side where there is room, else one or the other. */
export function Studio() {
  const { api } = useDesk();
  const { account } = useDeskState();
  const isAdmin = useMe().role !== "agent";
  const [draft, setDraft] = useState<Partial<Look>>({});
  const [taken, setTaken] = useState<Look | undefined>(); // by the server, whose log has not told it yet
  useEffect(() => setTaken(undefined), [account]);
  const [edited, setEdited] = useState<string | undefined>(); // the language
  const [tab, setTab] = useState<"settings" | "preview">("settings");
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>();
  const saved = taken ?? lookOf(account);
  const look = { ...saved, ...draft };
  const changes = changesOf(saved, look);
  const isAccountChanged = Object.keys(changes).length > 0;
  const isSetupChanged = !isSameSetup(saved.setup, look.setup);

  // Also for a change that comes later, as an undone one does: to what is set by then.
  const savedSetup = useRef(saved.setup);
  savedSetup.current = saved.setup;
  const changeSetup = (change: (setup: Setup) => Setup) =>
    setDraft((now) => ({ ...now, setup: change(now.setup ?? savedSetup.current) }));

  const save = async (): Promise<boolean> => {
    if (!isSound(look)) {
      setTab("settings"); // where it says what is wrong
      return false;
    }
    setBusy(true);
    setError(undefined);
    try {
      if (isAccountChanged) {
        await api.updateAccount(changes);
        setTaken({ ...look, ...changes, setup: saved.setup });
        setDraft({ setup: look.setup }); // the rest is kept, should this not be
      }
      if (isSetupChanged) {
        const settings = settingsOf(look.setup);
        await api.setChatBox(settings);
        setTaken({ ...look, ...changes, setup: setupOf(settings) });
      }
      setDraft({});
      showToast({ text: t("saved") });
      return true;
    } catch (reason) {
      setError(explain(reason));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="studio" data-tab={tab}>
      <div class="studio-tabs">
        <Segments
          label={t("studio.what")}
          value={tab}
          onValue={setTab}
          options={[
            { value: "settings", label: t("studio.settings") },
            { value: "preview", label: t("studio.preview") },
          ]}
        />
      </div>
      <div class="studio-form">
        {!isAdmin && (
          <Banner tone="info" icon={<InfoIcon />} inset>
            {t("install.adminsOnly")}
          </Banner>
        )}
        <fieldset class="bare" disabled={!isAdmin}>
          <LookForm
            look={look}
            onLook={(change) => setDraft({ ...draft, ...change })}
            onSetup={changeSetup}
            edited={edited}
            onEdited={setEdited}
          />
        </fieldset>
      </div>
      <PreviewPane look={look} savedColor={saved.color} edited={edited} />
      <UnsavedBar
        isChanged={isAccountChanged || isSetupChanged}
        isBusy={isBusy}
        error={error}
        onSave={save}
        onDiscard={() => {
          setDraft({});
          setError(undefined);
        }}
      />
    </div>
  );
}
