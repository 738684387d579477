// Guarantees that no file grows past 400 lines that say something: blank lines and comments are not counted.
const END = 400;

export const end = {
  create(/** @type {any} */ context) {
    return {
      Program(/** @type {any} */ node) {
        const { sourceCode } = context;
        const silent = new Set();
        for (const { loc } of sourceCode.getAllComments()) {
          for (let line = loc.start.line; line <= loc.end.line; line += 1) {
            const words = sourceCode.lines[line - 1].trim();
            if (/^(\/\/|\/\*|\*)/.test(words) || words.endsWith('*/')) silent.add(line);
          }
        }
        const lines = sourceCode.lines.filter(
          (/** @type {string} */ line, /** @type {number} */ at) =>
            line.trim() !== '' && !silent.has(at + 1),
        ).length;
        if (lines > END) {
          context.report({ node, message: `File has ${lines} lines; ${END} is the end.` });
        }
      },
    };
  },
};
