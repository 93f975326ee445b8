const COURSE = '/package/index.html';

function frame(): HTMLElement {
  const element = document.createElement('iframe');
  element.name = 'content';
  element.title = 'Course';
  element.src = COURSE;
  return element;
}

function opener(): HTMLElement {
  const button = document.createElement('button');
  button.textContent = 'Open the course';
  button.addEventListener('click', () => window.open(COURSE, 'course', 'width=800,height=700'));
  return button;
}

function exitLink(): HTMLElement {
  const link = document.createElement('a');
  link.href = '/home';
  link.textContent = 'Back to my courses';
  return link;
}

/**
 * Shows the course in a frame of this page, `beside-exit` with the LMS's own exit link, or offers to open it in a
 * `window` of its own.
 */
export function showCourse(opens: string | null): void {
  if (opens === 'window') document.body.append(opener());
  else document.body.append(frame());
  if (opens === 'beside-exit') document.body.append(exitLink());
}
