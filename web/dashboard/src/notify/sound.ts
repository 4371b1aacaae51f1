import { signal } from "@preact/signals";
import { recall, remember } from "../memory";

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

/** Two soft notes. Made here, so that no file has to be there in time. */
export function playChime(): void {
  if (isMuted.value || audio?.state !== "running") return;
  playNote(audio, 659.26, 0);
  playNote(audio, 880, 0.12);
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
