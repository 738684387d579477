/** What an agency adds to its letters, by kind and language: seen as the letter it makes before it is saved. */
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { answer, api, type Schemas } from '../../api/client.ts';
import { Pick } from '../../case/field.tsx';
import { LETTER_KEYS } from '../../case/letters/letters-pane.tsx';
import { Fault } from '../../shell/fault.tsx';
import { Loading } from '../../shell/loading.tsx';
import type { Key } from '../../words/say.ts';
import { useSay, useWords } from '../../words/words.tsx';
import { AgencyPick, useSettingsAgency } from '../agency-pick.tsx';
import { LastChange, SettingHistory } from '../setting-history.tsx';
import { LetterTextForm } from './letter-text-form.tsx';

type Letters = Schemas['letter-text-list']['letters'];

const USED_KEYS: Readonly<Record<Letters[number]['used'], Key>> = {
  standard: 'letter-text.standard',
  own: 'letter-text.own',
  'without-english': 'letter-text.without-english',
};

export function LetterTextsPage(): ReactElement {
  const say = useSay();
  const agency = useSettingsAgency();
  return (
    <>
      <h1>{say('letter-text.title')}</h1>
      <p className="hint">{say('letter-text.hint')}</p>
      <AgencyPick agency={agency} />
      <Texts key={agency} agency={agency} />
    </>
  );
}

function Texts({ agency }: { readonly agency: string }): ReactElement {
  const say = useSay();
  const list = useQuery({
    queryKey: ['settings', 'letters', agency],
    queryFn: () => answer(api.GET('/api/settings/letters', { params: { query: { agency } } })),
    refetchOnWindowFocus: false,
  });
  const [chosen, choose] = useState('reply.en');
  if (list.isPending) return <Loading what="settings.loading" />;
  if (list.isLoadingError) return <Fault error={list.error} again={() => void list.refetch()} />;
  const { letters } = list.data;
  return (
    <>
      <LetterPick letters={letters} chosen={chosen} choose={choose} />
      {letters
        .filter(({ item }) => item === chosen)
        .map(({ item, content, changed, used, language }) => (
          <section key={item}>
            <p role="status">{say(USED_KEYS[used])}</p>
            <LastChange changed={changed} />
            <LetterTextForm
              agency={agency}
              item={item}
              language={language}
              stored={content}
              version={changed?.version ?? 0}
            />
            <SettingHistory
              agency={agency}
              section="letter-text"
              item={item}
              seen={changed?.version ?? 0}
            />
          </section>
        ))}
    </>
  );
}

function LetterPick({
  letters,
  chosen,
  choose,
}: {
  readonly letters: Letters;
  readonly chosen: string;
  readonly choose: (item: string) => void;
}): ReactElement {
  const { say, locale } = useWords();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return (
    <Pick
      label={say('letter-text.which')}
      value={chosen}
      choose={(item) => {
        if (item !== '') choose(item);
      }}
      choices={letters.map(({ item, kind, language, used }) => ({
        value: item,
        label: say(used === 'standard' ? 'letter-text.choice' : 'letter-text.choice-own', {
          letter: say(LETTER_KEYS[kind]),
          language: names.of(language) ?? language,
        }),
      }))}
    />
  );
}
