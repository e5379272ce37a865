import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Handed, ToBackground } from '../../settings/messages.ts';
import type { MessageKey } from '../../settings/say.ts';

/** What the context menu opened this page with: asked for once, kept nowhere. */
export interface Taken {
  readonly text: string | null;
  readonly file: File | null;
  readonly note: MessageKey | null;
}

const NOTHING: Taken = { text: null, file: null, note: null };

/** The picture cut out of what the screen showed. */
async function cutOut({ screen, box, windowWidth }: Extract<Handed, { kind: 'picture' }>): Promise<File> {
  const image = new Image();
  image.src = screen;
  await image.decode();
  const scale = image.naturalWidth / windowWidth;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(box.width * scale), Math.round(box.height * scale)];
  const context = canvas.getContext('2d');
  context?.drawImage(image, -Math.round(box.x * scale), -Math.round(box.y * scale));
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('no picture');
  return new File([blob], 'screen.png', { type: 'image/png' });
}

async function take(): Promise<Taken> {
  const question: ToBackground = { to: 'background', type: 'take-handed' };
  const handed: Handed | null = await browser.runtime.sendMessage(question);
  if (handed === null) return NOTHING;
  if (handed.kind === 'text') return { ...NOTHING, text: handed.text };
  const notTaken: Taken = { ...NOTHING, note: 'handedNotTaken' };
  if (handed.kind === 'picture-not-taken') return notTaken;
  return cutOut(handed).then(
    (file): Taken => ({ ...NOTHING, file, note: 'handedPicture' }),
    () => notTaken,
  );
}

export function useHanded(): Taken {
  const [taken, setTaken] = useState<Taken>(NOTHING);
  useEffect(() => {
    // Without a background there is nothing to take; the page works as if it had been opened by itself.
    take().then(setTaken, () => undefined);
  }, []);
  return taken;
}
