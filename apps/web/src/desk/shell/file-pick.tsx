/** One file to choose: a browser's own button speaks the browser's language, so the page's words stand on a label. */
import { useState, type ReactElement } from 'react';
import { useSay } from '../words/words.tsx';

export function FilePick({
  id,
  accept,
  label,
  describedBy,
  choose,
}: {
  readonly id: string;
  readonly accept?: string;
  /** What the file is for, read aloud with the button. */
  readonly label: string;
  readonly describedBy?: string;
  readonly choose: (file: File | undefined) => void;
}): ReactElement {
  const say = useSay();
  const [name, set] = useState<string>();
  return (
    <p className="file-pick">
      <input
        id={id}
        className="only-heard"
        type="file"
        accept={accept}
        aria-label={label}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          set(file?.name);
          choose(file);
        }}
      />
      <label className="usa-button usa-button--outline" htmlFor={id}>
        {say('shell.choose-file')}
      </label>{' '}
      <bdi>{name ?? say('shell.no-file')}</bdi>
    </p>
  );
}
