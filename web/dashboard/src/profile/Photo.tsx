import { Button, CameraIcon, Face, showToast } from "@hovor/ui";
import { useRef, useState } from "preact/hooks";

import { explain } from "../api";
import { useDesk, useMe } from "../desk";
import { t } from "../text";
import { CropDialog } from "./CropDialog";

/** One's photo. It is cut to a square and made small here: the server never sees the rest. */
export function Photo() {
  const { api } = useDesk();
  const me = useMe();
  const chooser = useRef<HTMLInputElement>(null);
  const [picture, setPicture] = useState<ImageBitmap | undefined>();

  const choose = async (file: File | undefined) => {
    if (!file) return;
    try {
      setPicture(await createImageBitmap(file));
    } catch {
      showToast({ tone: "bad", text: t("photo.unreadable") });
    }
    if (chooser.current) chooser.current.value = "";
  };
  const remove = () =>
    api.deletePhoto().then(
      () => showToast({ text: t("photo.removed") }),
      (error) => showToast({ tone: "bad", text: explain(error) }),
    );

  return (
    <div class="row wide photo">
      <Face id={me.id} name={me.name} photoUrl={me.photo_url} size="xl" />
      <div class="row wrap">
        <input
          ref={chooser}
          class="unseen"
          type="file"
          accept="image/*"
          tabIndex={-1}
          aria-label={t("photo.choose")}
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
        <Button icon={<CameraIcon />} onClick={() => chooser.current?.click()}>
          {me.photo_url ? t("photo.change") : t("photo.choose")}
        </Button>
        {me.photo_url && (
          <Button kind="plain" onClick={() => void remove()}>
            {t("photo.remove")}
          </Button>
        )}
      </div>
      {picture && (
        <CropDialog
          picture={picture}
          onClose={() => setPicture(undefined)}
          onDone={async (photo) => {
            await api.putPhoto(photo);
            showToast({ text: t("photo.saved") });
          }}
        />
      )}
    </div>
  );
}
