import type { Preview, PreviewMessage } from "@hovor/client";
import { AlertIcon, Banner, Button } from "@hovor/ui";
import { useEffect, useRef, useState } from "preact/hooks";

import { t } from "../text";
import { useRoom } from "./useRoom";

export interface PreviewFrameProps {
  readonly device: "desktop" | "phone";
  readonly preview: Preview;
}

/** In CSS pixels: the least that is no phone, with room for a page beside the chat; and a phone. */
const sizes = { desktop: { width: 760, height: 700 }, phone: { width: 375, height: 700 } };

const loadsWithin = 15_000;

/**
 * The real chat box on a pretended page: see web/widget/preview. In its sandbox it has no origin, so that it can't reach
 * our storage, our cookies or our session, whatever it does.
 */
export function PreviewFrame({ device, preview }: PreviewFrameProps) {
  const room = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(preview);
  latest.current = preview;
  const [state, setState] = useState<"loading" | "there" | "failed">("loading");
  const [tries, setTries] = useState(0);
  const size = useRoom(room, sizes[device], device === "phone");

  const tell = () => {
    const message: PreviewMessage = { hovor: "preview", preview: latest.current };
    frame.current?.contentWindow?.postMessage(message, "*"); // it has no origin to name; nothing of this is a secret
  };
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<PreviewMessage | undefined>) => {
      if (!source || source !== frame.current?.contentWindow || data?.hovor !== "preview-ready") return;
      setState("there");
      tell();
    };
    addEventListener("message", listen);
    const timer = setTimeout(() => setState((now) => (now === "there" ? now : "failed")), loadsWithin);
    return () => {
      removeEventListener("message", listen);
      clearTimeout(timer);
    };
  }, [tries]);
  const content = JSON.stringify(preview);
  useEffect(tell, [content]);

  const again = () => {
    setState("loading");
    setTries(tries + 1);
  };
  return (
    <div class="studio-room" ref={room} data-device={device} aria-busy={state === "loading"}>
      {state === "failed" ? (
        <Banner tone="bad" icon={<AlertIcon />} inset>
          <p>{t("studio.failed")}</p>
          <Button size="s" onClick={again}>
            {t("tryAgain")}
          </Button>
        </Banner>
      ) : (
        <div class="studio-screen" style={{ inlineSize: `${size.shownWidth}px`, blockSize: `${size.shownHeight}px` }}>
          <iframe
            key={tries}
            ref={frame}
            src="/preview/"
            sandbox="allow-scripts allow-forms"
            title={t("studio.frame")}
            style={{ inlineSize: `${size.width}px`, blockSize: `${size.height}px`, scale: String(size.scale) }}
          />
        </div>
      )}
    </div>
  );
}
