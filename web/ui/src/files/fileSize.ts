const kilobyte = 1024;
const megabyte = kilobyte * kilobyte;

/** As people there write it: "1.8 MB". Rounded up, so that what is over a limit never looks as if it were within. */
export function fileSize(bytes: number, locale: string): string {
  const [unit, amount, digits] =
    bytes < megabyte ? ["kilobyte", bytes / kilobyte, 1] : ["megabyte", bytes / megabyte, 10];
  const rounded = Math.ceil(amount * digits) / digits;
  return new Intl.NumberFormat(locale, { style: "unit", unit }).format(rounded);
}
