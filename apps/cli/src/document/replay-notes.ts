/** What a replay has to be read with: the same words in the terminal and on a page. */
import type { Replay } from '../lab/replay.ts';
import { count, sentence } from '@threshold/rules/explain/plain-words';

export const SYNTHETIC = {
  all: 'SYNTHETIC. These requests were made by a program and are of no real person. Their numbers follow published figures where there are any; the rest is invented.',
  some: 'PARTLY SYNTHETIC. Some of these requests were made by a program and are of no real person; the figures mix both.',
} as const;

export function replayNotes(replay: Replay): string[] {
  const { asked, leftOut, refused, notShared, strange, missing, purpose } = replay;
  return [
    'What is counted is answers, one for each act that a request asks for; they are what the law suggests, not what counsel determined.',
    'The day of a request says which version of each law decides it.',
    'Counts of 1 to 10 are withheld, and with them as many others as keep anybody from working them out.',
    'Two replays of the same requests are not seen together: whoever publishes both has to ask whether one gives away the other.',
    `For: ${purpose.kind}. ${sentence(purpose.words)}`,
    ...(asked
      ? []
      : ['The requests do not say which acts they ask for, so each was asked about all.']),
    ...leftOut.map(({ title, why }) => `Left out, “${title}”: ${why}`),
    ...refused.map(({ act, why }) => `Not decided, ${act}: ${sentence(why)}`),
    ...(notShared.length === 0
      ? []
      : [`Acts that only one of the laws answers, not compared: ${notShared.join(', ')}.`]),
    ...(strange.length === 0
      ? []
      : [`Columns that neither law knows, not read: ${strange.slice(0, 20).join(', ')}.`]),
    ...(missing.length === 0
      ? []
      : [
          `${count(missing.length, 'fact')} of the laws ${missing.length === 1 ? 'has' : 'have'} no column and count as not said.`,
        ]),
  ];
}
