import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Every part in every state, for those who build with them. Loaded only here. */
export function GalleryPage() {
  const [Gallery, setGallery] = useState<FunctionComponent | undefined>();
  useEffect(() => {
    void import("./Gallery").then((loaded) => setGallery(() => loaded.Gallery));
  }, []);
  return Gallery ? <Gallery /> : null;
}
