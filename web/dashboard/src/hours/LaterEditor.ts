import { onDemand } from "../page";
import type { HoursEditorProps } from "./HoursEditor";

/** The editor, which is fetched when somebody changes hours. */
export const LaterEditor = onDemand<HoursEditorProps>(async () => (await import("./HoursEditor")).HoursEditor);
