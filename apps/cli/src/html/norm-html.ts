/** One norm: the law at the left, the rule at the right, exceptions nested, cases below. */
import type { Modality, Outcome } from '@threshold/rules/language/outcome';
import type { CaseEntry } from '../document/case-entry.ts';
import type { CiteEntry } from '../document/cite-entry.ts';
import type { ConditionEntry } from '../document/condition-words.ts';
import type { NormEntry } from '../document/norm-entry.ts';
import { outcomeWord } from '@threshold/rules/explain/outcome-word';
import { shapeOf } from '../text/outcome-mark.ts';
import { sentence } from '@threshold/rules/explain/plain-words';
import { capital } from '../text/words.ts';
import { anchor, html, type Markup } from '@threshold/rules/page/markup';

export function normHtml(norm: NormEntry, exception = false): Markup {
  const id = anchor('norm', norm.id);
  return html`<article class="norm" id="${id}">
    <div class="sides">
      <div class="law">
        ${norm.cites.map((cite) => citeHtml(cite))}
        ${norm.dates !== '' && html`<p class="small">${norm.dates}</p>`}
        ${norm.status.map((each) => html`<p class="small"><strong>${each}</strong></p>`)}
      </div>
      <div class="rule">
        <h4 class="small quiet"><a class="quiet" href="#${id}">${norm.id}</a></h4>
        <p class="summary">${outcomeHtml(norm.modality, exception)} ${norm.summary}</p>
        <dl class="terms">
          ${norm.acts.length > 0 && term('Acts', norm.acts.join('; '))}
          ${conditionTerm('Binds', norm.binds)} ${conditionTerm('When', norm.when)}
          ${norm.decider !== undefined && term('Who decides', norm.decider)}
          ${norm.standard !== undefined && term('Standard', `“${norm.standard}”`)}
          ${norm.remedy !== undefined && term('Remedy', norm.remedy)}
        </dl>
        ${norm.duty.map((line) => html`<p class="small">${line}</p>`)}
        ${norm.note !== undefined && html`<p class="small quiet">Note: ${norm.note}</p>`}
      </div>
    </div>
    ${
      norm.exceptions.length > 0 &&
      html`<div class="exceptions">
        <p class="lead">Except</p>
        ${norm.exceptions.map((each) => normHtml(each, true))}
      </div>`
    }
    ${
      norm.cases.length > 0 &&
      html`<div class="below small">
        <strong>Cases</strong>
        <ul>
          ${norm.cases.map(caseLink)}
        </ul>
      </div>`
    }
  </article> `;
}

export function citeHtml({
  ref,
  verified,
  mark,
  source,
  sourceTitle,
  quote,
  note,
}: CiteEntry): Markup {
  return html`<div class="cite">
    <div class="ref">${ref}</div>
    <div class="small"><a href="#${anchor('source', source)}">${sourceTitle}</a></div>
    <div class="mark ${verified ? 'read' : 'unread'}">
      ${verified ? '✓ Read in full' : `† Not read in full: ${mark}`}
    </div>
    ${quote !== undefined && html`<blockquote>“${quote}”</blockquote>`}
    ${note !== undefined && html`<p class="small quiet">${note}</p>`}
  </div>`;
}

export function outcomeHtml(outcome: Modality | Outcome | undefined, exception = false): Markup {
  if (outcome === undefined) {
    return html`<span class="outcome off">${exception ? '◇ The rule does not apply.' : '◇'}</span>`;
  }
  return html`<span class="outcome ${outcome}"
    >${shapeOf(outcome)} ${capital(outcomeWord(outcome))}.</span
  >`;
}

function term(name: string, words: string): Markup {
  return html`<dt>${name}</dt>
    <dd>${words}</dd>`;
}

function conditionTerm(name: string, condition: ConditionEntry | undefined): Markup | undefined {
  if (!condition) return undefined;
  return html`<dt>${name}</dt>
    <dd>${sentence(capital(condition.words))}<br /><code>${condition.code}</code></dd>`;
}

function caseLink({ id, title, verdict }: CaseEntry): Markup {
  const result = verdict ? (verdict.passed ? ' ✓ comes out so' : ' ✗ comes out differently') : '';
  return html`<li><a href="#${anchor('case', id)}">${title}</a>${result}</li>`;
}
