/**
 * The page's one stylesheet. Logical properties only; colours by the reader's scheme; a print sheet that
 * keeps a norm on one page where it can. look.md, "Outcomes" and "Type and space".
 */
import { Markup } from './markup.ts';

export const STYLE = new Markup(`
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1b1b1b; --quiet: #565c65; --line: #c6cace; --panel: #f5f6f7;
  --link: #005ea2; --must-not: #8b0a03; --must: #005ea2; --may: #2e6276; --open: #6f4b00; --open-ground: #fdf4dc;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --ink: #e6e8ea; --quiet: #a9aeb1; --line: #43484d; --panel: #1d2125;
    --link: #73b3e7; --must-not: #f4958d; --must: #73b3e7; --may: #9bc6d6; --open: #f2c75c; --open-ground: #2b2412;
  }
}
* { box-sizing: border-box; }
html { font: 1rem/1.5 "Public Sans", system-ui, -apple-system, "Segoe UI", sans-serif; scroll-padding-block-start: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word; }
header.page, main, nav.contents, footer.page { max-inline-size: 72rem; margin-inline: auto; padding-inline: 1rem; }
header.page { padding-block: 2rem 0.5rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 0.5rem; }
h2 { font-size: 1.5rem; line-height: 1.25; margin-block: 3rem 0.5rem; border-block-end: 3px solid var(--ink); padding-block-end: 0.25rem; }
h3 { font-size: 1.15rem; line-height: 1.3; margin-block: 2rem 0.5rem; }
h4 { font-size: 1rem; margin: 0; }
p { margin-block: 0.5rem; max-inline-size: 68ch; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -4rem; background: var(--paper); padding: 0.75rem 1rem; }
.skip:focus { inset-block-start: 0.5rem; }
.quiet { color: var(--quiet); }
.small { font-size: 0.875rem; }
.notice { border-inline-start: 6px solid var(--open); background: var(--open-ground); padding: 0.75rem 1rem; margin-block: 1rem; }
.notice p { margin-block: 0.25rem; }
nav.contents ol { padding-inline-start: 1.25rem; margin-block: 0.25rem; }
nav.contents li { margin-block: 0.25rem; }
nav.contents li { padding-block: 0.2rem; }
nav.contents ol ol { columns: 24rem 2; column-gap: 2rem; }
nav.contents ol ol li { break-inside: avoid; }
.up { float: inline-end; font-size: 0.875rem; font-weight: 400; margin-inline-start: 1rem; }
.norm { border: 1px solid var(--line); border-radius: 4px; margin-block: 1rem; background: var(--paper); }
.sides { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }
.law { background: var(--panel); padding: 1rem; border-inline-end: 1px solid var(--line); }
.rule { padding: 1rem; }
.law > :first-child, .rule > :first-child { margin-block-start: 0; }
.cite + .cite { margin-block-start: 0.75rem; padding-block-start: 0.75rem; border-block-start: 1px dotted var(--line); }
.ref { font-weight: 600; }
.mark { font-size: 0.875rem; }
.mark.unread { color: var(--open); font-weight: 600; }
blockquote { margin: 0.5rem 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--line); font-style: italic; }
.summary { font-size: 1.05rem; }
.outcome { font-weight: 700; white-space: nowrap; }
.outcome.must-not { color: var(--must-not); }
.outcome.must { color: var(--must); }
.outcome.may, .outcome.not-required { color: var(--may); }
.outcome.contested, .outcome.undetermined, .outcome.no-rule, .outcome.off { color: var(--open); }
dl.terms { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.15rem 0.75rem; margin-block: 0.5rem; }
dl.terms dt { color: var(--quiet); }
dl.terms dd { margin: 0; }
dl.told { grid-template-columns: minmax(8rem, 22rem) minmax(0, 1fr); }
details.region { border: 1px solid var(--line); border-radius: 4px; margin-block: 0.5rem; padding-inline: 0.75rem; }
details.region > summary { padding-block: 0.75rem; cursor: pointer; }
details.region[open] > summary { border-block-end: 1px solid var(--line); margin-block-end: 0.5rem; }
details.region[open] > summary .short { display: none; }
summary .short { color: var(--quiet); font-size: 0.875rem; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
details.run { margin-block: 0.5rem; }
details.run > summary { padding-block: 0.5rem; cursor: pointer; color: var(--link); font-size: 0.875rem; }
pre { overflow-x: auto; background: var(--panel); padding: 0.75rem; margin-block: 0.25rem 0.75rem; }
code { font: 0.8125rem/1.45 ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; color: var(--quiet); overflow-wrap: anywhere; }
.exceptions { margin: 0; padding: 0 1rem 1rem; }
.exceptions > p.lead { font-weight: 600; margin-block: 0.75rem 0.25rem; }
.exceptions .norm { margin-block: 0.5rem; border-inline-start: 4px solid var(--line); }
.below { padding: 0.5rem 1rem; border-block-start: 1px solid var(--line); }
.below ul { margin: 0.25rem 0; padding-inline-start: 1.25rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; font-size: 0.9375rem; }
caption { text-align: start; font-weight: 600; padding-block: 0.5rem; }
td[data-head="Where"], td[data-head="Searched"], td[data-head="Note"] { overflow-wrap: anywhere; }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.6rem; border-block-end: 1px solid var(--line); }
td:first-child { min-inline-size: 6.5rem; }
thead th { border-block-end: 2px solid var(--ink); }
tbody tr:target, article:target, .case:target { outline: 3px solid var(--open); outline-offset: 2px; }
.case { border-block-start: 1px solid var(--line); padding-block: 0.75rem; }
.case h3 { font-size: 1rem; font-weight: 600; margin: 0; }
.facts { margin: 0.25rem 0; padding: 0; list-style: none; }
.facts li { display: inline-block; margin-inline-end: 0.9rem; font-size: 0.875rem; }
.verdict { font-weight: 600; }
.verdict.failed { color: var(--must-not); }
footer.page { padding-block: 2rem 3rem; border-block-start: 1px solid var(--line); margin-block-start: 3rem; }
@media screen and (max-width: 46rem) {
  .sides { grid-template-columns: minmax(0, 1fr); }
  .law { border-inline-end: 0; border-block-end: 1px solid var(--line); }
  .exceptions { padding-inline: 0.5rem; }
  dl.terms, dl.told { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dl.terms dd { margin-block-end: 0.4rem; }
  table.stack thead { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
  table.stack tr, table.stack td { display: block; inline-size: auto; }
  table.stack tr { border-block-end: 1px solid var(--line); padding-block: 0.4rem; }
  table.stack td { border: 0; padding: 0.1rem 0; }
  table.stack td:empty { display: none; }
  table.stack td::before { content: attr(data-head) ": "; color: var(--quiet); }
}
@media print {
  details.region::details-content { content-visibility: visible; block-size: auto; }
  details.run, summary .short { display: none !important; }
  details.region { break-inside: avoid; }
  @page { margin: 18mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; } }
  :root {
    --paper: #fff; --ink: #000; --quiet: #444; --line: #999; --panel: #fff;
    --link: #000; --must-not: #000; --must: #000; --may: #000; --open: #000; --open-ground: #fff;
  }
  html { font-size: 9pt; }
  header.page, main, nav.contents, footer.page { max-inline-size: none; padding-inline: 0; }
  .skip { display: none; }
  a { text-decoration: none; }
  h2 { break-before: page; }
  h2#contents { break-before: auto; }
  .up { display: none; }
  .cases { columns: 2; column-gap: 8mm; font-size: 8.5pt; }
  nav.contents ol ol { columns: 2; font-size: 8.5pt; }
  nav.contents li { margin-block: 0; padding-block: 0; }
  h2, h3, h4, caption, .lead { break-after: avoid; }
  .sides, .case, tr, blockquote { break-inside: avoid; }
  .sides { grid-template-columns: 2fr 3fr; }
  .law { border-inline-end: 1px solid var(--line); border-block-end: 0; }
  thead { display: table-header-group; }
}
`);
