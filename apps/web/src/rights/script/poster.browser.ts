/** Makes a poster of what somebody types, as they type. Nothing is sent and nothing is kept. */
import { codePath } from './code-path.ts';
import { addressOf, wrongFields, type PosterField, type PosterInput } from './poster-input.ts';

const FIELDS = ['name', 'phone', 'address'] as const satisfies readonly PosterField[];
const SVG = 'http://www.w3.org/2000/svg';

const form = document.querySelector<HTMLFormElement>('[data-poster]');
const code = document.querySelector<HTMLElement>('[data-code]');

function input(name: PosterField): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>(`#poster-${name}`);
}

function typed(): PosterInput {
  const of = (name: PosterField): string => input(name)?.value.trim() ?? '';
  return { name: of('name'), phone: of('phone'), address: of('address') };
}

function show(): void {
  const values = typed();
  const wrong = wrongFields(values);
  for (const name of FIELDS) {
    const place = document.querySelector<HTMLElement>(`[data-shown="${name}"]`);
    if (place) place.textContent = wrong.includes(name) ? '' : values[name];
  }
  const address = addressOf(values.address);
  if (!code) return;
  code.replaceChildren(
    ...(address === undefined ? [] : [drawn(address, code.dataset['words'] ?? '')]),
  );
}

function drawn(address: string, words: string): SVGElement {
  const { size, path } = codePath(address);
  const image = document.createElementNS(SVG, 'svg');
  image.setAttribute('viewBox', `0 0 ${size} ${size}`);
  image.setAttribute('role', 'img');
  image.setAttribute('aria-label', words);
  image.setAttribute('shape-rendering', 'crispEdges');
  const modules = document.createElementNS(SVG, 'path');
  modules.setAttribute('d', path);
  image.append(modules);
  return image;
}

/** Says what is wrong beside each field; the first of them gets the focus. */
function refuse(): boolean {
  const wrong = wrongFields(typed());
  for (const name of FIELDS) {
    const field = input(name);
    const said = document.getElementById(`poster-${name}-error`);
    if (!field || !said) continue;
    const bad = wrong.includes(name);
    said.textContent = bad ? (said.dataset['words'] ?? '') : '';
    if (bad) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
  const [first] = wrong;
  if (first) input(first)?.focus();
  return first !== undefined;
}

if (form) {
  form.hidden = false;
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
    if (!refuse()) print();
  });
  addEventListener('pageshow', () => {
    form.reset();
    const address = input('address');
    // This language's first page, where people find the others too.
    if (address) address.value = new URL('./', location.href).href;
    show();
  });
}
