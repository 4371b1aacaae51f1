/** The product's sign: a bubble with an H. It takes the colour of its text and cuts the H out in the ground's. */
export function Mark({ label }: { readonly label?: string }) {
  return (
    <svg class="mark" viewBox="0 0 24 24" {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}>
      <path
        d="M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-8l-5 5v-5H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z"
        fill="currentColor"
      />
      <path class="mark-h" d="M8 7v6M16 7v6M8 10h8" stroke-width="2" stroke-linecap="round" fill="none" />
    </svg>
  );
}
