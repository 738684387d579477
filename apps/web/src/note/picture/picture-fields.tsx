/** Pictures of a note: from the camera or a file, drawn anew, shown small, removable. */
import { Button } from '@trussworks/react-uswds';
import { MOST_PICTURES } from '@threshold/notes/note-schema';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useForm } from '../form-context.ts';
import { K, PICTURE_FAULT_KEYS } from '../note-keys.ts';
import type { NoteInHand } from '../use-note.ts';
import { redraw } from './redraw.ts';

export function PictureFields({ hand }: { readonly hand: NoteInHand }): ReactElement {
  const { say } = useForm();
  const [fault, setFault] = useState<keyof typeof PICTURE_FAULT_KEYS>();
  const [working, setWorking] = useState(false);
  const camera = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const taken = hand.note.pictures;

  const add = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    setFault(undefined);
    setWorking(true);
    const drawn = await redraw(file);
    // The browser's own copy is let go before anything else.
    input.value = '';
    setWorking(false);
    if (typeof drawn === 'string') setFault(drawn);
    else await hand.addPicture(freeName(taken.map((each) => each.file)), drawn);
  };
  const pick = (input: HTMLInputElement | null): void => {
    if (taken.length >= MOST_PICTURES) setFault('full');
    else input?.click();
  };
  return (
    <>
      <p className="quiet">{say(K.pictureHint)}</p>
      {hand.draft ? null : <p className="note-warn">{say(K.keepFirst)}</p>}
      {[
        { key: K.take, input: camera, capture: { capture: 'environment' } as const },
        { key: K.choose, input: files, capture: {} },
      ].map(({ key, input, capture }) => (
        <div key={key}>
          <input
            ref={input}
            type="file"
            accept="image/*"
            hidden
            aria-label={say(key)}
            onChange={({ currentTarget }) => void add(currentTarget)}
            {...capture}
          />
          <Button type="button" outline disabled={working} onClick={() => pick(input.current)}>
            {say(key)}
          </Button>
        </div>
      ))}
      <p className="note-error" role="status">
        {fault === undefined ? null : say(PICTURE_FAULT_KEYS[fault])}
      </p>
      <ul className="note-pictures">
        {taken.map(({ file, width, height }, index) => (
          <li key={file}>
            <Thumbnail
              bytes={hand.pictures.get(file)}
              name={say(K.pictureNumber, { number: String(index + 1) })}
              size={{ width, height }}
            />
            <Button type="button" outline onClick={() => void hand.removePicture(file)}>
              {say(K.pictureRemove, { number: String(index + 1) })}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Its address in memory is taken back as soon as it is not shown. */
function Thumbnail({
  bytes,
  name,
  size,
}: {
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
}): ReactElement | null {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!bytes) return undefined;
    const made = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return url === undefined ? null : <img src={url} alt={name} {...size} />;
}

function freeName(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`pictures/${number}.jpg`)) number += 1;
  return `pictures/${number}.jpg`;
}
