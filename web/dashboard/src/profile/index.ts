export { Availability } from "./Availability";
export { ProfilePage } from "./ProfilePage";
