// `npm run protocol`: writes everything that derives from the .tsp files into its place.
import { derive, root } from "./derive.mjs";

await derive(root);
