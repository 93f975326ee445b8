import type { MessageLanguage } from '../diagnostics/problem.ts';
import { STANDARDS, type Standard } from './state.ts';
import { previewMessages } from './messages/index.ts';
import type { WidthName } from './messages/messages.ts';

const STANDARD_NAMES: Readonly<Record<Standard, string>> = { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' };

/** Widths of the course's frame in pixels: a common phone, Moodle 4.5's player, a desktop window. */
const WIDTHS: Readonly<Record<WidthName, number>> = { phone: 390, moodle: 650, desktop: 1100 };

const CONDITIONS = ['offline', 'refused', 'slow', 'expired'] as const;

const toggle = (name: string, value: string, label: string): string =>
  `<button type="button" data-${name}="${value}" aria-pressed="false">${label}</button>`;

const group = (label: string, buttons: readonly string[]): string =>
  `<div class="group" role="group" aria-label="${label}"><span aria-hidden="true">${label}</span>${buttons.join('')}</div>`;

/** The HTML of the preview's page, which its script fills. Nothing is escaped: no text comes from an author. */
export function previewPage(language: MessageLanguage): string {
  const messages = previewMessages[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${messages.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="preview.css">
</head>
<body>
<header class="top">
<h1><span data-title>${messages.title}</span> <small data-version></small></h1>
${group(
  messages.standard,
  STANDARDS.map((standard) => toggle('standard', standard, STANDARD_NAMES[standard])),
)}
${group(
  messages.width,
  (Object.keys(WIDTHS) as WidthName[]).map((name) =>
    toggle('width', String(WIDTHS[name]), `${messages.widths[name]} <small>${WIDTHS[name]}</small>`),
  ),
)}
<label class="group" data-unit-label hidden>${messages.unit} <select data-unit></select></label>
</header>
<main class="stage" tabindex="0" aria-label="${messages.frame}">
<p class="notice" data-stopped role="status" hidden>${messages.stopped}</p>
<section class="problems" data-problems role="alert" hidden></section>
<p class="notice" data-no-course hidden>${messages.noCourse}</p>
<iframe data-course title="${messages.frame}"></iframe>
</main>
<aside class="panel">
<section aria-labelledby="record-title">
<h2 id="record-title">${messages.record.title}</h2>
<p class="headline" data-headline role="status"></p>
<dl data-plain></dl>
</section>
<section aria-labelledby="simulator-title">
<h2 id="simulator-title">${messages.simulator.title}</h2>
<div class="simulator">
${CONDITIONS.map((name) => toggle('condition', name, messages.simulator.conditions[name])).join('\n')}
${toggle('launch', 'review', messages.simulator.review)}
${toggle('launch', 'oddName', messages.simulator.oddName)}
<button type="button" data-action="reopen">${messages.simulator.reopen}</button>
<button type="button" data-action="attempt">${messages.simulator.attempt}</button>
</div>
</section>
<details data-hints open><summary></summary><ul></ul></details>
<details data-elements hidden><summary></summary><div class="scroll" tabindex="0" role="group" aria-label="${messages.elements.element}"><table><thead><tr><th scope="col">${messages.elements.element}</th><th scope="col">${messages.elements.value}</th></tr></thead><tbody></tbody></table></div></details>
<details data-log><summary></summary><div class="scroll" tabindex="0" role="group" aria-label="${messages.log.call}"><table><thead><tr><th scope="col">${messages.log.call}</th><th scope="col">${messages.log.answer}</th></tr></thead><tbody></tbody></table></div></details>
<details data-level hidden><summary></summary><table><thead><tr><th scope="col">${messages.level.fact}</th><th scope="col">${messages.level.sent}</th></tr></thead><tbody></tbody></table></details>
</aside>
<script src="preview.js"></script>
</body>
</html>
`;
}
