import { STANDARDS } from '../../unit/player/dialects.ts';
import { type Act, type Campaign, PEOPLE } from './acts.ts';
import { Author } from './author.ts';
import { Person } from './person.ts';
import { ReleaseBuilder, type Release } from './release.ts';
import { Tally } from './tally.ts';

/** What a campaign leads to. */
export interface CampaignResult {
  readonly complaints: readonly string[];
  readonly people: readonly Person[];
  readonly releases: readonly Release[];
  readonly tally: Tally;
}

/** Runs a campaign up to the first complaint. */
export function runCampaign({ standard, beginning, acts }: Campaign, tally = new Tally()): CampaignResult {
  const author = new Author(beginning);
  const builder = new ReleaseBuilder();
  const releases = [builder.build(author)];
  const people = Array.from({ length: PEOPLE }, () => new Person(STANDARDS[standard]!, tally));
  let uploaded = 0;

  const run = (act: Act): void => {
    if (act.type === 'edit') {
      author.make(act);
      releases.push(builder.build(author));
      uploaded = releases.length - 1;
    } else if (act.type === 'rollBack') {
      uploaded = Math.max(0, uploaded - act.by);
    } else {
      visiting(act, people[act.who]!, releases, uploaded);
    }
  };

  const complaints: string[] = [];
  for (const [index, act] of acts.entries()) {
    run(act);
    for (const [who, person] of people.entries()) {
      complaints.push(
        ...person.complaints.map((text) => `act ${index}, ${act.type}, learner ${who}: ${text}`),
      );
    }
    if (complaints.length > 0) break;
  }
  return { complaints, people, releases, tally };
}

type Visiting = Exclude<Act, { type: 'edit' | 'rollBack' }>;

function visiting(act: Visiting, person: Person, releases: readonly Release[], uploaded: number): void {
  const there = releases[uploaded]!;
  switch (act.type) {
    case 'open':
      return person.open(releases[Math.max(0, uploaded - act.back)]!);
    case 'answer':
      return person.act(there, (here) => person.answer(here, act.at, act.option));
    case 'finish':
      return person.act(there, (here) => {
        here.release.questions.forEach((_, index) => person.answer(here, 0, act.option + index));
        person.attest(here);
      });
    case 'attest':
      return person.act(there, (here) => person.attest(here));
    case 'rerun':
      return person.act(there, (here) => person.rerun(here));
    case 'hide':
      return person.act(there, (here) => here.hide());
    case 'offline':
      return person.act(there, (here) => here.offline());
    case 'move':
      return person.act(there, (here) => {
        const { questions } = here.release;
        here.move(questions[act.at % (questions.length + 1)]?.key ?? 'end');
      });
    case 'pass':
      return person.act(there, (here) => here.pass(act.milliseconds));
    case 'exit':
    case 'leave':
      person.act(there, (here) => (act.type === 'exit' ? here.exit() : here.leave()));
      return person.gone();
    case 'crash':
      return person.gone();
  }
}
