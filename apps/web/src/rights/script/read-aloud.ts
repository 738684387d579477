/** Buttons that read words aloud with the platform's own voice; shown only where it has one that speaks on the device. */
import { voiceFor } from './voices.ts';

const BUTTONS = '[data-speak]';
let spoken: Element | undefined;

export function offerVoices(): void {
  if (!('speechSynthesis' in window)) return;
  show();
  // Most platforms name their voices only after a while.
  speechSynthesis.addEventListener('voiceschanged', show);
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(BUTTONS) : null;
    if (button) play(button);
  });
  addEventListener('pagehide', () => speechSynthesis.cancel());
}

function show(): void {
  const voices = speechSynthesis.getVoices();
  for (const button of document.querySelectorAll<HTMLElement>(BUTTONS))
    button.hidden = voiceFor(voices, languageOf(button)) === undefined;
}

/** Pressed again, it stops. */
function play(button: HTMLElement): void {
  const again = spoken === button && speechSynthesis.speaking;
  speechSynthesis.cancel();
  spoken = undefined;
  const words = document.getElementById(button.dataset['speak'] ?? '');
  const language = languageOf(button);
  const voice = voiceFor(speechSynthesis.getVoices(), language);
  if (again || !words || !voice) return;
  const speech = new SpeechSynthesisUtterance(words.innerText);
  speech.lang = voice.lang;
  speech.voice = voice;
  speech.rate = 0.9;
  spoken = button;
  speechSynthesis.speak(speech);
}

function languageOf(button: HTMLElement): string {
  return (
    document.getElementById(button.dataset['speak'] ?? '')?.closest<HTMLElement>('[lang]')?.lang ??
    ''
  );
}
