/** What was found of the draft as it stands: what is wrong, what changes, what is guaranteed; old results say so. */
import type { ReactElement, ReactNode } from 'react';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { DiffPanel } from './diff-panel.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { PropertyPanel } from './property-panel.tsx';
import type { Weighing } from './use-weighing.ts';

export function WeighingPane({
  weighing,
  own,
  openText,
}: {
  readonly weighing: Weighing;
  readonly own: (file: string) => boolean;
  readonly openText: (file: string, line: number, column: number) => void;
}): ReactElement {
  const say = useSay();
  const { findings, sound, diff, apart, properties, fresh, slow, failed } = weighing;
  return (
    <section className="drafts-pane" data-fresh={fresh.proved} aria-label={say('drafts.weighed')}>
      <h2>{say('drafts.weighed')}</h2>
      <p role="status" className="drafts-wait">
        {failed ? say('drafts.weighing-failed') : slow ? say('drafts.weighing') : ''}
      </p>
      {findings ? <FindingsPanel findings={findings} own={own} open={openText} /> : null}
      <Result title="drafts.changes" old={!fresh.diff} sound={sound} there={diff !== undefined}>
        {apart === undefined ? null : <p>{apart}</p>}
        {diff ? <DiffPanel diff={diff} /> : null}
      </Result>
      <Result
        title="drafts.guarantees"
        old={!fresh.proved}
        sound={sound}
        there={properties !== undefined}
      >
        {properties ? <PropertyPanel properties={properties} /> : null}
      </Result>
    </section>
  );
}

function Result({
  title,
  old,
  sound,
  there,
  children,
}: {
  readonly title: Key;
  readonly old: boolean;
  readonly sound: boolean;
  readonly there: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const say = useSay();
  return (
    <div className={old && there ? 'drafts-result drafts-old' : 'drafts-result'}>
      <h3>{say(title)}</h3>
      {old && there ? (
        <p>
          <strong>{say(sound ? 'drafts.old' : 'drafts.old-unsound')}</strong>
        </p>
      ) : null}
      {!there && !sound ? <p>{say('drafts.not-yet')}</p> : null}
      {children}
    </div>
  );
}
