export { Card } from "./Card";
export { CopyButton } from "./CopyButton";
export { FindField } from "./FindField";
export { Later } from "./Later";
export { onDemand } from "./onDemand";
export { Page } from "./Page";
export { useNarrow } from "./useNarrow";
export { useWalk } from "./useWalk";
