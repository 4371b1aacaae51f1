import { comingFrom } from "../stage/countries";
import type { Dashboard } from "../stage/dashboard";

/** A view of the dashboard, and how one comes to it. */
export interface View {
  /** Of its pictures' files. */
  readonly name: string;
  /** Under its pictures. */
  readonly title: string;
  readonly isOutside?: true;
  open(desk: Dashboard): Promise<void>;
}

const heading = (desk: Dashboard, name: string) => desk.page.getByRole("heading", { name }).first().waitFor();

async function openKlara(desk: Dashboard): Promise<void> {
  await desk.open("/app/inbox/mine");
  await desk.openConversation("Klára");
  await desk.bubbles.last().waitFor();
}

async function openDialog(desk: Dashboard, path: string, button: string): Promise<void> {
  await desk.open(path);
  await desk.button(button).click();
  await desk.page.getByRole("dialog").waitFor();
}

async function openVisitors(desk: Dashboard): Promise<void> {
  await desk.open("/app/visitors");
  await desk.page.getByRole("radio", { name: "List" }).check();
  await desk.visitors.first().waitFor();
}

/** All of them, in the order of the tour. */
export const views: readonly View[] = [
  {
    name: "inbox",
    title: "The inbox",
    async open(desk) {
      await desk.open("/app/inbox/all");
      await desk.rows.first().waitFor();
    },
  },
  { name: "conversation", title: "A conversation, with what is known of the visitor", open: openKlara },
  {
    name: "bulk",
    title: "Several conversations at once",
    async open(desk) {
      await desk.open("/app/inbox/all");
      await desk.rows.first().waitFor();
      await desk.page.keyboard.press("Shift+X");
      await desk.page.locator(".bulk").waitFor();
    },
  },
  {
    name: "filter",
    title: "A filter of one's own",
    async open(desk) {
      await desk.open("/app/inbox/all");
      await desk.button("Sort and more").click();
      await desk.page.getByRole("menuitem", { name: "New filter…" }).click();
      await desk.field("What").selectOption("agent");
    },
  },
  {
    name: "close",
    title: "Closing for a reason",
    async open(desk) {
      await openKlara(desk);
      const reasons = desk.button("Close for a reason");
      await ((await reasons.isVisible()) ? reasons : desk.button("More")).click();
      await desk.page.getByRole("menuitem", { name: "Close: No answer" }).waitFor();
    },
  },
  {
    name: "suggestions",
    title: "A saved reply by a slash",
    async open(desk) {
      await openKlara(desk);
      await desk.composer.pressSequentially("/mo");
      await desk.page.getByRole("option").first().waitFor();
    },
  },
  { name: "visitors", title: "Who is on the site now", open: openVisitors },
  {
    name: "visitor",
    title: "One of them, with their way through the site",
    async open(desk) {
      await openVisitors(desk);
      await desk.visitors.first().locator(".name").click();
      await desk.page.locator(".about .trail").waitFor();
    },
  },
  {
    name: "map",
    title: "Where they are, on a map of our own",
    async open(desk) {
      await comingFrom(desk.page, "CZ", "DE", "CZ", "US", "PL", "BR", "JP");
      await openVisitors(desk);
      await desk.page.getByRole("radio", { name: "Map" }).check();
      await desk.page.locator(".world").getByRole("button").first().waitFor();
    },
  },
  {
    name: "contacts",
    title: "All who ever wrote",
    async open(desk) {
      await desk.open("/app/contacts");
      await desk.text("Klára Horáková").first().waitFor();
    },
  },
  {
    name: "contact",
    title: "A person, with all that was said",
    async open(desk) {
      await desk.open("/app/contacts");
      await desk.text("Klára Horáková").first().click();
      await heading(desk, "Klára Horáková");
    },
  },
  {
    name: "search",
    title: "All that was ever written, searched",
    async open(desk) {
      await desk.open("/app/search?q=moka");
      await desk.page.locator("mark").first().waitFor();
    },
  },
  {
    name: "palette",
    title: "Anything by a few letters",
    async open(desk) {
      await desk.open("/app/inbox/mine");
      await desk.rows.first().waitFor();
      await desk.page.keyboard.press("Control+K");
      await desk.page.locator(".palette input").fill("kl");
      await desk.page.getByRole("option").first().waitFor();
    },
  },
  {
    name: "keys",
    title: "Its keys, each of which can be another",
    async open(desk) {
      await desk.open("/app/inbox/waiting");
      await desk.isThere();
      await desk.page.keyboard.press("?");
      await desk.page.getByRole("dialog").waitFor();
    },
  },
  { name: "team", title: "The team, its groups, hours and routing", open: (desk) => openCard(desk, "/app/team") },
  {
    name: "colleague",
    title: "What a colleague may do and sees",
    async open(desk) {
      await desk.open("/app/team");
      await desk.button("Actions for Tomáš Dvořák").click();
      await desk.page.getByRole("menuitem", { name: "Edit" }).click();
      await desk.page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "invitation",
    title: "An invitation by link",
    open: (desk) => openDialog(desk, "/app/team", "Invite a colleague"),
  },
  {
    name: "hours",
    title: "Working hours, by weekday and special day",
    open: (desk) => openDialog(desk, "/app/team", "Set working hours"),
  },
  { name: "replies", title: "Saved replies", open: (desk) => openCard(desk, "/app/replies") },
  {
    name: "studio",
    title: "The chat box beside its settings",
    async open(desk) {
      await desk.open("/app/chat-box");
      await desk.page.locator("iframe").first().waitFor({ state: "attached" });
      await desk.page.waitForLoadState("networkidle");
    },
  },
  { name: "install", title: "The code for a site, with guides", open: (desk) => openCard(desk, "/app/install") },
  {
    name: "protection",
    title: "From whom the account takes messages",
    async open(desk) {
      await desk.open("/app/protection");
      await desk.page.getByLabel("Domains, one on each line").waitFor();
    },
  },
  {
    name: "privacy",
    title: "Where data is, and how long",
    async open(desk) {
      await desk.open("/app/privacy");
      await desk.page.locator(".data-map").waitFor();
    },
  },
  {
    name: "audit",
    title: "What was done, by whom",
    async open(desk) {
      await desk.open("/app/privacy/audit");
      await desk.page.locator("table.audit").waitFor();
    },
  },
  { name: "profile", title: "An agent's own page", open: (desk) => openCard(desk, "/app/profile") },
  {
    name: "first-steps",
    title: "The first steps of a new account",
    open: (desk) => openCard(desk, "/app/first-steps"),
  },
  {
    name: "gallery",
    title: "The components that all of it is made of",
    async open(desk) {
      await desk.open("/app/gallery");
      await desk.page.locator("h1").first().waitFor();
    },
  },
  {
    name: "nowhere",
    title: "An address that leads nowhere",
    async open(desk) {
      await desk.open("/app/nowhere");
      await desk.isThere();
    },
  },
  {
    name: "sign-in",
    title: "Signing in",
    isOutside: true,
    async open(desk) {
      await desk.open("/app/sign-in");
      await desk.button("Sign in").waitFor();
    },
  },
  {
    name: "sign-up",
    title: "A new account",
    isOutside: true,
    async open(desk) {
      await desk.open("/app/sign-up");
      await desk.button("Create account").waitFor();
    },
  },
];

async function openCard(desk: Dashboard, path: string): Promise<void> {
  await desk.open(path);
  await desk.page.locator(".card").first().waitFor();
  await desk.page.waitForLoadState("networkidle");
}
