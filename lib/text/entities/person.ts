import type { Mention } from '../../model/analysis.ts';
import type { Gender } from './gender.ts';
import type { Group } from './group.ts';

/** A person of the article while pronouns and nominals are being resolved. */
export interface Person {
  group: Group;
  gender?: Gender;
  /** Titles as printed, lower case: "prime minister". */
  roles: string[];
  /** Knowledge ids of the countries the person belongs to, and folded names of other parties. */
  parties: Set<string>;
}

/** A stretch that means a person: a name, or a pronoun or nominal already resolved. */
export interface Reference {
  start: number;
  end: number;
  person: Person;
  sentence: number;
  /** First person of its sentence and no object: likely what the sentence is about. */
  subject: boolean;
  /** One of two in "<PER> and <PER> said": no singular pronoun of that sentence means him. */
  joined?: boolean;
  mention?: Mention;
}
