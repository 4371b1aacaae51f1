import { isAbsolute } from "node:path";

/**
 * Leaves the imports of some modules to the files that were built of them: `addresses` has, by the path of a module, where
 * its file will lie from where the code will.
 */
export function builtBefore(addresses) {
  return {
    name: "built-before",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (!importer || isAbsolute(source)) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const address = addresses[found?.id];
      return address && { id: address, external: true };
    },
  };
}
