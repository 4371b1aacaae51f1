/** When nothing rings, in the time of this computer. */
export interface QuietHours {
  readonly isOn: boolean;
  /** "22:00". The same as `to`: the whole day. */
  readonly from: string;
  /** When it is earlier than `from`, on the next day. */
  readonly to: string;
  /** On which they begin: 0 is Sunday. */
  readonly days: readonly number[];
}

export function isQuiet({ isOn, from, to, days }: QuietHours, at: Date): boolean {
  if (!isOn) return false;
  const today = at.getDay();
  const yesterday = (today + 6) % 7;
  const minute = at.getHours() * 60 + at.getMinutes();
  const [start, end] = [minuteOf(from), minuteOf(to)];
  if (start < end) return days.includes(today) && minute >= start && minute < end;
  return (days.includes(today) && minute >= start) || (days.includes(yesterday) && minute < end);
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
