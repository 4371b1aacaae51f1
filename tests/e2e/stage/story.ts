import { afterAll, beforeAll, expect, test } from "vitest";

import { House, Stage, widths } from "./stage";

let house: House | undefined;

/** Opens the house of a file's stories, once. */
export function openHouse(): void {
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(async () => {
    await house?.close();
  });
}

/** A story a person would tell. At its end no browser has complained, nor asked anybody but us for anything. */
export function story(name: string, tell: (stage: Stage) => Promise<void>): void {
  test(name, async () => {
    if (!house) throw new Error("openHouse() comes first");
    const stage = new Stage(house, name);
    try {
      await tell(stage);
      expect(stage.complaints).toEqual([]);
    } catch (error) {
      await stage.keepPictures();
      console.error(stage.complaints.join("\n"));
      throw error;
    } finally {
      await stage.close();
    }
  });
}

/** The same at a desk and on a phone. */
export function storyAtEachWidth(name: string, tell: (stage: Stage, width: number) => Promise<void>): void {
  for (const width of widths) story(`${name}, at ${width} px`, (stage) => tell(stage, width));
}
