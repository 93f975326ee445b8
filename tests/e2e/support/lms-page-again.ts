import { againScorm12 } from '../../lms/again-scorm12.ts';
import { againScorm2004 } from '../../lms/again-scorm2004.ts';
import { openPage } from './lms-page.ts';

openPage({
  again12: (options, report) => ({ API: report(againScorm12(options)) }),
  again2004: (options, report) => ({ API_1484_11: report(againScorm2004(options)) }),
});
