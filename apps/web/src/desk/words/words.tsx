/** The language of the screens: chosen by the person, kept on the device, and set on the page itself. */
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import { ABOUT, LANGUAGES, sayIn, type Language, type Messages, type Say } from './say.ts';

interface Words {
  readonly language: Language;
  readonly locale: string;
  readonly say: Say;
  readonly choose: (language: Language) => void;
}

const Context = createContext<Words | undefined>(undefined);
const KEPT = 'threshold-desk-language';

const LOADED: Readonly<Record<Language, () => Promise<{ readonly MESSAGES: Messages }>>> = {
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
  ar: () => import('./ar.ts'),
};

export function isLanguage(text: string | null): text is Language {
  return (LANGUAGES as readonly (string | null)[]).includes(text);
}

export function languageAtFirst(): Language {
  const kept = localStorage.getItem(KEPT);
  if (isLanguage(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}

export const loadMessages = async (language: Language): Promise<Messages> =>
  (await LOADED[language]()).MESSAGES;

export function WordsProvider({
  first,
  children,
}: {
  readonly first: { readonly language: Language; readonly messages: Messages };
  readonly children: ReactNode;
}): ReactElement {
  const [{ language, messages }, set] = useState(first);
  const choose = useCallback((chosen: Language) => {
    localStorage.setItem(KEPT, chosen);
    void loadMessages(chosen).then((loaded) => set({ language: chosen, messages: loaded }));
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = ABOUT[language].direction;
  }, [language]);
  const value = useMemo(
    () => ({ language, locale: ABOUT[language].locale, say: sayIn(language, messages), choose }),
    [language, messages, choose],
  );
  return <Context value={value}>{children}</Context>;
}

export function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error('Words are used inside their provider.');
  return words;
}

export const useSay = (): Say => useWords().say;
