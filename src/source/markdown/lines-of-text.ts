/** The lines of a Markdown text; those of fenced code, which no parser looks into, are empty. */
export function linesOfText(text: string): string[] {
  let fence = '';
  return text.split('\n').map((line) => {
    const [mark = ''] = /^\s*(?:`{3,}|~{3,})/.exec(line) ?? [];
    const isEnd = fence !== '' && mark.trim().startsWith(fence);
    if (fence === '') fence = mark.trim();
    else if (isEnd) fence = '';
    else return '';
    return fence === '' && !isEnd ? line : '';
  });
}
