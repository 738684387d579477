/** The flow as the table that docs/desk.md shows; a test holds the two together. */
import { STATES, STATE_WORDS, STEPS } from './request-flow.ts';

export function flowTable(): string {
  const rows = STEPS.map(({ event, from, to, action, claimed }) => [
    `\`${event}\``,
    from.length === 0 ? 'nothing' : from.length === STATES.length ? 'any' : from.join(', '),
    to === undefined ? 'stays' : to.join(' or '),
    `\`${action}\``,
    claimed ? 'holds it' : '',
  ]);
  const lines = [
    ['event', 'from', 'to', 'action', 'who'],
    ['---', '---', '---', '---', '---'],
    ...rows,
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function stateList(): string {
  return STATES.map((state) => `- \`${state}\`: ${STATE_WORDS[state]}`).join('\n');
}
