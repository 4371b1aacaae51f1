export { recall, remember } from "./memory";
