/** Made when the dashboard is built, by the plugin in the folder atlas. */
declare module "virtual:atlas" {
  const atlas: import("../../atlas/atlas.ts").Atlas;
  export default atlas;
}
