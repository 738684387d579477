/** `threshold completion`: scripts for three shells, made from the commands themselves. */
import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';

interface Entry {
  /** Words before the one to complete: `law show`. */
  readonly path: readonly string[];
  readonly words: readonly { readonly word: string; readonly about: string }[];
}

export function completion(host: Host, shell: string, root: Command): ExitCode {
  const entries = entriesOf(root);
  switch (shell) {
    case 'bash':
      host.out.write(bash(entries));
      return EXIT.answered;
    case 'zsh':
      host.out.write(zsh(entries));
      return EXIT.answered;
    case 'fish':
      host.out.write(fish(entries));
      return EXIT.answered;
    default:
      throw new Failure(EXIT.usage, `There is no completion for "${visible(shell)}".`, {
        help: 'One of: bash, zsh, fish.',
      });
  }
}

function entriesOf(root: Command): Entry[] {
  const common = optionsOf(root);
  const walk = (command: Command, path: readonly string[]): Entry[] => {
    const below = command.commands.map((each) => ({
      word: each.name(),
      about: each.description(),
    }));
    const options = path.length === 0 ? common : [...optionsOf(command), ...common];
    return [
      { path, words: [...below, ...options] },
      ...command.commands.flatMap((each) => walk(each, [...path, each.name()])),
    ];
  };
  return walk(root, []);
}

function optionsOf(command: Command): { word: string; about: string }[] {
  return command.options.flatMap(({ long, description }) =>
    !long ? [] : [{ word: long, about: description }],
  );
}

const INSTALL = {
  bash: 'eval "$(threshold completion bash)"',
  zsh: 'eval "$(threshold completion zsh)"',
  fish: 'threshold completion fish | source',
};

/** The words that are neither options nor files, in order, say which command it is. */
function bash(entries: readonly Entry[]): string {
  const cases = entries
    .filter(({ path }) => path.length > 0)
    .map(
      ({ path, words }) =>
        `    '${path.join(' ')}') words='${words.map(({ word }) => word).join(' ')}' ;;`,
    );
  const root = entries[0]?.words.map(({ word }) => word).join(' ') ?? '';
  const known = entries.map(({ path }) => path.join(' ')).filter((path) => path !== '');
  return `# Completion of threshold for bash. Install: ${INSTALL.bash}
_threshold() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path='' word words='${root}'
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${path:+$path }$word" in
      ${known.map((path) => `'${path}'`).join('|')}) path="\${path:+$path }$word" ;;
    esac
  done
  case "$path" in
${cases.join('\n')}
  esac
  if [[ $current == -* || -z $path || $path == law ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}
complete -o filenames -F _threshold threshold
`;
}

function zsh(entries: readonly Entry[]): string {
  const quote = (text: string): string => text.replaceAll("'", "'\\''").replaceAll(':', '\\:');
  const cases = entries.map(
    ({ path, words }) =>
      `    '${path.join(' ')}') words=(${words.map(({ word, about }) => `'${quote(word)}:${quote(about)}'`).join(' ')}) ;;`,
  );
  const known = entries.map(({ path }) => path.join(' ')).filter((path) => path !== '');
  return `#compdef threshold
# Completion of threshold for zsh. Install: ${INSTALL.zsh}
_threshold() {
  local path_='' word_
  local -a words_
  for word_ in "\${(@)words[2,CURRENT-1]}"; do
    case "\${path_:+$path_ }$word_" in
      ${known.map((path) => `'${path}'`).join('|')}) path_="\${path_:+$path_ }$word_" ;;
    esac
  done
  case "$path_" in
${cases.map((line) => line.replace(' words=(', ' words_=(')).join('\n')}
  esac
  _describe 'threshold' words_
  [[ -n $path_ && $path_ != law ]] && _files
}
if [[ -n $ZSH_VERSION ]] && (( $+functions[compdef] )); then compdef _threshold threshold; fi
`;
}

function fish(entries: readonly Entry[]): string {
  const quote = (text: string): string =>
    `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const lines = entries.flatMap(({ path, words }) => {
    const condition =
      path.length === 0
        ? '__fish_use_subcommand'
        : path.map((word) => `__fish_seen_subcommand_from ${word}`).join('; and ');
    return words.map(({ word, about }) => {
      const what = word.startsWith('--') ? `-l ${word.slice(2)}` : `-f -a ${word}`;
      return `complete -c threshold -n ${quote(condition)} ${what} -d ${quote(about)}`;
    });
  });
  return `# Completion of threshold for fish. Install: ${INSTALL.fish}\n${lines.join('\n')}\n`;
}
