import type { Box, PictureProgress, PictureReport } from './types.ts';

/**
 * What travels on the workshop's own port. One port is one task; closing it cancels the task. Bytes go as base64,
 * because runtime messages are JSON in Chrome, and in pieces, because one message has a size limit.
 */
export const WORKSHOP_PORT = 'workshop';

/** Larger files are refused before anything is copied. */
export const MAX_FILE_BYTES = 40 * 1024 * 1024;

/** A piece of a file, in bytes before base64; a multiple of three, so that pieces have no padding inside. */
export const PIECE_BYTES = 3 * 1024 * 1024;

export interface BytesMessage {
  readonly kind: 'bytes';
  readonly base64: string;
  readonly last: boolean;
}

export type ToWorkshop =
  | { readonly kind: 'read'; readonly name: string; readonly mime: string }
  | {
      readonly kind: 'redact';
      readonly name: string;
      readonly mime: string;
      readonly boxes: readonly Box[];
      /** The words under the boxes, which must not be readable afterwards. */
      readonly covered: readonly string[];
      /** Places that the person leaves readable. */
      readonly kept: readonly Box[];
    }
  | BytesMessage;

export type FromWorkshop =
  /** The workshop listens on this port: send the task. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: PictureProgress }
  | { readonly kind: 'report'; readonly report: PictureReport }
  /** Pieces of the copy follow as `bytes`. */
  | { readonly kind: 'redacted'; readonly name: string; readonly mime: string }
  | BytesMessage
  /** As in `NoCopy`; a reading that failed may always be tried again. */
  | { readonly kind: 'failed'; readonly reason: string; readonly isFinal: boolean };

/** The file itself cannot be read; the message is a sentence for the person. */
export class FileError extends Error {}

/** Base64 of a piece of a file. Works on a page's file in Firefox, whose typed arrays we may not slice. */
export function base64Of(piece: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = String(reader.result);
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => reject(new FileError('The file could not be read from the disk.'));
    reader.readAsDataURL(piece);
  });
}

/** The bytes of one base64 piece. @throws DOMException when it is not base64 */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Sends a file piece by piece; `post` is the port's. Rejects when the file cannot be read. */
export async function sendBytes(file: Blob, post: (message: BytesMessage) => void): Promise<void> {
  for (let start = 0; start === 0 || start < file.size; start += PIECE_BYTES) {
    const end = Math.min(file.size, start + PIECE_BYTES);
    // An empty blob has no data address worth parsing.
    const base64 = end > start ? await base64Of(file.slice(start, end)) : '';
    post({ kind: 'bytes', base64, last: end >= file.size });
  }
}
