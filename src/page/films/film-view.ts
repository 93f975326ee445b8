import type { Film } from '../../course/film.ts';
import type { FilmTexts } from '../../i18n/texts.ts';
import type { Rich } from '../../schema/rich.ts';
import { asBlock } from '../block.ts';
import { playerAddress, PROVIDERS } from '../../source/films/providers.ts';

/** Template values of a film. */
export function filmView(
  id: string,
  { title, source, poster, transcript }: Film,
  language: string,
  texts: FilmTexts,
) {
  const text = { title: texts.transcript, html: asBlock(transcript) };
  const shared = { id, title, poster, transcript: text };
  if (source.from === 'file') {
    const { file, sound, captions } = source;
    return {
      ...shared,
      remote: null,
      file,
      sound,
      captions: captions && { file: captions, language: language.split('-')[0], label: texts.captions },
    };
  }
  const { name, host, privacy } = PROVIDERS[source.from];
  const { play, skip, whereTo, stop, blank, offline } = texts;
  return {
    ...shared,
    image: poster ? imageOf(poster) : '',
    remote: {
      address: playerAddress(source),
      consent: texts.consent(name),
      dataGoes: texts.dataGoes(name, new URL(host).hostname),
      policy: { address: privacy, title: texts.policy(name) },
      play,
      skip,
      whereTo,
      stop,
      blank,
      offline,
    },
  };
}

/** A decorative picture. */
const imageOf = (src: string): Rich => ({
  tree: {
    type: 'root',
    children: [{ type: 'element', tagName: 'img', properties: { src, alt: '' }, children: [] }],
  },
  text: '',
});
