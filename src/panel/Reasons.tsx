import { useState } from 'preact/hooks';
import { type MessageKey, say } from '../settings/say.ts';
import type { Pressed } from './surface.tsx';
import type { Reason } from './types.ts';

const WORDS: readonly { readonly reason: Reason; readonly text: MessageKey }[] = [
  { reason: 'not-a-patient', text: 'reasonNotAPatient' },
  { reason: 'permission', text: 'reasonPermission' },
  { reason: 'fictional', text: 'reasonFictional' },
  { reason: 'wrong', text: 'wronglyDetected' },
];

interface ReasonsProps {
  readonly legend: string;
  readonly button: string;
  readonly action: 'post-anyway' | 'attach-original' | 'use-redacted';
  readonly pressed: Pressed;
  readonly onChosen: (reason: Reason) => void;
}

/** The way on: one of four reasons, then a button that stays disabled until one is chosen. */
export function Reasons({ legend, button, action, pressed, onChosen }: ReasonsProps) {
  const [reason, setReason] = useState<Reason | null>(null);
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="reasons">
        {WORDS.map((word) => (
          <label key={word.reason}>
            <input
              type="radio"
              name="reason"
              data-reason={word.reason}
              checked={reason === word.reason}
              onChange={(event) => event.isTrusted && setReason(word.reason)}
            />
            {say(word.text)}
          </label>
        ))}
      </div>
      <button
        type="button"
        data-action={action}
        disabled={reason === null}
        onClick={pressed(() => reason !== null && onChosen(reason), 'careful')}
      >
        {button}
      </button>
    </fieldset>
  );
}
