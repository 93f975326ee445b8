/** One of two ways of speaking to readers, such as `Sie`. */
export interface Address {
  /** words of the other way, such as `du` */
  readonly other: RegExp;
  /** phrases that name a way and speak to nobody */
  readonly named: RegExp;
}

/** Words of a language that lint rules look for. */
export interface Lexicon {
  readonly language: string;
  /** absolute words such as "always", which reveal a wrong (or right) option */
  readonly absolute: RegExp;
  /** phrases in which such a word claims nothing absolute */
  readonly harmless: RegExp;
  /**
   * abbreviations whose full stop ends no sentence: lower case, without the stop; single letters need no
   * entry
   */
  readonly abbreviations: ReadonlySet<string>;
  /** abbreviations only before a number */
  readonly beforeNumber: ReadonlySet<string>;
  /**
   * words that begin a new sentence after "3."; undefined if the language writes no ordinals with a full stop
   */
  readonly afterOrdinal: ReadonlySet<string> | undefined;
  /** how texts speak to readers; undefined if the language has one way alone */
  readonly address: Address | undefined;
}

const wholeWords = (parts: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const DE_DOES = '(?:macht|tut|weiß|kennt|liest|sieht|merkt|glaubt|teilt)';
const DE_DO = '(?:machen|tun|wissen|kennen|glauben)';

const de: Lexicon = {
  language: 'de',
  address: {
    other: wholeWords(['[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[mnrs]?']),
    named: wholeWords(['[Pp]er [Dd]u', '(?:[Dd]as|[Bb]eim|[Zz]um|[Mm]it) Du']),
  },
  absolute: wholeWords([
    '[Ii]mmer',
    '[Nn]ie',
    '[Nn]iemals',
    '[Kk]einesfalls',
    '[Aa]usnahmslos',
    '[Ss]tets',
    '[Aa]uf (?:gar )?keinen Fall',
    '[Uu]nter (?:(?:gar )?keinen|allen) Umständen',
    '[Ii]n keinem Fall',
    '[Uu]m jeden Preis',
    'IMMER|NIE|NIEMALS|ALLE',
    '[Aa]lle(?= \\p{Lu})',
    '(?<=^|[.!?:] )Alle(?= \\p{Ll}+(?:en|ind)(?!\\p{L}))',
    `[Jj]ede[rm]?(?= ${DE_DOES}(?!\\p{L}))`,
    `(?<=${DE_DOES} (?:doch |ja )?)(?:jeder|niemand|keiner)(?! \\p{Lu}| (?:von|der|dieser|meiner|unserer) )`,
    `(?:[Nn]iemand|[Kk]einer)(?= ${DE_DOES}(?!\\p{L}))`,
    `[Aa]lle(?: anderen)?(?= ${DE_DO}(?!\\p{L}))`,
    `(?<=(?:${DE_DO}|doch|ja) )alle(?! \\p{L}*n? ?\\p{Lu}| (?:die|diese|meine|unsere|seine|ihre) )`,
  ]),
  harmless: wholeWords([
    '(?:[Nn]och|[Ss]chon|[Ww]ie|[Ff]ür|[Aa]uch|[Ww]er|[Ww]as|[Ww]o|[Ww]ann|[Ww]ohin) (?:immer|nie)',
    '[Ii]mmer (?:noch|wieder|mal|mehr|weniger)',
    '[Ii]mmer (?:besser|dringender|enger|größer|höher|häufiger|kleiner|kürzer|länger|lauter|leiser|mehr|näher|öfter|schlechter|schlimmer|schneller|schwerer|schwieriger|seltener|später|stärker|teurer|unangenehmer|weiter|wilder|wütender)(?:e[mnrs]?)?',
    '[Nn]ie (?:zuvor|gedacht)',
    '(?:[Nn]icht|[Ff]ast|[Bb]einahe|[Nn]ahezu) (?:immer|nie|alle|jede[rm]?|niemand|keiner)',
    '[Aa]lle (?:Abgebildeten|Angaben|Anwesenden|Bedenken|Beteiligten|Betroffenen|Fakten|Fragen|Genannten|Kolleg\\p{Ll}+|Mitglieder|Seiten|Teilnehmenden|Unterlagen|Zuständigen)',
    '(?:damit|dass|sodass|ob|wenn|falls|bis) (?:niemand|keiner|alle|jede[rm]?)',
  ]),
  abbreviations: list(
    `abt aug az betr bspw bzgl bzw ca co dez dipl dr engl evtl exkl feb febr fr gem ggf ggü hr hrsg inkl ing insb
    jan jr lt max min mind mio mrd nov okt prof sen sep sept sog st str tel vgl vs zit zzgl`,
  ),
  beforeNumber: list('abb abs anh anl anm art bd kap lit nr rd rn s tab zeile ziff'),
  afterOrdinal: list(
    `aber alle als also am an auch auf aus bei beim bis da dabei dafür damit danach dann daran darauf darum das deine
    dem den denn der deshalb die dies diese dieser doch dort durch ein eine einen einer einige er erst es für gegen
    hier ich ihr ihre im in inzwischen ist jede jeder jedoch jetzt kein keine man mein mit nach nicht noch nun nur ob
    oder ohne schon seit sie sind so sobald trotzdem über um und unser unsere viele vom von vor wann war warum was
    weil wenn wer wie wir wo zu zum zur zwei`,
  ),
};

/** Where a sentence begins, `Sie` may be others as well. */
const deDu: Lexicon = {
  ...de,
  language: 'de-x-du',
  address: {
    other: wholeWords(['(?<=[\\p{L}\\p{N},;] )(?:Sie|Ihnen|Ihre?[mnrs]?)']),
    named: wholeWords(['(?:[Pp]er|[Bb]eim|[Zz]um) Sie']),
  },
};

const EN_DOES = '(?:knows|does|cares|minds|notices|reads|checks|thinks|shares|posts|would|will)';

const en: Lexicon = {
  language: 'en',
  address: undefined,
  absolute: wholeWords([
    '[Aa]lways',
    '[Nn]ever',
    '[Ii]nvariably',
    'ALWAYS|NEVER',
    '[Uu]nder (?:no|all) circumstances',
    '[Aa]t (?:all costs|any cost)',
    '[Oo]n no account',
    '[Ww]ithout exception',
    '[Ee]very single',
    `(?:[Ee]veryone|[Ee]verybody|[Nn]obody|[Nn]o one|[Nn]o-one)(?= (?:else )?(?:ever )?${EN_DOES}(?!\\p{L}))`,
    '[Aa]ll(?= of (?:them|us|you)(?!\\p{L}))',
    '(?<=(?:[Ww]e|[Tt]hey|[Yy]ou) )all(?= (?:do|know|think|agree|share)(?!\\p{L}))',
  ]),
  harmless: wholeWords([
    "(?:[Nn]ot|n['’]t|[Aa]lmost|[Nn]early|[Hh]ardly|[Pp]ractically) (?:always|never|every single|everyone|everybody|all)",
    '(?:[Aa]s|[Cc]an|[Cc]ould) always',
    "(?:(?:[Hh]ave|[Hh]as|[Hh]ad|[Ww]as|[Ww]ere)|['’](?:ve|s|d)) never",
    '[Nn]ever (?:mind|before)',
    '(?:so|that|if|until|unless|whether|make sure) (?:everyone|everybody|nobody|no one|no-one|all)',
    '(?:with|to|for|from) all',
  ]),
  abbreviations: list(
    `al approx apt ave bros cf co corp dept dr ed eds esp est gen gov hon inc incl jr ltd max messrs min mr mrs ms mt
    mx para prof rev sen sr st tel viz vs`,
  ),
  beforeNumber: list(
    'apr art aug ch dec feb fig figs jan jun jul mar no nos nov oct p para pp sec sep sept vol',
  ),
  afterOrdinal: undefined,
};

/** The lexicon of a language tag (BCP 47); undefined if there is none for the language. */
export const lexiconFor = (language: string): Lexicon | undefined =>
  [deDu, de, en].find(
    (lexicon) => language === lexicon.language || language.startsWith(`${lexicon.language}-`),
  );
