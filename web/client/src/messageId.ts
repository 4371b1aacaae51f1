const digits = "0123456789abcdefghijklmnopqrstuv";

export type RandomBytes = (count: number) => Uint8Array;

const systemRandom: RandomBytes = (count) => crypto.getRandomValues(new Uint8Array(count));

/**
 * An id for a new message: 48 bits of time in milliseconds, then 80 random bits, in base32hex. Ids
 * of one sender sort by time, and the same id sent twice stores one message.
 */
export function newMessageId(now: number = Date.now(), random: RandomBytes = systemRandom): string {
  const bytes = new Uint8Array(16);
  for (let i = 5, rest = now; i >= 0; i--, rest = Math.floor(rest / 256)) bytes[i] = rest % 256;
  bytes.set(random(10), 6);

  let text = "";
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += digits[(buffer >> (bits - 5)) & 31];
    buffer &= (1 << bits) - 1;
  }
  return text + digits[(buffer << (5 - bits)) & 31];
}
