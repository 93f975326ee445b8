/** Name of the frame with the course. */
export const COURSE_FRAME = 'course';

/** The page of Moodle at 1280 pixels, with scroll bars of the classic kind: a fixed bar, and the course below in a frame. */
export const LMS_PAGE = `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<title>Moodle</title>
<style>
body { margin: 0; background: #fff; color: #1d2125; font: 15px/1.5 system-ui, sans-serif }
header { position: fixed; inset: 0 0 auto; height: 62px; box-sizing: border-box; padding: 19px 24px; background: #fff;
  border-bottom: 1px solid #dee2e6 }
main { max-width: 880px; margin: 92px auto 0; min-height: 1400px }
div { display: flex; gap: 16px }
ul { flex: 1; margin: 0; padding: 12px; list-style: none }
iframe { width: 624px; height: 666px; border: 0 }
</style>
<header>Lernplattform &nbsp; Startseite &nbsp; Dashboard &nbsp; <b>Meine Kurse</b></header>
<main>
<p>Meine Kurse / Compliance / Social Media-Knigge</p>
<h1>Social Media-Knigge</h1>
<div><ul><li>Social Media-Knigge</li></ul><iframe name="${COURSE_FRAME}" src="index.html"></iframe></div>
</main>
</html>
`;
