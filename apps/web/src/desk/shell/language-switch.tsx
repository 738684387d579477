/** Each language is named in itself. */
import type { ReactElement } from 'react';
import { ABOUT, LANGUAGES } from '../words/say.ts';
import { useWords } from '../words/words.tsx';

export function LanguageSwitch(): ReactElement {
  const { language, say, choose } = useWords();
  return (
    <div className="languages" role="group" aria-label={say('shell.language')}>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => choose(each)}
        >
          {ABOUT[each].name}
        </button>
      ))}
    </div>
  );
}
