/**
 * A stack as one static page that a lawyer can read on a telephone, review at a desk and print. No
 * script, no font and no picture from elsewhere: the file is all there is.
 */
import { dayInWords } from '@threshold/rules/explain/day-in-words';
import type { CaseEntry } from '../document/case-entry.ts';
import type {
  LawDocument,
  ListEntry,
  NotEncodedEntry,
  PackSection,
  ReadingEntry,
} from '../document/law-document.ts';
import type { DefinitionEntry } from '../document/definition-entry.ts';
import { count, sentence } from '@threshold/rules/explain/plain-words';
import { capital } from '../text/words.ts';
import { anchor, html, type Content, type Markup } from '@threshold/rules/page/markup';
import { pageFrame } from '@threshold/rules/page/page-frame';
import { citeHtml, normHtml, outcomeHtml } from './norm-html.ts';
import { propertiesHtml } from './properties-html.ts';
import { table } from '@threshold/rules/page/table';

export interface PageOptions {
  readonly engine: string;
  /** Day on which the page was made; ISO date. */
  readonly today: string;
}

/** What a page says before the law itself. */
export interface Front {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly style: Markup;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Content;
  readonly below?: readonly { readonly id: string; readonly title: string }[];
}

const LAYER_TITLES: Readonly<Record<string, string>> = {
  federal: 'Federal law',
  state: 'State law',
  city: 'City law',
  agency: 'Agency protocol',
};

export function lawPage(law: LawDocument, { engine, today }: PageOptions, front?: Front): string {
  const sections = [...(front?.sections ?? []), ...sectionsOf(law)].filter(
    ({ body }) => body !== undefined,
  );
  const title = front?.title ?? `${law.title}: the law as Threshold reads it`;
  const { counts } = law;
  return pageFrame(
    { title, skip: 'Skip to the law', style: front?.style },
    html`<header class="page">
        <h1>${title}</h1>
        <p>
          ${law.packs.map(({ title }) => title).join(', then ')}. ${count(counts.norms, 'norm')}
          with ${count(counts.exceptions, 'exception')}, and ${count(counts.cases, 'worked case')}.
        </p>
        <div class="notice">
          <p><strong>Not legal advice. Counsel decides.</strong></p>
          <p>
            Of ${count(counts.norms + counts.exceptions, 'norm')} and exceptions, ${counts.read}
            rest on text that was read in full. The others carry the mark † and must be checked
            against the text.
          </p>
        </div>
        <p class="small quiet">
          Law ${law.id}, sources ${law.hash.slice(0, 16)}, engine ${engine}, page made on
          ${dayInWords(today)}.
        </p>
      </header>
      <nav class="contents" aria-label="Contents">
        <h2 id="contents">Contents</h2>
        <ol>
          ${sections.map(contentsEntry)}
        </ol>
      </nav>
      <main id="main">
        ${sections.map(
          ({ id, title: name, body }) =>
            html`<section aria-labelledby="${id}">
              <h2 id="${id}"><a class="up" href="#contents">Contents</a>${name}</h2>
              ${body}
            </section> `,
        )}
      </main>
      <footer class="page small quiet">
        <p>
          Law at the left, rule at the right. The line in typewriter letters is the condition
          exactly as the pack states it. ✓ means that the text was read in full; † that it was not.
        </p>
        <p>Not legal advice. Counsel decides. <a href="#contents">Back to the contents</a></p>
      </footer>`,
  );
}

function contentsEntry({ id, title, below }: Section): Markup {
  const nested =
    below && below.length > 0
      ? html`<ol>
          ${below.map((each) => html`<li><a href="#${each.id}">${each.title}</a></li>`)}
        </ol>`
      : undefined;
  return html`<li><a href="#${id}">${title}</a>${nested}</li> `;
}

/** The law itself, part by part; a part with nothing in it has no body. */
export function sectionsOf(law: LawDocument): Section[] {
  const some = (list: readonly unknown[], body: () => Content): Content =>
    list.length === 0 ? undefined : body();
  return [
    ...law.packs.map(packSection),
    {
      id: 'definitions',
      title: 'Definitions',
      body: some(law.definitions, () => law.definitions.map(definitionHtml)),
    },
    {
      id: 'readings',
      title: 'Questions the law leaves open',
      body: some(law.readings, () => law.readings.map(readingHtml)),
    },
    {
      id: 'silences',
      title: 'Where the law is silent',
      body: some(law.silences, () => silencesHtml(law)),
    },
    {
      id: 'not-encoded',
      title: 'What needs human judgment',
      body: some(law.notEncoded, () => law.notEncoded.map(notEncodedHtml)),
    },
    {
      id: 'lists',
      title: 'Lists',
      body: some(law.lists, () => law.lists.map(listHtml)),
      below: law.lists.map(({ id, title }) => ({ id: anchor('list', id), title })),
    },
    {
      id: 'properties',
      title: 'What is proved of this law',
      body: some(law.properties, () => propertiesHtml(law.properties)),
    },
    { id: 'sources', title: 'Sources', body: some(law.sources, () => sourcesHtml(law)) },
    {
      id: 'cases',
      title: 'Worked cases',
      body: some(law.cases, () => html`<div class="cases">${law.cases.map(caseHtml)}</div>`),
    },
  ];
}

function packSection({ id, title, layer, version, note, groups }: PackSection): Section {
  const groupId = (source: string): string => anchor('group', `${id}-${source}`);
  return {
    id: anchor('pack', id),
    title: `${title}: ${(LAYER_TITLES[layer] ?? layer).toLowerCase()}`,
    body: [
      html`<p class="small quiet">Pack ${id}, version ${version}.</p>`,
      note === undefined ? undefined : html`<p>${note}</p>`,
      groups.map(
        (group) =>
          html`<h3 id="${groupId(group.source)}">${group.title}</h3>
            ${group.norms.map((norm) => normHtml(norm))}`,
      ),
    ],
    below: groups.map((group) => ({ id: groupId(group.source), title: group.title })),
  };
}

function definitionHtml({ name, title, note, cites, versions }: DefinitionEntry): Markup {
  return html`<article class="norm" id="${anchor('definition', name)}">
    <div class="sides">
      <div class="law">
        ${cites.map(citeHtml)}${cites.length === 0 && html`<p class="small quiet">No citation.</p>`}
      </div>
      <div class="rule">
        <h3 class="summary">${title}</h3>
        <p class="small quiet">${name}</p>
        ${versions.map(({ dates, condition }) => html`<p><strong>Holds when</strong>${dates}: ${sentence(condition.words)}<br /><code>${condition.code}</code></p>`)}
        ${note !== undefined && html`<p class="small quiet">Note: ${note}</p>`}
      </div>
    </div>
  </article> `;
}

function readingHtml({ id, question, choices, practice, counsel, cites }: ReadingEntry): Markup {
  return html`<article class="norm" id="${anchor('reading', id)}">
    <div class="sides">
      <div class="law">${cites.map(citeHtml)}</div>
      <div class="rule">
        <h3 class="summary">${question}</h3>
        <ul>
          ${choices.map((choice) => html`<li>${choice}</li>`)}
        </ul>
        ${practice !== undefined && html`<p>In practice: ${sentence(practice)}</p>`}
        <p class="small quiet">
          ${counsel ? 'Where it matters, the answer stays open until counsel says.' : 'Both are computed; where they differ, the answer is contested.'}
        </p>
      </div>
    </div>
  </article> `;
}

function silencesHtml(law: LawDocument): Markup {
  return table(
    'Acts on which no norm speaks',
    ['Act', 'When', 'Why', 'Searched'],
    law.silences.map((each) => ({
      cells: [each.act, sentence(capital(each.when)), each.why, each.searched.join('; ')],
    })),
  );
}

function notEncodedHtml({ id, what, why, decider, becomes, cites }: NotEncodedEntry): Markup {
  return html`<article class="norm" id="${anchor('not-encoded', id)}">
    <div class="sides">
      <div class="law">${cites.map(citeHtml)}</div>
      <div class="rule">
        <h3 class="summary">${what}</h3>
        <p>${why}</p>
        <dl class="terms">
          <dt>Who decides</dt>
          <dd>${decider}</dd>
          ${
            becomes.length > 0 &&
            html`<dt>Enters as</dt>
              <dd>${becomes.join('; ')}</dd>`
          }
        </dl>
      </div>
    </div>
  </article> `;
}

function listHtml(list: ListEntry): Markup {
  const read = list.items.filter(({ verified }) => verified).length;
  const caption = `${list.title} (${count(list.items.length, 'entry', 'entries')}, ${read} read in full${list.open ? ', an open list' : ''})`;
  return html`<h3 id="${anchor('list', list.id)}">${list.title}</h3>
    ${list.cites.map(citeHtml)} ${list.note !== undefined && html`<p>${list.note}</p>`}
    ${table(
      caption,
      ['Code', 'Name', 'Class', 'Clause', 'Mark', 'Note'],
      list.items.map((item) => ({
        cells: [
          item.code,
          item.name,
          item.class,
          item.clause,
          item.candidate
            ? '◇ candidate, not used'
            : item.verified
              ? '✓ read'
              : '† not read in full',
          item.note,
        ],
      })),
    )} `;
}

function sourcesHtml(law: LawDocument): Markup {
  return table(
    'Texts the law was taken from',
    ['Source', 'Rank', 'Date', 'Evidence', 'Where', 'Note'],
    law.sources.map((each) => ({
      id: anchor('source', each.id),
      cells: [
        each.title,
        each.rank,
        each.date === undefined ? '' : dayInWords(each.date),
        each.read ? '✓ text read' : `† ${each.evidence}`,
        each.where,
        each.note ?? '',
      ],
    })),
  );
}

function caseHtml(each: CaseEntry): Markup {
  const { id, title, from, facts, knownOn, expect, also, disputed, note, verdict } = each;
  return html`<article class="case" id="${anchor('case', id)}">
    <h3>
      ${title}
      <span class="small quiet">${id}${from !== undefined && html`, restates ${from}`}</span>
    </h3>
    <ul class="facts">
      ${facts.map(({ name, value }) => html`<li><span class="quiet">${name}</span> ${value}</li>`)}${knownOn !== undefined && html`<li><span class="quiet">known on</span> ${knownOn}</li>`}
    </ul>
    ${expect.map(({ act, outcome }) => html`<div>${act}: ${outcomeHtml(outcome)}</div>`)}
    ${also.length > 0 && html`<div class="small">Also: ${also.join('; ')}.</div>`}
    ${verdict && html`<div class="verdict ${verdict.passed ? 'passed' : 'failed'}">${verdict.passed ? '✓ Comes out so.' : `✗ Comes out differently: ${verdict.got.join('; ')}`}</div>`}
    ${disputed !== undefined && html`<p class="small"><strong>Disputed:</strong> ${disputed}</p>`}
    ${note !== undefined && html`<p class="small quiet">${note}</p>`}
  </article> `;
}
