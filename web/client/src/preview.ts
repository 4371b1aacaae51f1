import type { ChatBoxSettings, ConsentMode, Face, Side } from "@hovor/protocol";

/** How far the visitor of a preview has come. */
export type PreviewStage = "closed" | "open" | "talking" | "ended";

/** What the studio of the dashboard has the preview of the chat box show. Nothing of it is stored anywhere. */
export interface Preview {
  readonly company: string;
  readonly greeting: string;
  readonly color: string;
  readonly asksForRating: boolean;
  readonly consentMode: ConsentMode;
  readonly settings: ChatBoxSettings;
  /** A tag of the language to speak. */
  readonly language: string;
  readonly scheme: "light" | "dark";
  readonly isOnline: boolean;
  readonly stage: PreviewStage;
  readonly agents: readonly Face[];
  /** In a conversation. */
  readonly said: readonly { readonly author: Side; readonly text: string }[];
}

/** The studio says what to show; the preview, each time that it was loaded, that it can be told. */
export type PreviewMessage =
  | { readonly hovor: "preview"; readonly preview: Preview }
  | { readonly hovor: "preview-ready" };
