import type { Preview, PreviewStage } from "@hovor/client";
import type { Agent, Face } from "@hovor/protocol";

import { t } from "../text";
import { isColor } from "./contrast";
import type { Look } from "./look";
import { settingsOf } from "./setup";

/** For whom the preview is shown: what the visitor brings along, and how far they have come. */
export interface Circumstances {
  readonly device: "desktop" | "phone";
  readonly scheme: "light" | "dark";
  readonly language: string;
  readonly isOnline: boolean;
  readonly stage: PreviewStage;
}

/** As many as the chat box shows. */
const mostFaces = 3;

/** What the preview is told. A colour that is being typed leaves the one before. */
export function previewOf(
  look: Look,
  lastColor: string,
  { scheme, language, isOnline, stage }: Circumstances,
  agents: readonly Agent[],
): Preview {
  return {
    company: look.company,
    greeting: look.greeting,
    color: isColor(look.color) ? look.color : lastColor,
    asksForRating: look.asks_for_rating,
    consentMode: look.consent_mode,
    settings: settingsOf(look.setup),
    language,
    scheme,
    isOnline,
    stage,
    agents: agents
      .filter((one) => one.is_active)
      .slice(0, mostFaces)
      .map((one) => faceOf(one, isOnline)),
    said: [
      { author: "visitor", text: t("studio.said1") },
      { author: "agent", text: t("studio.said2") },
      { author: "visitor", text: t("studio.said3") },
    ],
  };
}

function faceOf({ id, name, job_title, motto, photo_url: photo }: Agent, isOnline: boolean): Face {
  return { id, name, job_title, motto, is_online: isOnline, ...(photo && { photo_url: photo }) };
}
