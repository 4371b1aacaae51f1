export * from "./fixtures";
export { FakeServer, openDesk, show, type World } from "./world";
