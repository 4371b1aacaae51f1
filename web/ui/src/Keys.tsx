/** Keys to press: together, or one after the other. A screen reader hears of them on the cheat sheet. */
export function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span class="keys" aria-hidden="true">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
