import type { DataMap as Wire } from "@hovor/protocol";
import { Banner, Button, DownloadIcon, InfoIcon } from "@hovor/ui";

import { useDesk, useDeskState } from "../desk";
import { Card, Loaded } from "../page";
import { locale, t } from "../text";
import { factsOf, recipientsOf } from "./facts";
import { recordTable, recordText, residenceOf } from "./record";
import { fileName, saveFile } from "./saveFile";

/** Where each kind of data is and how long, as the server and the account are set now. */
export function DataMap() {
  const { api } = useDesk();
  return <Loaded load={api.dataMap}>{(map) => <Shown map={map} />}</Loaded>;
}

function Shown({ map }: { readonly map: Wire }) {
  const recipients = recipientsOf(map);
  return (
    <>
      <Banner tone="info" icon={<InfoIcon />} inset>
        {residenceOf(map)}
      </Banner>
      <div class="card">
        <table class="table stacks data-map">
          <thead>
            <tr>
              <th>{t("data.what")}</th>
              <th>{t("data.why")}</th>
              <th>{t("data.where")}</th>
              <th>{t("data.howLong")}</th>
            </tr>
          </thead>
          <tbody>
            {factsOf(map).map(({ kind, what, whom, why, where, howLong }) => (
              <tr key={kind}>
                <td>
                  <b class="med">{what}</b>
                  <span class="faint t12 block">{whom}</span>
                </td>
                <td data-label={t("data.why")}>{why}</td>
                <td data-label={t("data.where")}>{where}</td>
                <td data-label={t("data.howLong")}>{howLong}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Card title={t("data.services")}>
        {recipients.length === 0 ? (
          <p>{t("data.nobody")}</p>
        ) : (
          <ul class="stack">
            {recipients.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={t("data.record")} lead={t("data.recordLead")}>
        <RecordButtons map={map} />
      </Card>
    </>
  );
}

function RecordButtons({ map }: { readonly map: Wire }) {
  const { company } = useDeskState().account;
  const name = (ending: string) => fileName(`${t("data.record")} ${company}`, ending);
  const date = () => new Date().toLocaleDateString(locale.value, { dateStyle: "long" });
  return (
    <div class="row wrap">
      <Button
        icon={<DownloadIcon />}
        onClick={() => saveFile(name("md"), "text/markdown;charset=utf-8", recordText(map, company, date()))}
      >
        {t("data.asText")}
      </Button>
      <Button
        icon={<DownloadIcon />}
        onClick={() => saveFile(name("csv"), "text/csv;charset=utf-8", `\ufeff${recordTable(map)}`)}
      >
        {t("data.asTable")}
      </Button>
    </div>
  );
}
