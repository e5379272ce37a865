import './welcome.css';
import { say } from '../../settings/say.ts';
import { mount, Notice, Section, useSettings } from '../kit/index.ts';
import { Disclosures } from '../options/Disclosures.tsx';
import { AboutYou } from '../options/Person.tsx';
import { Pin } from './Pin.tsx';
import { Proof } from './Proof.tsx';
import { Try } from './Try.tsx';

/** The first minute: what this does and does not, what it keeps to itself, and one real dialog. All of it can be skipped. */

export function Welcome() {
  const { settings, problem, change } = useSettings();
  return (
    <>
      <header>
        <h1>{say('welcomeTitle')}</h1>
        <p class="lead">{say('welcomeLead')}</p>
      </header>
      <nav aria-label={say('welcomeTitle')} class="row">
        <a class="button primary" href="#try">
          {say('tryIt')}
        </a>
        <a class="button" href="#about">
          {say('aboutTitle')}
        </a>
        <a href="../options/index.html">{say('optionsTitle')}</a>
      </nav>
      <Section id="does" title={say('doesTitle')}>
        <ul>
          <li>{say('doesStop')}</li>
          <li>{say('doesReview')}</li>
          <li>{say('doesClean')}</li>
        </ul>
        <h3>{say('doesNotTitle')}</h3>
        <ul>
          <li>{say('doesNotCertify')}</li>
          <li>{say('doesNotMiss')}</li>
          <li>{say('doesNotVideo')}</li>
          <li>{say('doesNotPhone')}</li>
        </ul>
      </Section>
      <Proof />
      <Try settings={settings} />
      {problem === '' ? null : <Notice tone="problem">{problem}</Notice>}
      {settings === null ? null : (
        <Section id="about" title={say('aboutTitle')}>
          <p class="quiet">{say('aboutHint')}</p>
          <AboutYou settings={settings} change={change} />
          <Disclosures settings={settings} change={change} />
        </Section>
      )}
      <Pin />
      <Section id="next" title={say('nextTitle')}>
        <ul>
          <li>
            <a href="../check/index.html">{say('checkADraft')}</a>: {say('nextCheck')}
          </li>
          <li>
            <a href="../practice/index.html">{say('practice')}</a>: {say('nextPractice')}
          </li>
          <li>
            <a href="../options/index.html">{say('optionsTitle')}</a>: {say('nextOptions')}
          </li>
        </ul>
      </Section>
    </>
  );
}

mount('welcomeTitle', <Welcome />);
