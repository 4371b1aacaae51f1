import type { AskedBefore, ChatBoxSettings, ChatBoxSide, ChatBoxTexts } from "@hovor/protocol";

/** How the chat box is set up, as it is edited: what may be half typed is text. */
export interface Setup {
  readonly side: ChatBoxSide;
  readonly offsetX: string;
  readonly offsetY: string;
  readonly takesFiles: boolean;
  readonly asks: AskedBefore;
  readonly hasNotice: boolean;
  readonly noticeUrl: string;
  readonly isNoticeRequired: boolean;
  readonly noticeVersion: string;
  /** Also those in which nothing is said yet. */
  readonly texts: readonly Required<ChatBoxTexts>[];
}

export const mostLanguages = 40;
export const longestText = 500;
const farthest = 400;

const asksNothing: AskedBefore = { name: "off", email: "off", phone: "off" };

export function setupOf(settings: ChatBoxSettings | undefined): Setup {
  const { side = "right", offset_x, offset_y, takes_files = true, asks_before, privacy_notice, texts } = settings ?? {};
  return {
    side,
    offsetX: String(offset_x ?? ""),
    offsetY: String(offset_y ?? ""),
    takesFiles: takes_files,
    asks: asks_before ?? asksNothing,
    hasNotice: privacy_notice !== undefined,
    noticeUrl: privacy_notice?.url ?? "",
    isNoticeRequired: privacy_notice?.is_required ?? false,
    noticeVersion: privacy_notice?.version ?? "",
    texts: (texts ?? []).map((one) => ({ ...saysNothing(one.language), ...one })),
  };
}

export const saysNothing = (language: string) => ({ language, greeting: "", away: "", privacy_notice: "" });

/** As the server keeps it. What is no offset or no address yet is left out, so that it can be previewed. */
export function settingsOf(setup: Setup): ChatBoxSettings {
  const url = setup.noticeUrl.trim();
  const version = setup.noticeVersion.trim();
  return {
    side: setup.side,
    ...(isOffset(setup.offsetX) && setup.offsetX.trim() && { offset_x: Number(setup.offsetX) }),
    ...(isOffset(setup.offsetY) && setup.offsetY.trim() && { offset_y: Number(setup.offsetY) }),
    takes_files: setup.takesFiles,
    ...(Object.values(setup.asks).some((demand) => demand !== "off") && { asks_before: setup.asks }),
    ...(setup.hasNotice && {
      privacy_notice: {
        ...(url && isAddress(url) && { url }),
        is_required: setup.isNoticeRequired,
        ...(version && { version }),
      },
    }),
    texts: setup.texts.flatMap(textsToKeep),
  };
}

function textsToKeep({ language, ...texts }: Required<ChatBoxTexts>): ChatBoxTexts[] {
  const said = Object.entries(texts).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : []));
  return said.length > 0 ? [{ language, ...Object.fromEntries(said) }] : [];
}

/** A whole number of pixels, or nothing. */
export const isOffset = (text: string) => /^\s*\d{0,3}\s*$/.test(text) && Number(text) <= farthest;

/** Of the web, or nothing. */
export const isAddress = (text: string) => /^(https?:\/\/[^\s/?#\\]\S*)?$/i.test(text.trim());

export const isSetupSound = (setup: Setup) =>
  isOffset(setup.offsetX) && isOffset(setup.offsetY) && (!setup.hasNotice || isAddress(setup.noticeUrl));

export const isSameSetup = (one: Setup, other: Setup) =>
  JSON.stringify(settingsOf(one)) === JSON.stringify(settingsOf(other)) && isSetupSound(one) === isSetupSound(other);
