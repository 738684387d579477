/**
 * One paper of the packet: what it seems to be, who signed, what it can do, what is wrong, the words this
 * rests on. The person confirms each, and for a court's paper the judge's signature by itself; "I can't
 * tell" is as large as any other answer.
 */
import type { Say } from '@threshold/guidance/message';
import type { Note } from '@threshold/instruments/input/paper-reader';
import type { DocumentReading, Evidence } from '@threshold/instruments/reading';
import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { CutOut } from './cut-out.tsx';
import { isCourts, type Confirmed } from './hand-on.ts';
import { faultWords, signerWords, surenessWords, wordsOfPaper } from './paper-words.ts';
import type { PaperRead, ReadDocument } from './reading-messages.ts';

const MOST_SHOWN = 3;

export function PaperResult({
  say,
  read,
  index,
  heading,
  confirm,
  choose,
}: {
  readonly say: Say;
  readonly read: PaperRead;
  readonly index: number;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly confirm: (confirmed: Confirmed) => void;
  readonly choose: () => void;
}): ReactElement {
  const { documents, pages, notes } = read;
  const document = documents[index]!;
  const { reading } = document;
  const words = wordsOfPaper(document);
  const faults = faultWords(reading.issues);
  const { ofKind, ofSignature } = relied(reading);
  const [asksJudge, setAsksJudge] = useState(false);
  if (asksJudge) {
    return (
      <JudgeQuestion
        say={say}
        pages={pages}
        evidence={ofSignature}
        answer={(judge) => confirm({ reading, seen: 'yes', judge })}
      />
    );
  }
  return (
    <section className="paper-result">
      <h2 ref={heading} tabIndex={-1}>
        {documents.length > 1 && (
          <small>
            {say('paper.which', { number: String(index + 1), total: String(documents.length) })}
          </small>
        )}
        {say(words.is)}
      </h2>
      <PrintedName say={say} document={document} />
      {reading.kind !== 'unrecognised' && <p>{say(surenessWords(reading.confidence))}</p>}
      <h3>{say('paper.can')}</h3>
      <p>{say(words.can)}</p>
      {reading.kind !== 'unrecognised' && <Signature say={say} reading={reading} />}
      {faults.length > 0 && (
        <>
          <h3>{say('paper.faults')}</h3>
          <ul className="paper-faults">
            {faults.map((key) => (
              <li key={key}>{say(key)}</li>
            ))}
          </ul>
        </>
      )}
      {index === 0 && notes.length > 0 && (
        <>
          <h3>{say('paper.notes')}</h3>
          <ul>
            {notes.map((note, place) => (
              <li key={place}>{noteWords(note, say)}</li>
            ))}
          </ul>
        </>
      )}
      {ofKind.length > 0 && (
        <>
          <h3>{say('paper.words')}</h3>
          {ofKind.slice(0, MOST_SHOWN).map((each, place) => (
            <CutOut key={place} say={say} evidence={[each]} page={pages[each.page - 1]} />
          ))}
        </>
      )}
      {reading.kind === 'unrecognised' ? (
        <Answers
          question={say('next.counsel')}
          answers={[
            [say('choice.unsure'), () => confirm({ reading, seen: 'unsure' })],
            [say('next.choose'), choose],
          ]}
        />
      ) : (
        <Answers
          question={say('confirm.question')}
          answers={[
            [
              say('confirm.yes'),
              () => (isCourts(reading) ? setAsksJudge(true) : confirm({ reading, seen: 'yes' })),
            ],
            [say('confirm.no'), choose],
            [say('choice.unsure'), () => confirm({ reading, seen: 'unsure' })],
          ]}
        />
      )}
    </section>
  );
}

/** In English and set apart: it is the name as the paper bears it. */
function PrintedName({
  say,
  document: { title, formNumber },
}: {
  readonly say: Say;
  readonly document: ReadDocument;
}): ReactElement | null {
  if (title === undefined) return null;
  return (
    <p className="paper-printed">
      {say('paper.called')}:{' '}
      <bdi lang="en">
        {title}
        {formNumber !== undefined && /\d/.test(formNumber) && formNumber.length < 24
          ? `, ${formNumber}`
          : ''}
      </bdi>
    </p>
  );
}

function Signature({
  say,
  reading: { signer },
}: {
  readonly say: Say;
  readonly reading: DocumentReading;
}): ReactElement {
  return (
    <>
      <h3>{say('paper.signature')}</h3>
      <p>
        {signer.role !== 'nobody' && <>{say(signerWords(signer.role))} </>}
        {say(signer.present ? 'signed.yes' : 'signed.no')}{' '}
        {signer.present && signer.name !== null && (
          <bdi>{say('signed.name', { name: signer.name })}</bdi>
        )}
      </p>
    </>
  );
}

/** The signature by itself, with its line and title as they stand on the paper. */
function JudgeQuestion({
  say,
  pages,
  evidence,
  answer,
}: {
  readonly say: Say;
  readonly pages: PaperRead['pages'];
  readonly evidence: readonly Evidence[];
  readonly answer: (judge: 'yes' | 'no' | 'unsure') => void;
}): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="paper-answers">
      <h2 ref={heading} tabIndex={-1}>
        {say('judge.question')}
      </h2>
      <p>{say('judge.where')}</p>
      {together(evidence).map((each, place) => (
        <CutOut key={place} say={say} evidence={each} page={pages[each[0].page - 1]} />
      ))}
      <Choices
        answers={[
          [say('judge.yes'), () => answer('yes')],
          [say('judge.no'), () => answer('no')],
          [say('choice.unsure'), () => answer('unsure')],
        ]}
      />
    </section>
  );
}

/** Lines of a paper that one picture may show together. */
const NEAR = 6;

function together(evidence: readonly Evidence[]): readonly [Evidence, ...Evidence[]][] {
  const groups: [Evidence, ...Evidence[]][] = [];
  for (const each of [...evidence].sort((a, b) => a.page - b.page || a.box.y - b.box.y)) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const near =
      before?.page === each.page &&
      each.box.y - before.box.y < NEAR * Math.max(1, before.box.height);
    if (last && near) last.push(each);
    else groups.push([each]);
  }
  return groups;
}

function Answers({
  question,
  answers,
}: {
  readonly question: string;
  readonly answers: readonly Answer[];
}): ReactElement {
  return (
    <div className="paper-answers">
      <h3>{question}</h3>
      <Choices answers={answers} />
    </div>
  );
}

type Answer = readonly [words: string, press: () => void];

function Choices({ answers }: { readonly answers: readonly Answer[] }): ReactElement {
  return (
    <>
      {answers.map(([words, press]) => (
        <button key={words} type="button" className="paper-button" onClick={press}>
          {words}
        </button>
      ))}
    </>
  );
}

/** Which words told the kind, and which the signature. */
function relied({ evidence, facts }: DocumentReading): {
  readonly ofKind: readonly Evidence[];
  readonly ofSignature: readonly Evidence[];
} {
  const places = facts.find(({ fact }) => fact === 'paper.kind')?.evidence ?? [];
  const detainer = facts.find(({ fact }) => fact === 'detainer.kind')?.evidence ?? [];
  const kind = new Set([...places, ...detainer]);
  if (kind.size === 0) return { ofKind: evidence, ofSignature: [] };
  return {
    ofKind: evidence.filter((_, place) => kind.has(place)),
    ofSignature: evidence.filter((_, place) => !kind.has(place)),
  };
}

function noteWords(note: Note, say: Say): string {
  switch (note.code) {
    case 'hard-to-read':
      return note.page === undefined
        ? say('note.hard-file', { file: note.file })
        : say('note.hard', { number: String(note.page) });
    case 'not-opened':
      return say('note.closed', { count: String(note.count) });
    case 'not-read':
      return say('note.not-read', { file: note.file });
  }
}
