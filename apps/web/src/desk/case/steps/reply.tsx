/**
 * That the reply went out: how, to whom, and the fingerprint of the very file that was sent. The file is read here,
 * on this device, and stays here.
 */
import { useState, type ReactElement } from 'react';
import { FilePick } from '../../shell/file-pick.tsx';
import { useSay } from '../../words/words.tsx';
import { useLetters } from '../case-api.ts';
import { useCase } from '../case-context.ts';
import { HereOrElsewhere } from '../letters/here-or-elsewhere.tsx';
import { useDraft } from '../drafts.tsx';
import { Line, Pick } from '../field.tsx';
import { StepForm } from '../step-form.tsx';
import { WAY_KEYS } from './notice.tsx';

const REPLY_WAYS = ['e-mail', 'post', 'by-hand'] as const;

export function ReplyStep({ done }: { readonly done: () => void }): ReactElement {
  const { view } = useCase();
  const letters = useLetters(view.id).data?.letters ?? [];
  return (
    <HereOrElsewhere
      letters={letters.filter(({ kind }) => kind === 'reply' || kind === 'subpoena-objections')}
      step="reply"
      title="case.step.reply"
      done={done}
      elsewhere={<ReplyElsewhere done={done} />}
    />
  );
}

function ReplyElsewhere({ done }: { readonly done: () => void }): ReactElement {
  const say = useSay();
  const [to] = useDraft('reply.to');
  const [channel, setChannel] = useState<(typeof REPLY_WAYS)[number]>();
  const [file, setFile] = useState<{ readonly name: string; readonly hash: string }>();
  const read = async (given: File | undefined): Promise<void> => {
    if (!given) setFile(undefined);
    else setFile({ name: given.name, hash: await fingerprint(given) });
  };
  return (
    <StepForm
      step="reply"
      title="case.step.reply"
      submit="case.reply.send"
      drafts="reply."
      body={() =>
        channel && file
          ? {
              letter: 'reply',
              channel,
              hash: file.hash,
              ...(to.trim() === '' ? {} : { to: to.trim() }),
            }
          : undefined
      }
      done={done}
    >
      <p>{say('case.reply.what')}</p>
      <div className="case-field">
        <p className="usa-label">{say('case.reply.file')}</p>
        <FilePick
          id="reply-file"
          label={say('case.reply.file')}
          choose={(given) => void read(given)}
        />
        {file ? (
          <p className="quiet">
            {say('case.reply.hash')} <bdi dir="ltr">{file.hash.slice(0, 16)}…</bdi>
          </p>
        ) : null}
      </div>
      <Pick
        label={say('case.reply.way')}
        value={channel ?? ''}
        choose={(value) => setChannel(REPLY_WAYS.find((each) => each === value))}
        choices={REPLY_WAYS.map((value) => ({ value, label: say(WAY_KEYS[value]) }))}
      />
      <Line label={say('case.reply.to')} draft="reply.to" />
    </StepForm>
  );
}

async function fingerprint(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
