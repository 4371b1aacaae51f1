const notes = [
  { pitch: 659, at: 0 },
  { pitch: 880, at: 0.12 },
];

let context: AudioContext | undefined;

/** Browsers allow sound only after the visitor has touched the page. */
export function allowSound(): void {
  if (!("AudioContext" in window)) return;
  context ??= new AudioContext();
  void context.resume().catch(() => {});
}

/** Two soft notes, made here and not fetched. */
export function playNewMessage(): void {
  if (context?.state !== "running") return;
  for (const { pitch, at } of notes) playNote(context, pitch, context.currentTime + at);
}

function playNote(audio: AudioContext, pitch: number, at: number): void {
  const oscillator = audio.createOscillator();
  const volume = audio.createGain();
  oscillator.frequency.value = pitch;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(0.12, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, at + 0.35);
  oscillator.connect(volume).connect(audio.destination);
  oscillator.start(at);
  oscillator.stop(at + 0.4);
}
