/** The chat key of an address such as https://chat.example/widget/KEY. */
export function keyOf(address: string): string {
  return decodeURIComponent(new URL(address).pathname.split("/").at(-1) ?? "");
}

/** Where visitors' sockets go, beside the page's own folder. */
export function socketAddress(address: string): string {
  return new URL("../ws/visitor", address).href;
}
