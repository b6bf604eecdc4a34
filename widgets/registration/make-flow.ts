import type { CourseHost } from './course-host.ts';
import type { Flow } from './flow.ts';
import { formOf } from './form-of.ts';
import { dayInChina } from './today.ts';

type Options = Pick<Flow, 'session' | 'draft' | 'uploads' | 'go' | 'lacks' | 'begin' | 'submitted'> & { host: CourseHost };

/** What the steps are given; answers, pages around and the day are read when they are asked for, so that they are never behind. */
export function makeFlow({ host, ...given }: Options): Flow {
  const { session, draft } = given;
  return {
    ...given,
    announce: host.announce,
    get form() {
      return formOf(draft, session.identity);
    },
    get links() {
      return host.links();
    },
    get today() {
      return dayInChina(new Date());
    },
  };
}
