export { ChatBoxPage } from "./ChatBoxPage";
