export { Invitations } from "./Invitations";
