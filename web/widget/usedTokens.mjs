const use = /var\((--[\w-]+)/g;
const declaration = /(--[\w-]+):[^;}]*;?/g;

/** Leaves out the tokens of the look that the chat box has no use for: they are the dashboard's. */
export function usedTokens() {
  return {
    name: "used-tokens",
    enforce: "post",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.fileName.endsWith(".css")) file.source = withUsed(String(file.source));
      }
    },
  };
}

/** Again and again, since a token may be used by another alone. */
function withUsed(css) {
  const used = new Set([...css.matchAll(use)].map(([, token]) => token));
  const less = css.replace(declaration, (all, token) => (used.has(token) ? all : ""));
  return less === css ? css : withUsed(less);
}
