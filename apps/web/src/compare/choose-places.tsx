/** Which places, and which of them the others are compared with. */
import { Button, Checkbox, Fieldset, Label, Select } from '@trussworks/react-uswds';
import type { Say } from '@threshold/guidance/message';
import type { ReactElement } from 'react';
import { Law } from '../ask/law-words.tsx';
import type { Choice } from './choice.ts';
import type { CompareFiles } from './compare-files.ts';
import { COMPARE } from './compare-keys.ts';
import type { CompareState } from './use-compare.ts';

export function ChoosePlaces({
  say,
  state,
  files,
  choice,
}: {
  readonly say: Say;
  readonly state: CompareState;
  readonly files: CompareFiles;
  readonly choice: Choice;
}): ReactElement {
  const { places } = choice;
  const titleOf = (id: string): string => files.places.find((each) => each.id === id)?.title ?? id;
  return (
    <Fieldset legend={say(COMPARE.places)} legendStyle="large">
      <div className="compare-places">
        {files.places.map(({ id, title }) => (
          <Checkbox
            key={id}
            id={`compare-place-${id}`}
            name="place"
            label={<Law>{title}</Law>}
            checked={places.includes(id)}
            onChange={({ target }) => {
              const others = places.filter((each) => each !== id);
              state.choose({ places: target.checked ? [...others, id] : others });
            }}
          />
        ))}
      </div>
      {places.length < files.places.length && (
        <Button
          type="button"
          outline
          onClick={() => {
            const others = files.places.map(({ id }) => id).filter((id) => !places.includes(id));
            state.choose({ places: [...places, ...others] });
          }}
        >
          {say(COMPARE.all)}
        </Button>
      )}
      {places.length > 1 && (
        <>
          <Label htmlFor="compare-first">{say(COMPARE.first)}</Label>
          <Select
            id="compare-first"
            name="first"
            value={places[0]}
            onChange={({ target }) => {
              const others = places.filter((each) => each !== target.value);
              state.choose({ places: [target.value, ...others] });
            }}
          >
            {places.map((id) => (
              <option key={id} value={id} lang="en" dir="ltr">
                {titleOf(id)}
              </option>
            ))}
          </Select>
        </>
      )}
    </Fieldset>
  );
}
