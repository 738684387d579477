// The only script of the plain pages; every page works without it. It leaves at once without a way back,
// reads words aloud with the platform's voice, and keeps the pages for use without a network.
(() => {
  const LEFT = 'threshold-left';
  const root = document.documentElement;
  const exit = root.dataset.exit;
  // Words for those without scripts step back; they return where an island fails.
  root.dataset.scripted = '';
  const store = {
    has: () => {
      try {
        return sessionStorage.getItem(LEFT) === 'yes';
      } catch {
        return false;
      }
    },
    set: (left) => {
      try {
        if (left) sessionStorage.setItem(LEFT, 'yes');
        else sessionStorage.removeItem(LEFT);
      } catch {
        // Storage may be closed to us; the exit itself does not need it.
      }
    },
  };
  const hide = () => {
    root.hidden = true;
    location.replace(exit);
  };
  const leave = (event) => {
    event?.preventDefault();
    store.set(true);
    speechSynthesis?.cancel();
    hide();
  };

  // Somebody who left and goes back must not land here; somebody who opens the page anew must.
  const [navigation] = performance.getEntriesByType('navigation');
  if (store.has() && navigation?.type === 'back_forward') hide();
  else store.set(false);
  addEventListener('pageshow', (event) => {
    if (event.persisted && store.has()) hide();
  });

  // Removes the worker and everything it kept.
  const forget = async (scope) => {
    const worker = await navigator.serviceWorker?.getRegistration(scope);
    await worker?.unregister();
    for (const name of await caches.keys())
      if (name.startsWith('threshold-now-')) await caches.delete(name);
  };

  let shifts = [];
  addEventListener('keydown', (event) => {
    if (event.key !== 'Shift') {
      shifts = [];
      return;
    }
    if (event.repeat) return;
    shifts = [...shifts, event.timeStamp].filter((time) => event.timeStamp - time < 1500);
    if (shifts.length >= 3) leave();
  });

  addEventListener('DOMContentLoaded', () => {
    for (const link of document.querySelectorAll('[data-leave]'))
      link.addEventListener('click', leave);
    for (const button of document.querySelectorAll('[data-speak]')) {
      if (!('speechSynthesis' in window)) continue;
      button.hidden = false;
      button.addEventListener('click', () => {
        const words = document.getElementById(button.dataset.speak);
        const speech = new SpeechSynthesisUtterance(words.innerText);
        speech.lang = root.lang;
        speechSynthesis.cancel();
        speechSynthesis.speak(speech);
      });
    }
    for (const button of document.querySelectorAll('[data-print]')) {
      button.hidden = false;
      button.addEventListener('click', () => print());
    }
    // A page may be opened long after it was built: the day here decides, as people write it in ISO order.
    const today = new Date().toLocaleDateString('sv');
    for (const each of document.querySelectorAll('[data-expires]'))
      if (each.dataset.expires < today) each.dataset.expired = '';
    // After the first paint, so that the first instruction waits for nothing.
    addEventListener('load', async () => {
      // An operator may have turned something off. Where that cannot be learnt, nothing is.
      const at = (path) => new URL(path, new URL(root.dataset.worker, location.href)).href;
      let off = [];
      try {
        off = (await (await fetch(at('switch.json'), { cache: 'no-store' })).json()).off;
      } catch {
        // No network, and no worker yet.
      }
      root.dataset.off = off.join(' ');
      if (off.includes('read-aloud'))
        for (const button of document.querySelectorAll('[data-speak]')) button.remove();
      if (!off.includes('offline')) navigator.serviceWorker?.register(root.dataset.worker);
      else await forget(at(''));
      // What makes a page do more comes last; where it fails, the page stays as it is.
      const { islands } = root.dataset;
      if (islands)
        import(new URL(islands, location.href).href).catch(() => delete root.dataset.scripted);
    });
  });
})();
