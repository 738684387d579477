/** `threshold law …`: the packs themselves. */
import type { Command } from 'commander';
import type { Host } from './host.ts';
import type { Finish } from './program.ts';

export function addLawCommands(root: Command, host: Host, finish: Finish): void {
  const law = root
    .command('law')
    .description('Look at the law itself: list, show, check, test, compare.');

  law
    .command('list')
    .description('List the packs, what is in them, and the acts they speak of.')
    .action(async (_options: unknown, command: Command) => {
      const { lawList } = await import('./commands/law-list.ts');
      finish(await lawList(host, command.optsWithGlobals()));
    });

  law
    .command('show')
    .description('Show the law as written: citation and source beside the rule, cases below.')
    .argument('[pack]', 'a pack; the one given with --pack when left out')
    .option('--html <file>', 'write one page for reading and printing; - for standard output')
    .option('--norm <id>', 'only norms whose id is this or begins with it')
    .action(async (pack: string | undefined, _options: unknown, command: Command) => {
      const { lawShow } = await import('./commands/law-show.ts');
      finish(await lawShow(host, pack, command.optsWithGlobals()));
    });

  law
    .command('atlas')
    .description('Explain a law to anyone: how its acts are decided, what is silent or unread.')
    .argument('[pack]', 'a pack; the one given with --pack when left out')
    .option('--html <file>', 'write one page to publish and print; - for standard output')
    .option('--on <date>', 'the law of this day; today when left out')
    .action(async (pack: string | undefined, _options: unknown, command: Command) => {
      const { lawAtlas } = await import('./commands/law-atlas.ts');
      finish(await lawAtlas(host, pack, command.optsWithGlobals()));
    });

  law
    .command('site')
    .description('Write the law of several places as a folder of plain pages to publish.')
    .argument('<folder>', 'where the pages go; what was written there before is replaced')
    .option('--with <pack...>', 'these places, the first to be compared with; all when left out')
    .option('--on <date>', 'the law of this day; today when left out')
    .option('--own <address>', 'a page on which readers compare a situation of their own')
    .option('--gzip', 'write a packed copy beside each page')
    .action(async (folder: string, _options: unknown, command: Command) => {
      const { lawSite } = await import('./commands/law-site.ts');
      finish(await lawSite(host, folder, command.optsWithGlobals()));
    });

  law
    .command('check')
    .description('Look for clashes, gaps, dead rules and slips, each with its place.')
    .argument('[pack...]', 'packs to check; all that no other stands on when left out')
    .action(async (packs: string[], _options: unknown, command: Command) => {
      const { lawCheck } = await import('./commands/law-check.ts');
      finish(await lawCheck(host, packs, command.optsWithGlobals()));
    });

  law
    .command('test')
    .description('Run the worked cases that stand beside the rules.')
    .argument('[pack...]', 'packs to test; all that no other stands on when left out')
    .option('--filter <text>', 'only cases whose id or title holds this')
    .option('--boundaries', 'show both sides of every threshold instead')
    .action(async (packs: string[], _options: unknown, command: Command) => {
      const { lawTest } = await import('./commands/law-test.ts');
      finish(await lawTest(host, packs, command.optsWithGlobals()));
    });

  law
    .command('new')
    .description('Make a folder with a pack to begin with, named as the pack will be.')
    .argument('<folder>', 'a folder that is not there yet, beside the packs it stands on')
    .option('--title <text>', 'the name of the jurisdiction')
    .option('--layer <layer>', 'state, city or agency')
    .option('--over <pack...>', 'the packs it stands on, highest first; us when left out')
    .action(async (folder: string, _options: unknown, command: Command) => {
      const { lawNew } = await import('./commands/law-new.ts');
      finish(lawNew(host, folder, command.optsWithGlobals()));
    });

  law
    .command('prove')
    .description('Prove what the packs say their law guarantees, or show a case that breaks it.')
    .argument('[pack...]', 'packs to prove; all that no other stands on when left out')
    .action(async (packs: string[], _options: unknown, command: Command) => {
      const { lawProve } = await import('./commands/law-prove.ts');
      finish(await lawProve(host, packs, command.optsWithGlobals()));
    });

  law
    .command('diff-dates')
    .description('Say what the law did between two days, and what that did to a situation.')
    .argument('<first>', 'the earlier day')
    .argument('<second>', 'the later day')
    .argument('[situation]', 'a situation to answer on both days')
    .option('--known-on <date>', 'leave out what nobody knew by this day')
    .action(
      async (
        first: string,
        second: string,
        situation: string | undefined,
        _options: unknown,
        command: Command,
      ) => {
        const { lawDiffDates } = await import('./commands/law-diff-dates.ts');
        finish(await lawDiffDates(host, [first, second], situation, command.optsWithGlobals()));
      },
    );

  law
    .command('diff')
    .description('Count and show every situation that one law answers otherwise than another.')
    .argument('<before>', 'a pack or a folder; with @2026-02-06, as it stood on that day')
    .argument('<after>', 'the same, for the law to compare it with')
    .option('--act <act...>', 'only these acts')
    .option('--html <file>', 'write one page for reading and printing; - for standard output')
    .option('--markdown', 'print a comment for a pull request')
    .action(async (before: string, after: string, _options: unknown, command: Command) => {
      const { lawDiffCommand } = await import('./commands/law-diff.ts');
      finish(await lawDiffCommand(host, [before, after], command.optsWithGlobals()));
    });

  law
    .command('compare')
    .description(
      'Lay the law of several places side by side, on one situation or on standard questions.',
    )
    .argument('[situation]', 'a situation; the standard questions when left out')
    .option('--with <pack...>', 'these places, the first to be compared with; all when left out')
    .option('--question <id>', 'only this one of the standard questions')
    .option('--act <act...>', 'only these acts')
    .option('--at <date>', 'the day it happens; today when left out')
    .option('--html <file>', 'write one page for reading and printing; - for standard output')
    .option('--markdown', 'print tables for a page or a comment')
    .option('--csv', 'print one row for each place and act')
    .action(async (situation: string | undefined, _options: unknown, command: Command) => {
      const { lawCompare } = await import('./commands/law-compare.ts');
      finish(await lawCompare(host, situation, command.optsWithGlobals()));
    });

  law
    .command('explain-code')
    .description('Say what a code such as TH401 means.')
    .argument('<code>', 'a code from law check or from an error message')
    .action(async (code: string, _options: unknown, command: Command) => {
      const { explainCode } = await import('./commands/explain-code.ts');
      finish(explainCode(host, code, command.optsWithGlobals()));
    });

  law
    .command('build')
    .description('Compile packs, so that answers start at once.')
    .argument('[pack...]', 'packs to compile; all that no other stands on when left out')
    .option('--quiet', 'print nothing when all is well')
    .action(async (packs: string[], _options: unknown, command: Command) => {
      const { lawBuild } = await import('./commands/law-build.ts');
      finish(await lawBuild(host, packs, command.optsWithGlobals()));
    });
}
