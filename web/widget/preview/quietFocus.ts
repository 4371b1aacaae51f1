/**
 * Here it is the studio that opens the chat, while somebody types in it: until they press something in the preview, the
 * focus stays where they have it.
 */
export function quietFocus(): void {
  const { focus } = HTMLElement.prototype;
  const { show, showModal } = HTMLDialogElement.prototype;
  let isAsked = false;
  for (const press of ["pointerdown", "keydown"] as const) {
    addEventListener(press, ({ isTrusted }) => (isAsked ||= isTrusted), { capture: true });
  }
  HTMLElement.prototype.focus = function (options) {
    if (isAsked) focus.call(this, options);
  };
  // A dialog that opens takes the focus by itself.
  HTMLDialogElement.prototype.show = function () {
    if (isAsked) show.call(this);
    else this.open = true;
  };
  HTMLDialogElement.prototype.showModal = function () {
    if (isAsked) showModal.call(this);
    else this.open = true;
  };
}
