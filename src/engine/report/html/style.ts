const light = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1d1c1a; --quiet: #6a665e; --rule: #dcd8ce; --panel: #f4f1e9;
  --contradicted: #a8201a; --problem: #8a5a00; --supported: #2b6e46; --unverified: #6a665e;
  --marked: #fbe3df; --slip: #f8ecd0; --quoted: #e3f1e6;
}
`;

const dark = `  :root {
    --paper: #1b1b1a; --ink: #ebe8e1; --quiet: #a8a398; --rule: #3b3a36; --panel: #262522;
    --contradicted: #ff9b8f; --problem: #f0bf5f; --supported: #8fd3a6; --unverified: #a8a398;
    --marked: #57241f; --slip: #4a3a12; --quoted: #1f3f2a;
  }
`;

const layout = `* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 62rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.65 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  overflow-wrap: anywhere;
}
h1 { margin: 0 0 .25rem; font-size: 1.75rem; line-height: 1.3; }
h2 { margin: 2.5rem 0 .25rem; padding-top: .75rem; border-top: 2px solid var(--ink); font-size: 1.2rem; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
p { margin: .25rem 0; }
.quiet { color: var(--quiet); font-size: .875em; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 1.25rem 0 0; padding: 0; }
.tiles div { padding: .6rem .9rem; background: var(--panel); border-left: .3rem solid currentcolor; }
.tiles dt { font-size: .875rem; }
.tiles dd { margin: 0; font-size: 1.6rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
.tiles dd small { display: block; color: var(--quiet); font-size: .8rem; line-height: 1.5; }
.contradicted { color: var(--contradicted); }
.problem { color: var(--problem); }
.supported, .verified { color: var(--supported); }
.unverified, .ignored { color: var(--unverified); }
.strip { display: block; width: 100%; height: 2.75rem; margin: .75rem 0 0; background: var(--panel); }
.strip rect { fill: currentcolor; }
.strip a:focus-visible rect { stroke: var(--ink); stroke-width: 3; }
table { width: 100%; border-collapse: collapse; font-size: .94rem; }
th, td { padding: .55rem .6rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
th { font-size: .82rem; font-weight: 600; color: var(--quiet); white-space: nowrap; }
td > p:first-child { margin-top: 0; }
.of-problem mark { text-decoration-color: var(--problem); background: var(--slip); }
td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
tr:target > td { background: var(--panel); }
mark { padding: 0 .1em; color: inherit; background: var(--marked); text-decoration: underline wavy var(--contradicted) 1px; text-underline-offset: .2em; }
q, blockquote { quotes: none; margin: 0; }
blockquote b { padding: 0 .1em; background: var(--quoted); }
ins { text-decoration: none; font-weight: 700; }
a { color: inherit; }
:focus-visible { outline: 2px solid currentcolor; outline-offset: 2px; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--rule); }
@media print, (min-width: 44rem) {
  .attention th:nth-child(2), .attention th:nth-child(4) { width: 36%; }
  .attention th:nth-child(3) { width: 22%; }
  table:not(.attention) td:nth-child(-n + 2), table:not(.attention, .decided) td:nth-child(3) { width: 1%; white-space: nowrap; }
}
@media screen and (max-width: 44rem) {
  .attention, .attention tbody, .attention tr, .attention td { display: block; }
  .attention thead { position: absolute; clip-path: inset(50%); }
  .attention tr { padding: .5rem 0; border-bottom: 1px solid var(--rule); }
  .attention td { padding: .2rem 0; border: 0; }
}
@page { size: A4; margin: 16mm 14mm; }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --rule: #999; --panel: #f2f2f2;
    --contradicted: #8c1610; --problem: #6b4600; --supported: #1f5334; --unverified: #444; --marked: #eee; --slip: #eee; --quoted: #eee; color-scheme: light; font-size: 10pt; }
  body { max-width: none; padding: 0; print-color-adjust: exact; }
  h2 { margin-top: 1.25rem; }
  th, td { padding: .3rem .45rem; }
  table { font-size: 8.5pt; line-height: 1.5; }
  .tiles { grid-template-columns: repeat(5, 1fr); gap: .5rem; }
  .tiles dt, .tiles dd small { font-size: 7pt; }
  h2, h3 { break-after: avoid; }
  tr, .tiles div { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;

const dressed = {
  light,
  dark: light + dark,
  either: `${light}@media (prefers-color-scheme: dark) {
${dark}}
`,
};

/** The look of the page. Colour never carries a meaning alone: every mark has a word and a shape as well. */
export function styleFor(colors: "light" | "dark" | undefined): string {
  return dressed[colors ?? "either"] + layout;
}
