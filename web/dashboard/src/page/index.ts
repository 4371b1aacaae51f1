export { Card } from "./Card";
export { FindField } from "./FindField";
export { Page } from "./Page";
