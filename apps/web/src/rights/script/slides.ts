/**
 * Slides one at a time: next, back, and on by themselves only when somebody presses play. Without a script they stand one
 * below the other. Nothing moves but by being replaced.
 */
/** Reading time: a slide stands at least this long, and longer for more words. */
const LEAST = 6_000;
const PER_LETTER = 70;

export function runSlides(): void {
  const show = document.querySelector<HTMLElement>('[data-slides]');
  if (!show) return;
  const slides = [...show.querySelectorAll<HTMLElement>('[data-slide]')];
  const part = (name: string): HTMLButtonElement | null =>
    show.querySelector<HTMLButtonElement>(`[data-do="${name}"]`);
  const [back, play, pause, next] = [part('back'), part('play'), part('pause'), part('next')];
  const bar = show.querySelector<HTMLElement>('[data-slide-bar]');
  if (!back || !play || !pause || !next || !bar) return;
  let at = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    play.hidden = false;
    pause.hidden = true;
  };
  const wait = (): void => {
    const letters = slides[at]?.innerText.length ?? 0;
    timer = setTimeout(
      () => {
        go(at + 1);
        if (at < slides.length - 1) wait();
        else stop();
      },
      LEAST + letters * PER_LETTER,
    );
  };
  const go = (to: number): void => {
    at = Math.min(Math.max(to, 0), slides.length - 1);
    for (const [index, slide] of slides.entries()) slide.hidden = index !== at;
    back.disabled = at === 0;
    next.disabled = at === slides.length - 1;
  };
  const byHand = (to: number): void => {
    const running = timer !== undefined;
    clearTimeout(timer);
    go(to);
    if (running && at < slides.length - 1) wait();
    else stop();
  };

  back.addEventListener('click', () => byHand(at - 1));
  next.addEventListener('click', () => byHand(at + 1));
  play.addEventListener('click', () => {
    if (at === slides.length - 1) go(0);
    play.hidden = true;
    pause.hidden = false;
    pause.focus();
    wait();
  });
  pause.addEventListener('click', () => {
    stop();
    play.focus();
  });
  show.addEventListener('keydown', ({ key }) => {
    const forward = getComputedStyle(show).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'ArrowLeft' || key === 'ArrowRight') byHand(key === forward ? at + 1 : at - 1);
  });
  bar.hidden = false;
  go(0);
  stop();
}
