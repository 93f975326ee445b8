const COURSE = '/package/index.html';

function frame(): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.name = 'content';
  element.title = 'Course';
  element.src = COURSE;
  return element;
}

/** 1,000 pixels of page around the frame, and a bar that stays at its top, as in Moodle. */
function amidPage(course: HTMLElement): HTMLElement[] {
  const bar = document.createElement('div');
  bar.style.cssText = 'position: fixed; inset: 0 0 auto; height: 60px; z-index: 1; background: #ccc';
  course.style.cssText = 'width: 624px; height: 666px; margin: 400px 0 600px';
  return [bar, course];
}

/** As iframe-resizer does: a moment after the content has another height, so has the frame. */
function fit(course: HTMLIFrameElement): void {
  course.addEventListener('load', () => {
    const { body, documentElement } = course.contentDocument!;
    const resize = (): void => void (course.style.height = `${documentElement.offsetHeight}px`);
    new ResizeObserver(() => setTimeout(resize, 50)).observe(body);
  });
}

/** A frame that allows what the API needs, and nothing else: no forms, dialogues and new windows. */
function sandboxedFrame(): HTMLIFrameElement {
  const element = frame();
  element.setAttribute('sandbox', 'allow-scripts allow-same-origin');
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
 * Shows the course in a frame of this page, `beside-exit` with the LMS's own exit link, `amid-page` in a page that
 * scrolls, `fitted` there and as high as its content, in a `sandbox`, or offers to open it in a `window` of its own.
 */
export function showCourse(opens: string | null): void {
  const course = opens === 'sandbox' ? sandboxedFrame() : frame();
  if (opens === 'window') document.body.append(opener());
  else if (opens === 'amid-page' || opens === 'fitted') document.body.append(...amidPage(course));
  else document.body.append(course);
  if (opens === 'fitted') fit(course);
  if (opens === 'beside-exit') document.body.append(exitLink());
}
