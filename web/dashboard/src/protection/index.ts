export { BlockAddress } from "./BlockAddress";
export { ProtectionPage } from "./ProtectionPage";
