/**
 * The one script of the rights pages. Every page is whole without it. It leaves without a way back, reads aloud, marks what
 * has expired, runs slides, and keeps the pages for use without a network. It stores nothing but the pages themselves.
 */
import { markExpired } from './expiry.ts';
import { keepOffline, offerRemoval } from './keep-offline.ts';
import { guardHistory, listenForKeys, offerLeaving } from './leave.ts';
import { offerVoices } from './read-aloud.ts';
import { offerLarge } from './show-large.ts';
import { runSlides } from './slides.ts';

document.documentElement.dataset['scripted'] = '';
guardHistory();
listenForKeys();

function offerPrinting(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
}

addEventListener('DOMContentLoaded', () => {
  offerLeaving();
  markExpired(new Date());
  offerPrinting();
  offerVoices();
  offerLarge();
  runSlides();
  offerRemoval();
  // After the first paint, so that the first words wait for nothing.
  addEventListener('load', () => void keepOffline());
});
