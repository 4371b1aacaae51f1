/** Rows of a list that is on its way, in its shape. */
export function RowSkeletons({ count, label }: { readonly count: number; readonly label: string }) {
  return (
    <div class="sk-rows" role="status" aria-label={label}>
      {Array.from({ length: count }, (_, row) => (
        <div class="row sk-row" key={row}>
          <span class="sk dot" />
          <span class="stack grow">
            <span class="sk half" />
            <span class="sk" />
          </span>
        </div>
      ))}
    </div>
  );
}
