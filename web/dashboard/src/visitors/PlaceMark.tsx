import { countryName } from "../about";
import { t } from "../text";

export interface PlaceMarkProps {
  readonly country: string | undefined;
  readonly city: string | undefined;
}

/** Where a visitor is: the letters of the country, since not every system draws its flag, and the words. */
export function PlaceMark({ country, city }: PlaceMarkProps) {
  if (!country) return <span class="faint">{t("visit.unknown")}</span>;
  const place = [city, countryName(country)].filter(Boolean).join(", ");
  return (
    <span class="row tight" title={place}>
      <span class="country" aria-hidden="true">
        {country}
      </span>
      <span class="cut">{place}</span>
    </span>
  );
}
