const paths = {
  user: "M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8zM2.8 13.5C3.4 11.4 5.4 10.3 8 10.3s4.6 1.1 5.2 3.2",
  send: "M14 2 7.2 8.8M14 2 9.8 14 7.2 8.8 2 6.2z",
  smile: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.5 9.5c.6.9 1.5 1.4 2.5 1.4s1.9-.5 2.5-1.4M6 6.3v.2M10 6.3v.2",
  happy: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.2 9c.5 1.4 1.5 2.1 2.8 2.1s2.3-.7 2.8-2.1zM6 6.2v.3M10 6.2v.3",
  neutral: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.5 10.2h5M6 6.3v.2M10 6.3v.2",
  sad: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.5 11c.6-.9 1.5-1.4 2.5-1.4s1.9.5 2.5 1.4M6 6.3v.2M10 6.3v.2",
  clip: "M13 7.5l-5.2 5.2a3.2 3.2 0 0 1-4.5-4.5l5.5-5.5a2.1 2.1 0 0 1 3 3L6.4 11.1a1 1 0 0 1-1.5-1.5l4.8-4.7",
  check: "M3 8.5l3.2 3.2L13 4.8",
  checks: "M1.5 8.5l3 3L10 5M7.5 10.5l1 1L14.5 5",
  clock: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.8V8l2.2 1.5",
  close: "M4 4l8 8M12 4l-8 8",
  down: "M4 6l4 4 4-4",
  more: "M3.5 7.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2zM8 7.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2zM12.5 7.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2z",
  alert: "M8 2.2 14.5 13.5h-13zM8 6.5v3M8 11.5h.01",
  chat: "M2 3h12v8.5H7.5L4.5 14v-2.5H2z",
  sound: "M2.5 6v4h2.3L8.5 13V3L4.8 6zM10.8 6a2.8 2.8 0 0 1 0 4M12.4 4.2a5.3 5.3 0 0 1 0 7.6",
  silence: "M2.5 6v4h2.3L8.5 13V3L4.8 6zM11 6.2l3.5 3.6M14.5 6.2 11 9.8",
  mail: "M2 3.5h12v9H2zM2.5 4.2 8 8.5l5.5-4.3",
  copy: "M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z",
} as const;

export type IconName = keyof typeof paths;

interface IconProps {
  readonly name: IconName;

  /** Small, beside a line of 12 px. */
  readonly isSmall?: boolean;

  /** Points the other way where text runs from right to left. */
  readonly flips?: boolean;
}

/** A line drawing on a grid of 16. It is decoration: what it means is said in words beside it. */
export function Icon({ name, isSmall, flips }: IconProps) {
  return (
    <svg class={`i${isSmall ? " s" : ""}${flips ? " flip" : ""}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
