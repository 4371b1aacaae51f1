import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, expect, test, vi } from "vitest";

import { FileLink } from "./FileRow";
import { fileSize } from "./fileSize";
import { fitted } from "./fitted";
import { Lightbox } from "./Lightbox";
import { Picture } from "./Picture";
import { Uploading } from "./Uploading";
import { useIncomingFiles } from "./useIncomingFiles";

afterEach(cleanup);

const labels = {
  close: "Close",
  previous: "Previous",
  next: "Next",
  failed: "Could not be loaded",
  retry: "Try again",
};

test("a size is written as one writes it there, and never looks smaller than it is", () => {
  expect(fileSize(1, "en")).toBe("1 kB");
  expect(fileSize(52_011, "en")).toBe("51 kB");
  expect(fileSize(20 * 1024 * 1024, "en")).toBe("20 MB");
  expect(fileSize(20 * 1024 * 1024 + 1, "en")).toBe("20.1 MB");
  expect(fileSize(1.5 * 1024 * 1024, "cs")).toMatch(/^1,5\sMB$/);
});

test("a picture has its room before it is there, in its proportions, and is never a mere line", () => {
  expect(fitted(1600, 1200)).toEqual({ inlineSize: "240px", aspectRatio: "240 / 180" });
  expect(fitted(600, 1200)).toEqual({ inlineSize: "120px", aspectRatio: "120 / 240" });
  expect(fitted(100, 80)).toEqual({ inlineSize: "100px", aspectRatio: "100 / 80" });
  expect(fitted(2400, 20)).toEqual({ inlineSize: "240px", aspectRatio: "240 / 48" });
});

test("a file is downloaded under its name, whose ending is never cut away", () => {
  const name = "a very long name of an invoice.pdf";
  const props = { name, mediaType: "application/pdf", detail: "51 kB", href: "/f", label: "Download" };
  render(<FileLink {...props} />);
  const link = screen.getByRole("link", { name: "Download" });
  expect(link.getAttribute("download")).toBe(name);
  expect(link.querySelector(".cut")?.textContent).toBe("a very long name of an invoice");
  expect(link.querySelector(".doc-name > :last-child")?.textContent).toBe(".pdf");
});

test("a file on its way says how far it is, and can be stopped", () => {
  const onCancel = vi.fn();
  const props = { name: "a.pdf", mediaType: "application/pdf", preview: undefined, cancelLabel: "Cancel", onCancel };
  const { rerender } = render(<Uploading {...props} detail="1.1 of 1.8 MB" done={0.62} />);
  const bar = screen.getByRole("progressbar", { name: "a.pdf" });
  expect(bar.getAttribute("aria-valuenow")).toBe("62");
  expect(bar.getAttribute("aria-valuetext")).toBe("1.1 of 1.8 MB");
  fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(onCancel).toHaveBeenCalledOnce();

  rerender(<Uploading {...props} detail="1.8 MB" done={undefined} />);
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(screen.queryByRole("button")).toBeNull();
});

const picture = { name: "lamp.jpg", src: "/p", width: 1600, height: 1200, labels };

test("a picture shows what is here already until it is there itself", () => {
  const onShown = vi.fn();
  render(<Picture {...picture} preview="blob:lamp" onShown={onShown} onOpen={() => {}} />);
  const sources = () => [...document.querySelectorAll("img")].map((one) => one.getAttribute("src"));
  expect(sources()).toEqual(["blob:lamp", "/p"]);
  fireEvent.load(screen.getByAltText("lamp.jpg"));
  expect(sources()).toEqual(["/p"]);
  expect(onShown).toHaveBeenCalledOnce();
});

test("a picture that can't be had says so, and is asked for again", () => {
  render(<Picture {...picture} preview={undefined} />);
  fireEvent.error(screen.getByAltText("lamp.jpg"));
  expect(screen.getByText("Could not be loaded")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByAltText("lamp.jpg")).toBeTruthy();
});

const large = (id: string) => ({
  id,
  name: `${id}.jpg`,
  src: `/${id}`,
  thumbnail: `/${id}/thumbnail`,
  width: 1600,
  height: 1200,
  detail: "179 kB",
  downloadLabel: `Download ${id}`,
});

function Opened({ onClose }: { readonly onClose: () => void }) {
  const [shown, setShown] = useState("b");
  const pictures = ["a", "b", "c"].map(large);
  return <Lightbox pictures={pictures} shown={shown} labels={labels} onShow={setShown} onClose={onClose} />;
}

test("a large picture leads to those before and after it, by arrows too, in a round", () => {
  render(<Opened onClose={() => {}} />);
  const shown = () => screen.getByRole("dialog").getAttribute("aria-label");
  expect(shown()).toBe("b.jpg");
  expect(screen.getByText("2 / 3")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Next" }));
  expect(shown()).toBe("c.jpg");
  fireEvent.keyDown(screen.getByRole("dialog"), { key: "ArrowRight" });
  expect(shown()).toBe("a.jpg");
  fireEvent.keyDown(screen.getByRole("dialog"), { key: "ArrowLeft" });
  expect(shown()).toBe("c.jpg");
  expect(screen.getByRole("link", { name: "Download c" }).getAttribute("download")).toBe("c.jpg");
});

test("a large picture closes on Escape and on a click beside it, and hides Escape from the page below", () => {
  const onClose = vi.fn();
  const onKey = vi.fn();
  document.addEventListener("keydown", onKey);
  render(<Opened onClose={onClose} />);
  fireEvent.keyDown(screen.getByRole("dialog"), { key: "Escape" });
  fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
  fireEvent.click(document.querySelector(".stage") as Element);
  expect(onClose).toHaveBeenCalledTimes(2);
  expect(onKey).not.toHaveBeenCalled();
  document.removeEventListener("keydown", onKey);
});

test("a large picture gives the focus back at its end", () => {
  const view = (isOpen: boolean) => (
    <>
      <button type="button">Opener</button>
      {isOpen && <Opened onClose={() => {}} />}
    </>
  );
  const { rerender } = render(view(false));
  screen.getByRole("button", { name: "Opener" }).focus();
  rerender(view(true));
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Close");
  rerender(view(false));
  expect(document.activeElement?.textContent).toBe("Opener");
});

function Target({ onFiles }: { readonly onFiles: (names: string[]) => void }) {
  return <p>{useIncomingFiles((files) => onFiles(files.map(({ name }) => name))) ? "over" : "away"}</p>;
}

const withData = (type: string, property: string, data: object) =>
  Object.assign(new Event(type, { bubbles: true, cancelable: true }), { [property]: data });

test("what is dropped is taken, and shown to be welcome before", () => {
  vi.useFakeTimers();
  const onFiles = vi.fn();
  render(<Target onFiles={onFiles} />);
  const files = [new File(["x"], "a.pdf")];
  const data = { types: ["Files"], files, items: [{ kind: "file" }], dropEffect: "none" };
  fireEvent(document.body, withData("dragover", "dataTransfer", data));
  expect(screen.getByText("over")).toBeTruthy();
  expect(data.dropEffect).toBe("copy");

  const drop = withData("drop", "dataTransfer", data);
  fireEvent(document.body, drop);
  expect(drop.defaultPrevented).toBe(true);
  expect(onFiles).toHaveBeenCalledWith(["a.pdf"]);
  expect(screen.getByText("away")).toBeTruthy();
  vi.useRealTimers();
});

test("what is pasted is taken, unless it is words as well", () => {
  const onFiles = vi.fn();
  render(<Target onFiles={onFiles} />);
  const files = [new File(["x"], "image.png")];
  fireEvent(document.body, withData("paste", "clipboardData", { types: ["text/plain", "Files"], files }));
  expect(onFiles).not.toHaveBeenCalled();
  fireEvent(document.body, withData("paste", "clipboardData", { types: ["Files"], files }));
  expect(onFiles).toHaveBeenCalledExactlyOnceWith(["image.png"]);
});
