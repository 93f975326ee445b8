import type { Picture } from '../source/pictures/picture.ts';

/** How wide the column of text is; the style sheets say so too (`--measure`). */
const SIZES = '(min-width: 44rem) 40rem, 100vw';

/**
 * Gives each picture of a page its size, so that nothing jumps, its choices, so that a phone takes the smallest, and
 * time, so that none is loaded before it is near. `pictures` leads from names in the package to what they are.
 */
export const showPictures = (html: string, pictures: ReadonlyMap<string, Picture>): string =>
  html.replace(/<img src="([^"]+)"((?:\s[\w-]+="[^"]*")*)>/g, (tag, name: string, rest: string) => {
    const picture = pictures.get(name);
    if (!picture) return tag;
    const { width, height, choices } = picture;
    const image = `<img src="${name}" width="${width}" height="${height}" loading="lazy"${rest}>`;
    if (choices.length === 0) return image;
    const set = choices.map((choice) => `${choice.file.name} ${choice.width}w`).join(', ');
    return `<picture><source type="image/webp" srcset="${set}" sizes="${SIZES}">${image}</picture>`;
  });
