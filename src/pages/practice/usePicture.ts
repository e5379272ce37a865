import { useEffect, useState } from 'preact/hooks';
import { pictureReader } from '../../images/client.ts';
import type { PictureReport } from '../../images/types.ts';
import { type Drawing, pictureOf } from './drawings.ts';

/** The address of a drawn picture for this page; null while it is drawn, or when the case has none. */
export function usePicture(drawing: Drawing | undefined): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    setAddress(null);
    if (drawing === undefined) return undefined;
    let made: string | null = null;
    let isGone = false;
    pictureOf(drawing).then(
      (file) => {
        if (isGone) return;
        made = URL.createObjectURL(file);
        setAddress(made);
      },
      // Without a canvas the sentence that says what the picture shows is left.
      () => undefined,
    );
    return () => {
      isGone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [drawing]);
  return address;
}

const reader = pictureReader();
const read = new Map<Drawing, Promise<PictureReport>>();

/** What the real reader finds in a drawn picture. Read once; never rejects. */
export function reportOn(drawing: Drawing): Promise<PictureReport> {
  const known = read.get(drawing);
  if (known !== undefined) return known;
  const report = pictureOf(drawing)
    .then((file) => reader.read(file))
    .catch((): PictureReport => ({ status: 'failed', reason: '' }));
  read.set(drawing, report);
  return report;
}
