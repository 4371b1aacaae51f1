export { Availability } from "./Availability";
export { useAvailability } from "./availability";
export { ProfilePage } from "./ProfilePage";
