/**
 * The pages of cards: one that lists them and one for each, which prints like its PDF. They need no script.
 * A card that has expired prints only with its mark, and only when that is chosen on the page.
 */
import type { CardContent } from '@threshold/letters/card/card-content';
import { CARD_KEYS as C } from '@threshold/letters/card/card-keys';
import type { CardRow } from '@threshold/letters/card/card-shelf';
import { cardHtml } from '@threshold/letters/html/card-html';
import type { ReactElement, ReactNode } from 'react';
import { HOME, type Voice } from '../now/site.ts';
import { Page } from '../now/page.tsx';
import { Text } from '../now/text.tsx';

export const CARDS = 'cards';
const STYLE = 'card.css';

export interface CardPages {
  readonly row: CardRow;
  /** Size in bytes of each card's PDF, by its id; none where it was not made. */
  readonly sizes: ReadonlyMap<string, number>;
  /** The way from a page to the PDFs of its language. */
  readonly pdfs: string;
}

export function slugOf({ id }: { readonly id: string }): string {
  return `card-${id}`;
}

export function CardsPage({
  voice,
  of,
}: {
  readonly voice: Voice;
  readonly of: CardPages;
}): ReactElement {
  const { row } = of;
  const { say } = row.voice;
  const { contents, unfit } = row;
  return (
    <CardFrame voice={voice} row={row} slug={CARDS} title={say(C.title)}>
      <h1>{say(C.title)}</h1>
      <p>{contents.length === 0 ? say(C.none) : say(C.lead)}</p>
      <ul className="cards">
        {contents.map((content) => (
          <li
            key={content.id}
            data-expires={content.expires}
            {...(expiredOn(content, voice) ? { 'data-expired': '' } : {})}
          >
            <h2>{content.name}</h2>
            <p>{content.purpose}</p>
            <p className="expired" role="note">
              <Text voice={voice} text={expiry(content, row)} />
            </p>
            <a className="next" id={`choice-${content.id}`} href={`${slugOf(content)}.html`}>
              {say(C.see)}
              <span className="skip">: {content.name}</span>
            </a>
            <PdfLink voice={voice} of={of} content={content} />
          </li>
        ))}
        {unfit.map((name) => (
          <li key={name} className="unfit">
            <h2>{name}</h2>
            <p>{say(C.unfit)}</p>
          </li>
        ))}
      </ul>
    </CardFrame>
  );
}

export function CardPage({
  voice,
  of,
  content,
}: {
  readonly voice: Voice;
  readonly of: CardPages;
  readonly content: CardContent;
}): ReactElement {
  const { row } = of;
  const { say } = row.voice;
  const expired = expiredOn(content, voice);
  return (
    <CardFrame voice={voice} row={row} slug={slugOf(content)} title={content.name}>
      <div className="card-tools">
        <p>
          <strong>{content.name}.</strong> {content.purpose}
        </p>
        <div className="expired" role="note">
          <p>
            <Text voice={voice} text={expiry(content, row)} />
          </p>
          <label>
            <input type="checkbox" id="print-anyway" /> {say(C.anyway)}
          </label>
        </div>
        <button type="button" className="speak" data-print="" hidden>
          {say(C.print)}
        </button>
        <PdfLink voice={voice} of={of} content={content} />
      </div>
      <div
        className="printed"
        // Written by the package that also writes the PDF, with every word escaped.
        dangerouslySetInnerHTML={{ __html: cardHtml(content, { expired }) }}
      />
    </CardFrame>
  );
}

/** Where a language has the flow's words and not the cards': said in that language, never in another. */
export function CardsMissingPage({
  voice,
  unavailable,
}: {
  readonly voice: Voice;
  readonly unavailable: string;
}): ReactElement {
  return (
    <Page voice={voice} slug={CARDS} title={unavailable}>
      <h1>{unavailable}</h1>
      <p>
        <a href={`${HOME}.html`}>{voice.words.words.name}</a>
      </p>
    </Page>
  );
}

function CardFrame({
  voice,
  row,
  slug,
  title,
  children,
}: {
  readonly voice: Voice;
  readonly row: CardRow;
  readonly slug: string;
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  const head = row.voice.catalogues.at(-1);
  return (
    <Page
      voice={voice}
      slug={slug}
      title={title}
      sheet={STYLE}
      own={head ? { words: head, messages: {} } : voice.words}
    >
      {children}
    </Page>
  );
}

function PdfLink({
  voice,
  of: { row, sizes, pdfs },
  content,
}: {
  readonly voice: Voice;
  readonly of: CardPages;
  readonly content: CardContent;
}): ReactElement {
  const size = sizes.get(content.id);
  const { say, language } = row.voice;
  if (size === undefined) return <p className="pdf">{say(C.noPdf)}</p>;
  const kilobytes = new Intl.NumberFormat(language.tag, {
    style: 'unit',
    unit: 'kilobyte',
    numberingSystem: 'latn',
  }).format(Math.ceil(size / 1000));
  return (
    <p className="pdf" {...(expiredOn(content, voice) ? { 'data-marked': '' } : {})}>
      <a href={`${pdfs}${slugOf(content)}.pdf`} type="application/pdf">
        {say(C.pdf, { size: kilobytes })}
        <span className="skip">: {content.name}</span>
      </a>
    </p>
  );
}

function expiredOn({ expires }: CardContent, { site }: Voice): boolean {
  return expires < site.today;
}

function expiry({ expires }: CardContent, { voice: { say, day } }: CardRow): string {
  return say(C.expired, { date: day(expires) });
}
