/**
 * The papers of a request beside its facts: added here, opened as files, and for those who work on the request what was
 * read from each, with the place on the page. docs/papers.md.
 */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from '@trussworks/react-uswds';
import { useRef, useState, type ReactElement } from 'react';
import { answer, api } from '../api/client.ts';
import { ProblemError } from '../api/problem.ts';
import { fetchFile, keepFile } from '../case/case-api.ts';
import { useCase } from '../case/case-context.ts';
import { Law } from '../case/law.tsx';
import { Fault } from '../shell/fault.tsx';
import { useToast } from '../shell/toasts.tsx';
import { useWords } from '../words/words.tsx';
import { AddPapers } from './add-papers.tsx';
import { PaperCheck, TakeFacts } from './paper-check.tsx';
import { PaperPage } from './paper-page.tsx';
import { usePapers, type Paper, type PaperReading, type PlacedWords } from './papers-api.ts';
import { useUploads } from './use-uploads.ts';

export function PapersPane({ works }: { readonly works: boolean }): ReactElement {
  const { say } = useWords();
  const { view } = useCase();
  const papers = usePapers(view.id);
  const uploads = useUploads(view.id);
  return (
    <section aria-labelledby="case-papers" className="papers">
      <h3 id="case-papers">{say('papers.title')}</h3>
      {papers.error ? <Fault error={papers.error} again={() => void papers.refetch()} /> : null}
      {papers.data?.length === 0 ? <p className="quiet">{say('papers.none')}</p> : null}
      {(papers.data ?? []).map((paper) => (
        <PaperCard key={paper.file} paper={paper} works={works} />
      ))}
      {view.steps.includes('pages-released') && (papers.data?.length ?? 0) > 0 ? (
        <p>
          <Link to="/requests/$id/releases" params={{ id: view.id }}>
            {say('releases.link')}
          </Link>
        </p>
      ) : null}
      {view.steps.includes('paper-added') ? <AddPapers uploads={uploads} /> : null}
    </section>
  );
}

function PaperCard({
  paper,
  works,
}: {
  readonly paper: Paper;
  readonly works: boolean;
}): ReactElement {
  const { say } = useWords();
  const toast = useToast();
  const { view } = useCase();
  const { file, type, state, problem, reading } = paper;
  const name = paper.name ?? `${view.number}-${file}.${type}`;
  const open = async (): Promise<void> => {
    try {
      keepFile(await fetchFile(`/api/requests/${view.id}/papers/${file}`), name);
    } catch (error) {
      const text = error instanceof ProblemError ? error.message : say('fault.line');
      toast({ kind: 'trouble', text });
    }
  };
  return (
    <article className="papers-card" data-paper={file} data-state={state}>
      <h4>
        <button
          type="button"
          className="usa-button usa-button--unstyled"
          onClick={() => void open()}
        >
          <bdi>{name}</bdi>
        </button>
      </h4>
      {state === 'waiting' || state === 'reading' ? (
        <p className="quiet" role="status">
          {say('papers.being-read')}
        </p>
      ) : null}
      {works && state === 'failed' ? <NotRead file={file} problem={problem} /> : null}
      {works && reading ? <Read paper={paper} reading={reading} /> : null}
    </article>
  );
}

function NotRead({
  file,
  problem,
}: {
  readonly file: number;
  readonly problem: string | null;
}): ReactElement {
  const { say } = useWords();
  const { view } = useCase();
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/requests/{id}/paper-again', {
          params: { path: { id: view.id } },
          body: { file },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['request', view.id] }),
  });
  return (
    <>
      <p className="case-note">
        {problem === null ? say('papers.not-read') : <bdi lang="en">{problem}</bdi>}
      </p>
      {again.error ? <Fault error={again.error} /> : null}
      {view.steps.includes('paper-checked') ? (
        <Button type="button" outline disabled={again.isPending} onClick={() => again.mutate()}>
          {say('papers.read-again')}
        </Button>
      ) : null}
    </>
  );
}

function Read({
  paper,
  reading,
}: {
  readonly paper: Paper;
  readonly reading: PaperReading;
}): ReactElement {
  const { say } = useWords();
  const { view } = useCase();
  const kinds = reading.documents.flatMap(({ places }) => places);
  const [shown, set] = useState<readonly PlacedWords[]>();
  const [number, turn] = useState(kinds[0]?.page ?? 1);
  const figure = useRef<HTMLElement>(null);
  const of = reading.pages.length;
  const page = reading.pages[number - 1];
  const show = (places: readonly PlacedWords[]): void => {
    set(places);
    turn(places[0]?.page ?? number);
    figure.current?.scrollIntoView({ block: 'nearest' });
    figure.current?.focus({ preventScroll: true });
  };
  return (
    <div className="papers-read">
      {reading.documents.map((document, at) => (
        <div key={at} className="papers-document" data-judicial={document.judicial}>
          <p>
            {document.title === null ? (
              <strong>{say('papers.unrecognised')}</strong>
            ) : (
              <>
                {say('papers.looks-like')}{' '}
                <strong>
                  <Law>{document.title}</Law>
                </strong>
              </>
            )}{' '}
            <span className="quiet">
              {say('papers.sure', { percent: Math.round(document.confidence * 100) })}
            </span>
          </p>
          <p>
            {say(document.judicial ? 'papers.judicial' : 'papers.not-judicial')}{' '}
            {say(document.signer.present ? 'papers.signed' : 'papers.unsigned')}{' '}
            <Law>{document.signer.words}</Law>
            {document.signer.name === null ? null : <bdi> ({document.signer.name})</bdi>}
          </p>
          {document.faults.length > 0 ? (
            <>
              <p className="papers-label">{say('papers.faults')}</p>
              <ul>
                {document.faults.map(({ code, text }) => (
                  <li key={`${code} ${text}`} data-fault={code}>
                    <Law>{text}</Law>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
      ))}
      {reading.notes.map((note) => (
        <p key={note} className="case-note">
          <Law>{note}</Law>
        </p>
      ))}
      {page ? (
        <figure ref={figure} tabIndex={-1} className="papers-figure">
          <PaperPage
            key={number}
            address={`/api/requests/${view.id}/papers/${paper.file}/pages/${number}`}
            page={page}
            number={number}
            of={of}
            places={shown ?? kinds}
          />
          <figcaption>
            {say('papers.page', { number, of })}{' '}
            <span className="quiet">{say(shown ? 'papers.marked' : 'papers.marked-kind')}</span>{' '}
            {of > 1 ? (
              <>
                <button
                  type="button"
                  className="usa-button usa-button--outline case-small"
                  disabled={number === 1}
                  onClick={() => turn(number - 1)}
                >
                  {say('papers.back')}
                </button>{' '}
                <button
                  type="button"
                  className="usa-button usa-button--outline case-small"
                  disabled={number === of}
                  onClick={() => turn(number + 1)}
                >
                  {say('papers.next')}
                </button>
              </>
            ) : null}
          </figcaption>
        </figure>
      ) : null}
      {reading.offers.length > 0 ? (
        <PaperCheck paper={paper} reading={reading} show={show} />
      ) : (
        <p className="quiet">{say('papers.no-facts')}</p>
      )}
      <TakeFacts file={paper.file} offers={reading.offers} />
    </div>
  );
}
