/** Words with what they quote from English set apart, so that it keeps its order and is read aloud as English. */
import { foreignRuns } from '@threshold/guidance/foreign-runs';
import type { ReactElement } from 'react';
import type { Voice } from './site.ts';

export function Text({
  voice,
  text,
}: {
  readonly voice: Pick<Voice, 'script'>;
  readonly text: string;
}): ReactElement {
  return (
    <>
      {foreignRuns(text, voice.script).map((run, position) =>
        run.foreign ? (
          <bdi key={position} {...(run.english ? { lang: 'en' } : {})}>
            {run.text}
          </bdi>
        ) : (
          run.text
        ),
      )}
    </>
  );
}
