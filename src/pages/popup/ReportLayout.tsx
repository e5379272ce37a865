import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { say } from '../../settings/say.ts';
import { describeLayout } from './layout.ts';

async function copyLayout(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return false;
  const [answer] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: describeLayout });
  if (typeof answer?.result !== 'string') return false;
  await navigator.clipboard.writeText(answer.result);
  return true;
}

/** Copies how the composer of this page is built, without a word of what stands in it, for an issue. */
export function ReportLayout() {
  const [outcome, setOutcome] = useState<boolean | null>(null);
  return (
    <div>
      <button
        type="button"
        data-action="report-layout"
        onClick={() => copyLayout().then(setOutcome, () => setOutcome(false))}
      >
        {say('reportLayout')}
      </button>
      <p role="status">{outcome === null ? '' : say(outcome ? 'layoutCopied' : 'layoutNotCopied')}</p>
    </div>
  );
}
