/**
 * Here it is the studio that opens the chat, while somebody types in it: until they press something in the preview, the
 * focus stays where they have it.
 */
export function quietFocus(): void {
  const { focus } = HTMLElement.prototype;
  const { show } = HTMLDialogElement.prototype;
  const isAsked = () => navigator.userActivation?.hasBeenActive !== false;
  HTMLElement.prototype.focus = function (options) {
    if (isAsked()) focus.call(this, options);
  };
  // A dialog that opens takes the focus by itself.
  HTMLDialogElement.prototype.show = HTMLDialogElement.prototype.showModal = function () {
    if (isAsked()) show.call(this);
    else this.open = true;
  };
}
