/** The look of the interface's reference: the desk's colours and type, from one file of its own. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1b; --quiet: #4a4f57; --line: #dcdee0; --link: #005ea2; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14181d; --ink: #f2f2f2; --quiet: #c3c7cc; --line: #3a4149; --link: #8cc5f2; }
}
*, ::before, ::after { box-sizing: border-box; }
html { font-family: 'Public Sans', system-ui, 'Noto Sans', sans-serif; line-height: 1.5; background: var(--paper); color: var(--ink); scroll-padding-block: 1rem; }
body { margin: 0 auto; padding: 1rem; max-inline-size: 60rem; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 0.2em; }
:focus-visible { outline: 4px solid var(--link); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0; list-style: none; }
nav a { display: inline-flex; align-items: center; min-block-size: 3rem; }
article { border-block-start: 1px solid var(--line); padding-block: 0.5rem 1rem; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.2rem; margin-block-start: 2rem; }
h3 { font-size: 1rem; }
h4 { font-size: 0.9rem; margin-block: 1rem 0.25rem; }
.method { font-size: 0.85rem; letter-spacing: 0.05em; }
.who { color: var(--quiet); }
dl { margin: 0; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); }
dt { margin-block-start: 0.25rem; }
dd { margin-inline-start: 1rem; color: var(--quiet); }
table { border-collapse: collapse; inline-size: 100%; }
caption { text-align: start; font-weight: 700; }
th, td { text-align: start; padding: 0.25rem 0.5rem; border-block-end: 1px solid var(--line); }
@media print { nav { display: none; } article { break-inside: avoid; } }
`;
