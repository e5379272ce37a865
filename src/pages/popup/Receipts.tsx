import { useEffect, useState } from 'preact/hooks';
import { type Outcome, type Receipt, readReceipts, type UnreadKind } from '../../settings/receipts.ts';
import { type MessageKey, say } from '../../settings/say.ts';

/** What was checked of the last posts of this tab. Nothing is shown where nothing was posted. */

const OUTCOMES: Readonly<Record<Outcome, MessageKey>> = {
  clean: 'receiptClean',
  'looked-at': 'receiptLookedAt',
  despite: 'receiptDespite',
  unchecked: 'receiptUnchecked',
};

const UNREAD: Readonly<Record<UnreadKind, MessageKey>> = {
  video: 'videoNotChecked',
  audio: 'audioNotChecked',
  file: 'fileNotChecked',
};

/** A receipt in a few words: text, pictures, and what nothing read. */
function wordsOf({ texts, pictures, notChecked, outcome }: Receipt): string {
  const text = outcome === 'unchecked' ? say('textNotChecked') : say('textChecked', String(texts));
  const seen =
    pictures.of === 0 ? [] : [say('picturesChecked', String(pictures.checked), String(pictures.of))];
  return [text, ...seen, ...notChecked.map((kind) => say(UNREAD[kind]))].join(' ');
}

export function Receipts({ tabId }: { tabId: number | null }) {
  const [receipts, setReceipts] = useState<readonly Receipt[]>([]);
  useEffect(() => {
    if (tabId === null) return;
    // Without this memory the browser has nothing to show.
    readReceipts(tabId).then(setReceipts, () => setReceipts([]));
  }, [tabId]);
  if (receipts.length === 0) return null;
  return (
    <section data-section="receipts">
      <h2>{say('receiptsTitle')}</h2>
      <ul class="rows">
        {receipts.map((receipt) => (
          <li key={receipt.at} data-receipt={receipt.outcome}>
            <span>
              <time dateTime={new Date(receipt.at).toISOString()}>
                {new Date(receipt.at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}
              </time>{' '}
              {say(OUTCOMES[receipt.outcome])} {wordsOf(receipt)}
            </span>
          </li>
        ))}
      </ul>
      <p class="quiet">{say('receiptsHint')}</p>
    </section>
  );
}
