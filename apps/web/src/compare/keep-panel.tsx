/** What can be taken away: the link, a print, and the answer as files made on the device. */
import { Button } from '@trussworks/react-uswds';
import type { Say } from '@threshold/guidance/message';
import { useEffect, useState, type ReactElement } from 'react';
import type { Answered } from './compare-desk.ts';
import { COMPARE } from './compare-keys.ts';

const KINDS = [
  { kind: 'CSV', ending: 'csv', type: 'text/csv;charset=utf-8' },
  { kind: 'JSON', ending: 'json', type: 'application/json' },
  { kind: 'Markdown', ending: 'md', type: 'text/markdown;charset=utf-8' },
] as const;

export function KeepPanel({
  say,
  answered: { files, choice },
}: {
  readonly say: Say;
  readonly answered: Answered;
}): ReactElement {
  const [said, setSaid] = useState('');
  const texts = { csv: `\ufeff${files.csv}`, json: files.json, md: files.markdown };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid(say(COMPARE.copied));
    } catch {
      setSaid(say(COMPARE.noCopy));
    }
  };
  return (
    <div className="compare-keep">
      <p className="quiet">{say(COMPARE.stays)}</p>
      <div className="compare-tools">
        <Button type="button" outline onClick={() => void copy()}>
          {say(COMPARE.link)}
        </Button>
        <Button type="button" outline onClick={() => print()}>
          {say(COMPARE.print)}
        </Button>
        {KINDS.map(({ kind, ending, type }) => (
          <FileLink
            key={kind}
            name={`threshold-compare-${choice.start}-${choice.day}.${ending}`}
            text={texts[ending]}
            type={type}
          >
            {say(COMPARE.file, { kind })}
          </FileLink>
        ))}
      </div>
      <p role="status">{said}</p>
    </div>
  );
}

function FileLink({
  name,
  text,
  type,
  children,
}: {
  readonly name: string;
  readonly text: string;
  readonly type: string;
  readonly children: string;
}): ReactElement {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [text, type]);
  return (
    <a className="usa-button usa-button--outline" href={url} download={name}>
      {children}
    </a>
  );
}
