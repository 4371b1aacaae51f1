/**
 * Keeps all that each of these modules needs in one file, in the order of their loading. Otherwise what they share with
 * what is fetched after them would be another, for which a browser asks only when it has read the first.
 */
export function inOneFile(...modules) {
  const groups = modules.map((module) => ({
    name: module.match(/(\w+)\.tsx?$/)[1],
    test: (id) => owners.get(id) === module,
  }));
  const owners = new Map();
  let root;
  return {
    name: "in-one-file",
    configResolved: (config) => {
      root = config.root;
    },
    buildEnd() {
      const own = (id, owner) => {
        if (owners.has(id)) return;
        owners.set(id, owner);
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) own(next, owner);
      };
      for (const module of modules) own(`${root}/${module}`, module);
    },
    outputOptions: (options) => ({ ...options, codeSplitting: { includeDependenciesRecursively: false, groups } }),
  };
}
