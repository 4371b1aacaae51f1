import type { TextKey } from "../text";
import { functionsPhp, inNext, inSmarty, nextImport, openChat, openInTemplate, tellCustomer } from "./guideCode";

export interface GuideStep {
  readonly text: TextKey;
  /** Made of the chat code. */
  readonly code?: (snippet: string) => string;
}

const plain = (snippet: string) => snippet;

/** How the chat code gets onto a site, by what the site is made with. */
export const guides = {
  html: [{ text: "guides.html1" }, { text: "guides.html2", code: plain }, { text: "guides.html3" }],
  wordpress: [
    { text: "guides.wordpress1" },
    { text: "guides.wordpress2", code: plain },
    { text: "guides.wordpress3" },
    { text: "guides.wordpress4", code: functionsPhp },
  ],
  woocommerce: [
    { text: "guides.woocommerce1" },
    { text: "guides.woocommerce2", code: () => tellCustomer },
    { text: "guides.woocommerce3" },
  ],
  shopify: [{ text: "guides.shopify1" }, { text: "guides.shopify2", code: plain }, { text: "guides.shopify3" }],
  prestashop: [
    { text: "guides.prestashop1" },
    { text: "guides.prestashop2", code: inSmarty },
    { text: "guides.prestashop3" },
  ],
  gtm: [
    { text: "guides.gtm1" },
    { text: "guides.gtm2", code: plain },
    { text: "guides.gtm3" },
    { text: "guides.gtm4" },
  ],
  react: [
    { text: "guides.react1" },
    { text: "guides.react2", code: plain },
    { text: "guides.react3", code: () => openChat },
  ],
  vue: [
    { text: "guides.vue1" },
    { text: "guides.vue2", code: plain },
    { text: "guides.vue3", code: () => openInTemplate },
  ],
  next: [
    { text: "guides.next1" },
    { text: "guides.next2", code: () => nextImport },
    { text: "guides.next3", code: inNext },
    { text: "guides.next4" },
  ],
} as const satisfies Record<string, readonly GuideStep[]>;

export type GuideName = keyof typeof guides;

export const guideNames = Object.keys(guides) as readonly GuideName[];
