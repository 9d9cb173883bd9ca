/**
 * The words of a question that are no name: acts, circumstances, parts of the site, sides of the law, and the small words
 * that say nothing. They are compared by their stems, so one grammatical form of each is enough.
 */
import type { ScenarioConduct, ScenarioPlace } from '../scenario/input';
import type { Aspect, Subregion } from '../vocabulary';

/** Names set apart by commas. */
const list = (text: string): readonly string[] => text.trim().split(/,\s*/);

/** What people do with a substance. */
export const ACT_WORDS: Readonly<Record<ScenarioConduct, readonly string[]>> = {
  use: list(`
    use, using, usage, consumption, consume, smoke, smoking, smoked, inject, injecting,
    took, taking, употребление, употреблять, употребил, употребляет, употребляют,
    потребление, курить, курение, курил, курит, покурил, курят, колоться, вживання,
    вживати, uživání, używanie
  `),
  possession: list(`
    possession, possess, possessing, have, having, had, carry, carrying, hold, keep,
    keeping, own, caught with, found with, хранение, хранить, хранил, хранит, владение,
    владеть, при себе, иметь, ношение, зберігання, posiadanie, držení, przechowywanie,
    deținere, posedovanje
  `),
  cultivation: list(`
    cultivation, cultivate, cultivating, grow, growing, grew, grown, выращивание,
    выращивать, вырастить, вырастил, растить, культивирование, культивировать, посадить,
    посадил, посев, вирощування, uprawa, pěstování
  `),
  sale: list(`
    sale, sell, selling, sold, deal, dealing, dealer, supply, supplying, distribution,
    distribute, trafficking, сбыт, сбывать, сбыл, продажа, продать, продавать, продавал,
    продал, торговля, торговать, закладка, закладки, закладчик, распространение, збут,
    sprzedaż, handel
  `),
  production: list(`
    production, produce, producing, manufacture, manufacturing, make, making, cook,
    cooking, изготовление, изготовить, изготовил, производство, производить, варить,
    варка, виготовлення, виробництво, wytwarzanie, výroba
  `),
  'import-export': list(`
    import, importing, export, exporting, smuggling, smuggle, customs, border,
    across the border, ввоз, ввезти, ввозить, вывоз, вывезти, вывозить, провоз, провезти,
    провозить, контрабанда, граница, через границу, таможня, аэропорт, airport,
    пересылка, переслать, перемещение
  `),
  acquisition: list(`
    buy, buying, bought, purchase, purchasing, acquire, acquisition, order, ordered, купить, купил,
    покупать, покупка, приобретение, приобрести, приобрел, заказать, заказал, придбання, nabytí,
    nabycie
  `),
  storage: list('storage, storing, stored'),
  transport: list(`
    transport, transporting, transported, перевозка, перевозить, перевез, вез, перевезення, przewóz
  `),
  'intent-to-supply': list(`
    intent to supply, with intent to supply, intent to sell, for sale, с целью сбыта, для сбыта,
    с умыслом на сбыт, с целью продажи, на продажу, з метою збуту
  `),
  // Said of a den or of inducing alone, a question is about that side of the law: see ASPECT_WORDS.
  inducement: list('induce to use, склонить к употреблению, склонение к потреблению'),
  premises: list('keep a den, running a den, содержать притон, предоставить помещение'),
  precursors: list('precursor, precursors, прекурсор, прекурсоры, прекурсоров'),
};

/** Where it happened. */
export const PLACE_WORDS: Readonly<Record<ScenarioPlace, readonly string[]>> = {
  home: list(`
    home, at home, flat, apartment, house, дома, в квартире, квартира, вдома
  `),
  public: list(`
    public, in public, public place, street, in the street, park, bar, club,
    общественное место, в общественном месте, публично, на улице, улица, в парке,
    в клубе, в подъезде, прилюдно, на вулиці
  `),
  outside: list('outside, outside home, вне дома, не дома'),
};

/** What is known of the person and of what was found. */
export const FACT_WORDS = {
  first: list('first, first time, once, впервые, первый раз, в первый раз, вперше'),
  repeat: list(`
    again, repeat, repeated, repeatedly, second time, twice, повторно, повторное,
    второй раз, снова, опять, рецидив
  `),
  adult: list('adult, взрослый, совершеннолетний'),
  minor: list(`
    minor, underage, child, teenager, teen, juvenile, несовершеннолетний, подросток,
    ребенок, школьник, неповнолітній, малолетний
  `),
  dependent: list(`
    dependent, dependence, dependency, addicted, addiction, addict, зависимость,
    зависимый, наркозависимый, наркозависимость, наркоман
  `),
  dry: list('dry, dried, сухой, сухая, высушенный, сушеный, сушеная'),
  fresh: list('fresh, wet, свежий, свежая, сырой, сырая, невысушенный'),
} as const satisfies Record<string, readonly string[]>;
export type FactWord = keyof typeof FACT_WORDS;

/** Parts of the site that a question can be about. */
export const TOPICS = [
  'compare',
  'costs',
  'changes',
  'map',
  'thresholds',
  'sources',
  'glossary',
  'method',
  'verification',
  'data',
  'matrix',
  'countries',
] as const;
export type Topic = (typeof TOPICS)[number];

export const TOPIC_WORDS: Readonly<Record<Topic, readonly string[]>> = {
  compare: list(`
    compare, comparison, compared, versus, vs, difference, against, сравнить, сравни,
    сравнение, против, разница, порівняти, порівняння
  `),
  costs: list(`
    cost, costs, price of prison, budget, money, расход, расходы, стоимость, затраты,
    сколько стоит, цена тюрьмы, бюджет
  `),
  changes: list(`
    change, changes, changed, reform, reforms, history, timeline, изменение, изменения,
    изменилось, реформа, реформы, история
  `),
  map: list('map, карта'),
  thresholds: list(`
    threshold, thresholds, quantities, quantity, limit, limits, amounts, how many grams,
    how much, small amount, large amount, пороги, порог, размеры, размер, количества,
    таблица размеров, сколько грамм, сколько граммов, какая доза, крупный размер, лимит,
    значительный размер, особо крупный размер, небольшое количество
  `),
  sources: list('sources, source, источники, источник'),
  glossary: list('glossary, глоссарий, словарь, термины'),
  method: list('method, methodology, метод, методика'),
  verification: list('verification, verified, evidence, проверка, проверено'),
  data: list('data, api, download, dataset, данные, скачать'),
  matrix: list(`
    all countries, every country, table, все страны, во всех странах, таблица
  `),
  countries: list('list of countries, countries, список стран, страны'),
};

/** Regions, as people call them. */
export const REGION_WORDS: Readonly<Partial<Record<Subregion, readonly string[]>>> = {
  baltics: list('baltics, baltic, baltic states, прибалтика, балтия, страны балтии'),
  'central-europe': list('central europe, центральная европа'),
  'eastern-europe': list('eastern europe, восточная европа'),
  'south-caucasus': list('south caucasus, caucasus, южный кавказ, закавказье, кавказ'),
  'central-asia': list('central asia, центральная азия, средняя азия'),
  'western-balkans': list('western balkans, balkans, западные балканы, балканы'),
  'south-eastern-europe': list('south eastern europe, southeast europe, юго восточная европа'),
};

/** Sides of the law that are recorded for each country. */
export const ASPECT_WORDS: Readonly<Partial<Record<Aspect, readonly string[]>>> = {
  'take-home-naloxone': list('naloxone, take home naloxone, налоксон, выдача налоксона'),
  'oat-community': list(`
    oat, ost, substitution, substitution treatment, opioid agonist, methadone treatment,
    methadone program, methadone programme, озт, зпт, опт, заместительная терапия,
    метадоновая программа, метадоновая терапия, опиоидная агонистическая терапия
  `),
  'nsp-community': list(`
    needle exchange, syringe, needles, needle, syringe programme, шприцы, обмен шприцев,
    пош, обмен игл
  `),
  'drug-consumption-rooms': list('consumption room, consumption rooms, комнаты потребления'),
  'drug-checking': list('drug checking, проверка веществ, драгчекинг'),
  'medical-cannabis': list(`
    medical cannabis, medicinal cannabis, medical marijuana, медицинский каннабис,
    медицинская марихуана, медицинская конопля
  `),
  'death-penalty-for-drugs': list('death penalty, смертная казнь, высшая мера'),
  'deportation-of-foreigners': list(`
    deportation, deport, deported, expulsion, foreigner, tourist, депортация,
    депортируют, выдворение, выдворят, иностранец, иностранцы, турист
  `),
  'minimum-age-of-liability': list(`
    age of liability, age of responsibility, age of criminal responsibility,
    возраст ответственности, возраст уголовной ответственности, с какого возраста,
    со скольки лет
  `),
  'voluntary-surrender-exemption': list(`
    voluntary surrender, surrender, hand in, handing in, добровольная сдача,
    добровольно сдать, добровольная выдача, сдать добровольно
  `),
  'good-samaritan-protection': list(`
    good samaritan, overdose, call an ambulance, ambulance, передозировка,
    вызвать скорую
  `),
  'compulsory-treatment': list('compulsory treatment, forced treatment, принудительное лечение'),
  'alternatives-to-punishment': list(`
    alternatives, alternative to prison, treatment instead, diversion, альтернативы,
    лечение вместо наказания, альтернатива наказанию
  `),
  'drug-user-registration': list(`
    registration, register, учет, постановка на учет, наркологический учет
  `),
  'compulsory-testing': list(
    'testing, drug test, urine test, освидетельствование, тест, экспертиза',
  ),
  'driving-licence-consequences': list(`
    driving, driver, driving licence, driving license, за рулем, водитель, права,
    водительские права, лишение прав
  `),
  'parental-rights-consequences': list('parental rights, parent, родительские права'),
  'employment-consequences': list('employment, job, работа, трудоустройство'),
  'paraphernalia-offence': list('paraphernalia, pipe, bong, приспособления, трубка, бонг'),
  'information-or-promotion-offence': list(
    'propaganda, promotion, advertising, пропаганда, реклама',
  ),
  'inducement-offence': list('inducement, inducing, склонение, склонить'),
  'premises-offence': list('premises, den, притон, притоны, содержание притона'),
};

/** Codes of law, as references call them. */
export const CODE_WORDS = {
  'criminal-code': list(`
    criminal code, penal code, cc, ук, кк, уголовный кодекс, кримінальний кодекс, kk, tz
  `),
  'administrative-offences-code': list(`
    administrative code, code of administrative offences, коап, купап,
    кодекс об административных, административный кодекс
  `),
  'drug-act': list(`
    drug act, drug law, drugs act, закон о наркотиках, закон о наркотических средствах
  `),
} as const satisfies Record<string, readonly string[]>;
export type CodeWord = keyof typeof CODE_WORDS;

/** Words that a question may hold and that change nothing in it. */
export const SMALL_WORDS: readonly string[] = `
  a al an am and are as at be been being but by can caught could did do does drug drugs during for from
  found get gets getting got happen happens happened how i if in into is it its law laws legal
  illegal legally lawful me my of offence si on one or our penalty penalties person people personal
  please police prison jail sentence fine punishment punished punishable rule rules should some
  someone tell than that the their them then there they this to too was we were what when where
  which who will with without would you your up what’s about all any between both country just
  allowed ban banned crime criminal arrested arrest years year also near only next а без был была
  были быть в во где дадут даёт дает для до его ее если есть ещё еще за и из или их к как какая
  какие какое какой какому кто ли мне можно может меня мой моя мы на над надо нам нас наказание
  наказания наказывают наркотик наркотики наркотиков незаконно не нет ни но ну о об от он она они
  по под поймали поймают попался попал после при про разрешено разрешен разрешена запрещено
  запрещен запрещена с светит сколько со срок статья стране так там тебя то только тот ты тюрьма
  тюрьму у уже уголовная уголовно ответственность посадят нашли что чтобы себя since find finds штраф эта это этот я
  закон законы законно легально легален легальна легализован легализована полиция полицией
  задержали находили грозит будет между та те і й що як з під
`
  .trim()
  .split(/\s+/);
