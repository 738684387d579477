// The thread of tesseract.js, without what its engine says on the way: counts and guesses about pixels are
// no message of ours. Plain JavaScript, because a thread is started from a file as it lies on disk.
const quiet = () => undefined;
Object.assign(console, { error: quiet, warn: quiet, log: quiet });
await import('tesseract.js/src/worker-script/node/index.js');
