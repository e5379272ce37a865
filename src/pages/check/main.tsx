import { render } from 'preact';
import '../../panel/tokens.css';
import '../../panel/findings.css';
import '../../panel/editor.css';
import './check.css';
import { Attachments } from './Attachments.tsx';
import { DraftText } from './DraftText.tsx';

/** Check a draft without posting it: text as it is typed, pictures and PDFs as they are given. */
function CheckPage() {
  return (
    <>
      <header>
        <h1>Check a draft</h1>
        <p class="lead">Text and pictures are read on this device. Nothing is sent, nothing is kept.</p>
      </header>
      <DraftText />
      <Attachments />
    </>
  );
}

const app = document.getElementById('app');
if (app !== null) render(<CheckPage />, app);
