/** Dots take the place of a long name's middle: its ending tells what it is. */
export function FileName({ name }: { readonly name: string }) {
  const dot = name.lastIndexOf(".");
  const end = dot > 0 && name.length - dot <= 6 ? dot : name.length;
  return (
    <b class="doc-name" dir="auto">
      <span class="cut">{name.slice(0, end)}</span>
      <span>{name.slice(end)}</span>
    </b>
  );
}
