import type { Root } from 'hast';
import { unified } from 'unified';
import { featuresOf, kindsIn } from '../course/features.ts';
import type { FileInMemory } from '../files/package-file.ts';
import { nameWithHash } from '../files/name-with-hash.ts';
import { deliveredName } from '../plan/delivered-name.ts';
import type { PackagePlan } from '../plan/package-plan.ts';
import { asciiCss, asciiHtml, asciiJson } from './ascii.ts';
import { contentSecurityPolicy } from './csp.ts';
import { filmHosts } from './films/film-hosts.ts';
import { HIDE_BLOCKED } from './hide-blocked.ts';
import { nameFiles } from './name-files.ts';
import { pageView } from './page-view.ts';
import type { Renderer } from './renderer.ts';
import { withHtml } from './rich-html.ts';
import { showPictures } from './show-pictures.ts';
import { withoutUndefined } from './templates.ts';
import { showSizes } from './show-sizes.ts';
import { withDeliveredNames } from './with-delivered-names.ts';

/**
 * The pages of a package: `index.html`, which the LMS opens, and one with the same content for servers that stop the
 * first. One has style and scripts inlined, the other has them as files.
 */
interface Pages {
  readonly files: readonly FileInMemory[];
  /** media names of the pictures that the pages show, without those that they only link */
  readonly pictures: ReadonlySet<string>;
}

const INDEX = 'index.html';

/** Makes the pages of a package with the player for a dialect (a folder of `src/lms`); for each dialect once. */
export type PageMaker = (dialect: string) => Promise<Pages>;

export function pageMaker(plan: PackagePlan, renderer: Renderer): PageMaker {
  const nameOf = (mediaName: string): string => deliveredName(plan, mediaName);
  const course = withDeliveredNames(plan.course, nameOf);
  const kinds = kindsIn(course);
  const features = featuresOf(course, plan.identities);
  const style = asciiCss(renderer.style(features, kinds) + renderer.brandStyle(course.brand, plan.font));
  const pictures = new Set<string>();
  const rehype = unified()
    .use(showSizes, plan.sizes, course.language)
    .use(showPictures, plan.pictures, pictures)
    .use(nameFiles, nameOf)
    .freeze();
  const shown = pageView({ ...plan, course }, renderer.tool.version);
  const view = withoutUndefined({
    ...(withHtml(shown, (tree) => rehype.runSync(tree) as Root) as object),
    data: asciiJson(JSON.stringify(plan.playerCourse)),
  });
  const hosts = filmHosts(course);
  const page = (name: string, otherPage: string, parts: object, csp: string): FileInMemory => {
    const html = renderer.render({ ...view, otherPage, csp, inlined: null, files: null, ...parts });
    return { name, bytes: Buffer.from(asciiHtml(html)) };
  };
  const [inlinedName, filesName] = course.inline ? [INDEX, 'files.html'] : ['inline.html', INDEX];
  const make = async (dialect: string): Promise<Pages> => {
    const script = await renderer.script({ dialect, kinds, features });
    const inlined = { style, script, hideBlocked: HIDE_BLOCKED };
    const csp = contentSecurityPolicy({ style, scripts: [HIDE_BLOCKED, script] }, hosts);
    const [styleFile, scriptFile, hideBlockedFile] = [
      fileOf('style.css', style),
      fileOf('player.js', script),
      fileOf('hide-blocked.js', HIDE_BLOCKED),
    ] as const;
    const names = { style: styleFile.name, script: scriptFile.name, hideBlocked: hideBlockedFile.name };
    return {
      files: [
        page(inlinedName, filesName, { inlined }, csp),
        page(filesName, inlinedName, { files: names }, contentSecurityPolicy(null, hosts)),
        styleFile,
        scriptFile,
        hideBlockedFile,
      ],
      pictures,
    };
  };
  const made = new Map<string, Promise<Pages>>();
  return (dialect) => {
    const pages = made.get(dialect) ?? make(dialect);
    made.set(dialect, pages);
    return pages;
  };
}

function fileOf(name: string, text: string): FileInMemory {
  const bytes = Buffer.from(text);
  return { name: nameWithHash(name, bytes), bytes };
}
