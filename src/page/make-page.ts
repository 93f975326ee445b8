import type { Root } from 'hast';
import { unified } from 'unified';
import { featuresOf, kindsIn } from '../course/features.ts';
import type { PackagePlan } from '../plan/package-plan.ts';
import { contentSecurityPolicy } from './csp.ts';
import { filmHosts } from './films/film-hosts.ts';
import { pageView } from './page-view.ts';
import type { Renderer } from './renderer.ts';
import { withHtml } from './rich-html.ts';
import { showPictures } from './show-pictures.ts';
import { showSizes } from './show-sizes.ts';

/** The HTML document of a package, with style, script and data inlined. */
interface Page {
  readonly html: string;
  /** names in the package of the pictures that it shows, without those that it only links */
  readonly pictures: ReadonlySet<string>;
}

/** Makes the page of a package, with the player for one dialect (a folder of `src/lms`). */
export async function makePage(plan: PackagePlan, dialect: string, renderer: Renderer): Promise<Page> {
  const { course, playerCourse } = plan;
  const kinds = kindsIn(course);
  const features = featuresOf(course, plan.identities);
  const styles = [await renderer.style(features, kinds), await renderer.brandStyle(course.brand, plan.font)];
  const style = styles.join('');
  const script = await renderer.script({ dialect, kinds, features });
  const pictures = new Set<string>();
  const rehype = unified()
    .use(showSizes, plan.sizes, course.language)
    .use(showPictures, plan.pictures, pictures)
    .freeze();
  const view = withHtml(pageView(plan, renderer.tool.version), (tree) => rehype.runSync(tree) as Root);
  const html = renderer.render({
    ...(view as object),
    style,
    script,
    csp: contentSecurityPolicy(style, script, filmHosts(course)),
    data: JSON.stringify(playerCourse).replaceAll('<', '\\u003c'),
  });
  return { html, pictures };
}
