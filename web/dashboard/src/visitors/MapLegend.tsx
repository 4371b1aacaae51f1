import { t } from "../text";
import { visitorStates } from "./visitorState";

/** What the bubbles look like, and what that means. */
export function MapLegend() {
  return (
    <ul class="map-legend">
      {visitorStates
        .filter((state) => state !== "left")
        .map((state) => (
          <li key={state}>
            <span class={`bubble sample ${state}`} />
            {t(`visitors.${state}`)}
          </li>
        ))}
      <li class="map-size">
        <span class="sizes" aria-hidden="true">
          <i />
          <i />
        </span>
        {t("map.size")}
      </li>
    </ul>
  );
}
