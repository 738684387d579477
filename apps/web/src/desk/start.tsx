/** The desk's screens begin: the words of the person's language first, then the page. */
import { createRoot } from 'react-dom/client';
import { Desk } from './app.tsx';
import { languageAtFirst, loadMessages } from './words/words.tsx';

const place = document.querySelector('#desk');
if (place) {
  const language = languageAtFirst();
  void loadMessages(language).then((messages) =>
    createRoot(place).render(<Desk first={{ language, messages }} />),
  );
}
