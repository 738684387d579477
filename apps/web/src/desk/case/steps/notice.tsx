/**
 * The notice to the person: the packs say whether law requires, allows or forbids it, counsel confirms. Before any
 * message goes out, somebody asked whether it is safe to reach the person there.
 */
import { useState, type ReactElement } from 'react';
import { useSession } from '../../shell/use-session.ts';
import type { Key } from '../../words/say.ts';
import { useSay, useWords } from '../../words/words.tsx';
import { useLetters } from '../case-api.ts';
import { HereOrElsewhere } from '../letters/here-or-elsewhere.tsx';
import type { SendWay } from '../letters/send-letter.tsx';
import { isOff, WaysOff } from '../letters/ways-off.tsx';
import { useCase } from '../case-context.ts';
import { useDraft } from '../drafts.tsx';
import { Choices, Pick, TextArea } from '../field.tsx';
import { Cite } from '../law.tsx';
import { noticeOf, SAFE, WAYS, type NoticeDraft } from '../notice-draft.ts';
import { StepForm } from '../step-form.tsx';

const RULE_KEYS: Readonly<Record<'requires' | 'allows' | 'forbids' | 'open', Key>> = {
  requires: 'case.notice.law-requires',
  allows: 'case.notice.law-allows',
  forbids: 'case.notice.law-forbids',
  open: 'case.notice.law-open',
};
export const NOTICE_KEYS: Readonly<Record<NonNullable<NoticeDraft['notice']>, Key>> = {
  required: 'case.notice.required',
  allowed: 'case.notice.allowed',
  forbidden: 'case.notice.forbidden',
  'not-now': 'case.notice.not-now',
};
export const WAY_KEYS: Readonly<Record<(typeof WAYS)[number], Key>> = {
  post: 'case.way.post',
  'by-hand': 'case.way.by-hand',
  sms: 'case.way.sms',
  'e-mail': 'case.way.e-mail',
};
const SAFE_KEYS: Readonly<Record<(typeof SAFE)[number], Key>> = {
  yes: 'case.notice.safe-yes',
  no: 'case.notice.safe-no',
  'not-asked': 'case.notice.safe-not-asked',
};
/** Those in which the letters' words exist; a language is named in the reader's own. */
const LANGUAGES = ['en', 'es', 'zh-Hans', 'ar', 'ur'] as const;

export function NoticeStep({ done }: { readonly done: () => void }): ReactElement {
  const { say, locale } = useWords();
  const { reasoning } = useCase();
  const { sends } = useSession();
  const [draft, set] = useState<NoticeDraft>({ safe: 'not-asked' });
  const [reason] = useDraft('notice.reason');
  const { body, lacks, departs } = noticeOf(draft, reasoning.notice?.says, reason);
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const goes = draft.notice === 'required' || draft.notice === 'allowed';
  return (
    <StepForm
      step="notice"
      title="case.step.notice"
      submit="case.notice.sign"
      drafts="notice."
      body={() => body}
      done={done}
    >
      {reasoning.notice ? (
        <p className="case-note">
          {say(RULE_KEYS[reasoning.notice.says])}{' '}
          <Cite refs={reasoning.notice.cite.map(({ ref }) => ref)} />
        </p>
      ) : null}
      <Choices
        legend={say('case.notice.decide')}
        name="notice"
        value={draft.notice ?? ''}
        choose={(value) => set({ ...draft, notice: value as NonNullable<NoticeDraft['notice']> })}
        choices={(['required', 'allowed', 'forbidden', 'not-now'] as const).map((value) => ({
          value,
          label: say(NOTICE_KEYS[value]),
        }))}
      />
      {goes ? (
        <>
          <Pick
            label={say('case.notice.way')}
            value={draft.channel ?? ''}
            choose={(value) => set({ ...draft, channel: WAYS.find((each) => each === value) })}
            choices={WAYS.map((value) => ({
              value,
              label: say(WAY_KEYS[value]),
              off: isOff(SENDS[value], sends),
            }))}
          />
          <WaysOff />
          <Choices
            legend={say('case.notice.safe')}
            name="safe"
            value={draft.safe}
            choose={(value) =>
              set({ ...draft, safe: SAFE.find((each) => each === value) ?? 'not-asked' })
            }
            choices={SAFE.map((value) => ({ value, label: say(SAFE_KEYS[value]) }))}
          />
          <Pick
            label={say('case.notice.language')}
            value={draft.language ?? ''}
            choose={(language) => set({ ...draft, language })}
            choices={LANGUAGES.map((value) => ({ value, label: names.of(value) ?? value }))}
          />
        </>
      ) : null}
      <TextArea
        label={say('case.why')}
        draft="notice.reason"
        needed={departs}
        hint={departs ? say('case.notice.departs') : undefined}
      />
      {lacks.includes('safe') ? <p className="case-note">{say('case.notice.not-safe')}</p> : null}
    </StepForm>
  );
}

export function NoticeSentStep({ done }: { readonly done: () => void }): ReactElement {
  const { view } = useCase();
  const letters = useLetters(view.id).data?.letters ?? [];
  const decided = view.state.notice?.channel;
  return (
    <HereOrElsewhere
      letters={letters.filter(({ kind }) => kind === 'person-notice')}
      step="notice-sent"
      title="case.step.notice-sent"
      way={decided && SENDS[decided]}
      done={done}
      elsewhere={<NoticeElsewhere done={done} />}
    />
  );
}

const SENDS: Readonly<Record<(typeof WAYS)[number], SendWay>> = {
  post: 'post',
  'by-hand': 'hand',
  sms: 'sms',
  'e-mail': 'email',
};

function NoticeElsewhere({ done }: { readonly done: () => void }): ReactElement {
  const say = useSay();
  const { view } = useCase();
  const way = view.state.notice?.channel;
  return (
    <StepForm
      step="notice-sent"
      title="case.step.notice-sent"
      submit="case.notice.record-sent"
      body={() => ({})}
      done={done}
    >
      <p>{way ? say('case.notice.sent-by', { way: say(WAY_KEYS[way]) }) : null}</p>
    </StepForm>
  );
}
