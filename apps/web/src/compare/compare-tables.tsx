/** What each law answers, one table an act: on a narrow screen each place is a block that names its columns. */
import { OUTCOME_MARKS } from '@threshold/rules/explain/outcome-word';
import { OUTCOMES, type Outcome } from '@threshold/rules/language/outcome';
import type { CompareRow, CompareSection } from '@threshold/rules/places/compare-table';
import type { Say } from '@threshold/guidance/message';
import type { ReactElement } from 'react';
import { Law } from '../ask/law-words.tsx';
import { ANSWER, COMPARE } from './compare-keys.ts';

export function CompareTables({
  say,
  section: { title, facts, tables, notes },
}: {
  readonly say: Say;
  readonly section: CompareSection;
}): ReactElement {
  return (
    <>
      <p className="compare-title">
        <Law>{title}</Law>
      </p>
      {/* On the screen they stand in the form, which is not printed. */}
      <ul className="compare-printed">
        {facts.map((fact) => (
          <li key={fact}>
            <Law>{fact}</Law>
          </li>
        ))}
      </ul>
      {tables.map((table) => (
        <div
          key={table.title}
          className="scroll"
          tabIndex={0}
          role="region"
          aria-label={table.title}
        >
          <table>
            <caption>
              <Law>{table.title}</Law>
            </caption>
            <thead>
              <tr>
                <th scope="col">{say(COMPARE.where)}</th>
                <th scope="col">{say(COMPARE.outcome)}</th>
                <th scope="col">{say(COMPARE.condition)}</th>
                <th scope="col">{say(COMPARE.citation)}</th>
                <th scope="col">{say(COMPARE.parts)}</th>
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <Row key={row.place} say={say} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
      <p>
        <strong>{say('why.legal')}</strong>
      </p>
      {notes.length > 0 && (
        <details className="why">
          <summary>{say(COMPARE.notes)}</summary>
          <ul>
            {notes.map((note) => (
              <li key={note}>
                <Law>{note}</Law>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Row({ say, row }: { readonly say: Say; readonly row: CompareRow }): ReactElement {
  const { title, outcome, condition, otherwise, cite, parts } = row;
  return (
    <tr>
      <th scope="row" data-head={say(COMPARE.where)}>
        <Law>{title}</Law>
      </th>
      <td data-head={say(COMPARE.outcome)} className="compare-answer">
        {isOutcome(outcome) && <span aria-hidden="true">{OUTCOME_MARKS[outcome].shape} </span>}
        {say(ANSWER[outcome])}
      </td>
      <td data-head={say(COMPARE.condition)}>
        <Law>
          {condition}
          {otherwise !== '' && <small>Otherwise where its condition holds, {otherwise}</small>}
        </Law>
      </td>
      <td data-head={say(COMPARE.citation)}>
        <Law>{cite}</Law>
      </td>
      <td data-head={say(COMPARE.parts)}>
        <Law>{parts}</Law>
      </td>
    </tr>
  );
}

function isOutcome(outcome: CompareRow['outcome']): outcome is Outcome {
  return (OUTCOMES as readonly string[]).includes(outcome);
}
