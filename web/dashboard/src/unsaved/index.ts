export { type Unsaved, UnsavedBar } from "./UnsavedBar";
