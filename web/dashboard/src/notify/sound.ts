import { signal } from "@preact/signals";

import { recall, remember } from "../memory";
import type { NewsKind } from "./wishes";

const storageKey = "hovor.muted";

export const isMuted = signal(recall(storageKey) === "yes");

export function setMuted(muted: boolean): void {
  isMuted.value = muted;
  remember(storageKey, muted ? "yes" : "no");
}

let audio: AudioContext | undefined;

/** Browsers let a page sound only after it was touched: prepares it at the first touch. */
export function prepareSound(): void {
  const prepare = () => {
    if (audio || !navigator.userActivation?.isActive) return;
    audio = new AudioContext();
  };
  addEventListener("pointerup", prepare);
  addEventListener("keydown", prepare);
}

const [c, e, g, a, high] = [523.25, 659.26, 783.99, 880, 1046.5] as const;

/** Notes, one after another: told apart by ear. Made here, so that no file has to be there in time. */
const tunes: Readonly<Record<NewsKind, readonly number[]>> = {
  newChat: [e, a],
  myChat: [a],
  mention: [a, high, a],
  assigned: [c, e, g],
  cameBack: [g, e],
};

const noteApart = 0.12;

/** Soft, unless the sound is off. */
export function playSound(kind: NewsKind): void {
  if (!isMuted.value) previewSound(kind);
}

/** Also while the sound is off: somebody asks for it. */
export function previewSound(kind: NewsKind): void {
  if (audio?.state !== "running") return;
  for (const [at, frequency] of tunes[kind].entries()) playNote(audio, frequency, at * noteApart);
}

function playNote(context: AudioContext, frequency: number, after: number): void {
  const start = context.currentTime + after;
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = frequency;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.12, start + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.5);
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(start + 0.5);
}
