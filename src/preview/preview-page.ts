import type { MessageLanguage } from '../diagnostics/problem.ts';
import { STANDARDS, type Standard } from './state.ts';
import { previewMessages } from './messages/index.ts';
import type { WidthName } from './messages/messages.ts';

const STANDARD_NAMES: Readonly<Record<Standard, string>> = { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' };

/** Of the course's frame in pixels: a common phone, Moodle 4.5's player, a desktop window. */
const WIDTHS: Readonly<Record<WidthName, number>> = { phone: 390, moodle: 650, desktop: 1100 };

const TROUBLES = ['offline', 'refused', 'slow', 'expired'] as const;

const choice = (name: string, value: string, label: string): string =>
  `<button type="button" data-${name}="${value}" aria-pressed="false">${label}</button>`;

const group = (label: string, buttons: readonly string[]): string =>
  `<div class="group" role="group" aria-label="${label}"><span aria-hidden="true">${label}</span>${buttons.join('')}</div>`;

/** The preview's page; its script fills it. All words are our own. */
export function previewPage(language: MessageLanguage): string {
  const words = previewMessages[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="preview.css">
</head>
<body>
<header class="top">
<h1><span data-title>${words.title}</span> <small data-version></small></h1>
${group(
  words.standard,
  STANDARDS.map((standard) => choice('standard', standard, STANDARD_NAMES[standard])),
)}
${group(
  words.width,
  (Object.keys(WIDTHS) as WidthName[]).map((name) =>
    choice('width', String(WIDTHS[name]), `${words.widths[name]} <small>${WIDTHS[name]}</small>`),
  ),
)}
<label class="group" data-unit-label hidden>${words.unit} <select data-unit></select></label>
</header>
<main class="stage" tabindex="0" aria-label="${words.frame}">
<p class="notice" data-stopped role="status" hidden>${words.stopped}</p>
<section class="problems" data-problems role="alert" hidden></section>
<p class="notice" data-none hidden>${words.none}</p>
<iframe data-course title="${words.frame}"></iframe>
</main>
<aside class="panel">
<section aria-labelledby="record-title">
<h2 id="record-title">${words.record.title}</h2>
<p class="headline" data-headline role="status"></p>
<dl data-plain></dl>
</section>
<section aria-labelledby="life-title">
<h2 id="life-title">${words.life.title}</h2>
<div class="life">
${TROUBLES.map((name) => choice('trouble', name, words.life.troubles[name])).join('\n')}
${choice('launch', 'review', words.life.review)}
${choice('launch', 'oddName', words.life.oddName)}
<button type="button" data-act="reopen">${words.life.reopen}</button>
<button type="button" data-act="attempt">${words.life.attempt}</button>
</div>
</section>
<details data-hints open><summary></summary><ul></ul></details>
<details data-elements hidden><summary></summary><div class="scroll" tabindex="0" role="group" aria-label="${words.elements.element}"><table><thead><tr><th scope="col">${words.elements.element}</th><th scope="col">${words.elements.value}</th></tr></thead><tbody></tbody></table></div></details>
<details data-log><summary></summary><div class="scroll" tabindex="0" role="group" aria-label="${words.log.call}"><table><thead><tr><th scope="col">${words.log.call}</th><th scope="col">${words.log.answer}</th></tr></thead><tbody></tbody></table></div></details>
<details data-level hidden><summary></summary><table><thead><tr><th scope="col">${words.level.fact}</th><th scope="col">${words.level.sent}</th></tr></thead><tbody></tbody></table></details>
</aside>
<script src="preview.js"></script>
</body>
</html>
`;
}
