// The page around the verification: words, files, and what is shown. WORDS and the verification stand above.
const part = (id) => document.getElementById(id);
let words = WORDS.en;
/** What is shown now, so that another language shows the same. */
let shown = {};

const BROWSER = {
  sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
  ed25519: async (bytes, message, signature) => {
    const key = await imported(bytes);
    return key !== undefined && crypto.subtle.verify('Ed25519', key, signature, message);
  },
};

/** Undefined for bytes that are no point of the curve: such a key has signed nothing. */
async function imported(bytes) {
  try {
    return await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']);
  } catch (error) {
    if (error.name === 'DataError') return undefined;
    throw error;
  }
}

/** The example of c2sp.org/signed-note: it must pass and its neighbour must not, or nothing is checked here. */
const EXAMPLE = {
  key: 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
  text: 'This is an example message.\n',
  signature:
    'Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=',
};

async function canCheck() {
  try {
    const { bytes } = await readKey(EXAMPLE.key, KEY_OF_LOG, BROWSER.sha256);
    const signature = base64(EXAMPLE.signature, 68).subarray(4);
    const right = await BROWSER.ed25519(bytes, utf8(EXAMPLE.text), signature);
    const wrong = await BROWSER.ed25519(bytes, utf8(`${EXAMPLE.text} `), signature);
    return right && !wrong;
  } catch {
    return false;
  }
}

const isAble = canCheck();

async function check(receipt) {
  if (!(await isAble)) return { verdict: 'cannot' };
  try {
    const [line] = linesOf('key');
    const log = line && (await readKey(line, KEY_OF_LOG, BROWSER.sha256));
    const witnesses = await Promise.all(
      linesOf('witnesses').map((each) => readKey(each, KEY_OF_WITNESS, BROWSER.sha256)),
    );
    if (linesOf('key').length > 1) return { verdict: 'refused', code: 'bad-key' };
    const proven = await verifyReceipt(receipt, { log, witnesses }, BROWSER);
    return { verdict: proven.signed ? 'proven' : 'unsure', proven };
  } catch (error) {
    // A fault of the browser is no verdict on the receipt.
    return error instanceof Refused
      ? { verdict: 'refused', code: error.code }
      : { verdict: 'cannot' };
  }
}

function linesOf(id) {
  return part(id)
    .value.split('\n')
    .filter((line) => line.trim() !== '');
}

function fact(term, text, className = '') {
  const [name, value] = [document.createElement('dt'), document.createElement('dd')];
  name.textContent = term;
  value.textContent = text;
  value.className = className;
  value.dir = className === '' ? '' : className === 'code' ? 'ltr' : 'auto';
  part('facts').append(name, value);
}

function show() {
  const { verdict, code, proven } = shown;
  part('result').hidden = verdict === undefined;
  part('facts').replaceChildren();
  if (verdict === undefined) return;
  part('result').dataset.verdict = verdict;
  part('verdict').textContent = words[verdict];
  part('verdict-text').textContent = words[`${verdict}Text`];
  part('reason').textContent = verdict === 'cannot' ? words.cannotHelp : code ? words[code] : '';
  part('limits').hidden = proven === undefined;
  if (proven) showFacts(proven);
}

function showFacts({ origin, index, size, commitment, content, witnesses, unchecked }) {
  fact(words.log, visible(origin), 'code');
  fact(words.place, words.placeText.replace('{index}', index).replace('{size}', size));
  for (const { name, seconds } of witnesses) {
    fact(words.witnessedBy, visible(name), 'code');
    fact('', timeText(seconds));
  }
  if (witnesses.length === 0) fact(words.witnessedBy, words.noWitness);
  if (unchecked > 0) fact('', words.unchecked.replace('{count}', unchecked));
  const said = content && new TextDecoder().decode(content);
  fact(words.content, content ? visible(said) : words.noContent, content ? 'said' : '');
  fact(words.commitment, hex(commitment), 'code');
}

/** Line ends stay; marks that turn the reading direction or hide do not. */
function visible(text) {
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '\ufffd');
}

function timeText(seconds) {
  const time = new Date(seconds * 1000);
  if (Number.isNaN(time.getTime())) return String(seconds);
  const style = { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(document.documentElement.lang, style).format(time);
}

function speak(language) {
  words = WORDS[language];
  document.documentElement.lang = language;
  document.documentElement.dir = words.direction;
  document.title = words.title;
  for (const each of document.querySelectorAll('[data-word]'))
    each.textContent = words[each.dataset.word];
  for (const button of part('languages').children)
    button.setAttribute('aria-pressed', String(button.lang === language));
  show();
}

for (const [language, { language: name, direction }] of Object.entries(WORDS)) {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', lang: language, dir: direction, textContent: name });
  button.addEventListener('click', () => speak(language));
  part('languages').append(button);
}

/** Read when it is checked, as a file may change under the same name; so far that too large a one is refused. */
async function chosen() {
  const [file] = part('receipt').files;
  return file && new Uint8Array(await file.slice(0, MOST_BYTES + 1).arrayBuffer());
}

function another() {
  part('receipt-fault').textContent = '';
  forget();
}

/** A verdict never stands beside another receipt or key than its own. */
function forget() {
  shown = {};
  show();
}

part('receipt').addEventListener('change', another);
part('receipt').addEventListener('click', forget);
for (const id of ['key', 'witnesses']) part(id).addEventListener('input', forget);
part('key-file').addEventListener('change', async ({ target }) => {
  const [file] = target.files;
  if (file) part('key').value = (await file.slice(0, 10_000).text()).trim();
  forget();
});
part('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const receipt = await chosen().catch(() => words.unreadable);
  if (!(receipt instanceof Uint8Array)) {
    part('receipt-fault').textContent = receipt ?? words.noReceipt;
    part('receipt').focus();
    return;
  }
  shown = await check(receipt);
  show();
  part('verdict').focus();
});
for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop'])
  document.addEventListener(kind, (event) => {
    event.preventDefault();
    part('drop').classList.toggle('over', kind === 'dragenter' || kind === 'dragover');
    if (kind !== 'drop' || event.dataTransfer.files.length === 0) return;
    part('receipt').files = event.dataTransfer.files;
    another();
  });

const wanted = navigator.languages.map((each) =>
  each.startsWith('zh') ? 'zh-Hans' : each.slice(0, 2),
);
speak(wanted.find((each) => each in WORDS) ?? 'en');
part('unable').hidden = await isAble;
