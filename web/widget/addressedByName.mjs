/**
 * In the place of a module with an import for each of many files, whose names a page would have to wait for: one import,
 * with the language in its address.
 */
export function addressedByName(path, name, address) {
  const code = `export const ${name} = (language) => import(/* @vite-ignore */ \`${address}\`);`;
  return {
    name: "addressed-by-name",
    enforce: "pre",
    load: (id) => (id === path ? { code, moduleType: "js" } : undefined),
  };
}
