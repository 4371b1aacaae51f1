export { isOnMap, type Place, WorldMap } from "./WorldMap";
