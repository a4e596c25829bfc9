import { genericLanguage } from './generic.ts'
import type { Language } from './language.ts'
import type { ProseKnowledge } from './prose-knowledge.ts'
import { phrases, words } from './words.ts'

const generic = genericLanguage('de')

/** Verbs are not known: a sentence is shown whole or cut at one of its marks. */
const prose: ProseKnowledge = {
  ...generic.prose,
  stopWords: words(
    'der die das den dem des ein eine einen einem einer und oder in im an am auf zu zum zur von vom mit für bei nach aus über unter um durch gegen ohne dass daß ob wer was ist sind war waren hat haben wird werden nicht auch als wie sich er sie es ich wir ihr sein seine ihre man nur noch',
  ),
  openers: phrases(
    'allerdings | außerdem | zudem | jedoch | zum beispiel | dennoch | schließlich | übrigens | aber | und | denn',
  ),
  examples: phrases('zum beispiel | beispielsweise'),
  anaphora: words(`
    er sie es dies diese dieser dieses das dort ihr ihre sein seine dessen deren
  `),
  connectives: words(`
    dann so aber und jedoch daher deshalb außerdem zudem auch dabei damit darum allerdings da hier
  `),
  danglingEnds: words(
    'der die das den dem des ein eine einen einem einer und oder in im an am auf zu zum zur von vom mit für bei nach aus über unter um durch gegen ohne dass ob ist sind war hat wird nicht als wie sich sehr',
  ),
  prepositions: words(
    'in im an am auf zu zum zur von vom mit für bei nach aus über unter um durch gegen ohne während wegen seit zwischen',
  ),
  personPronouns: [words('er ihn ihm')],
  negations: words('nicht kein keine keinen keinem keiner nie niemals niemand nichts ohne weder'),
  hedges: words('angeblich vielleicht möglicherweise wahrscheinlich vermutlich wohl offenbar'),
  speech:
    /(?<!\p{L})(?:sagte|sagt|erklärte|erklärt|betonte|meinte|laut|so der|so die|teilte|fügte|erzählte|schrieb|berichtet|zufolge)(?!\p{L})/u,
  adversative: /^(?:aber|doch|jedoch|obwohl|allerdings|während)\s/u,
  binding: /^(?:wenn|falls|außer|sofern|sondern)/u,
  complement:
    /^[,:]?\s*(?:dass|daß|ob|wer|was|wie|der|die|das|dem|den|deren|dessen|welche|zu|um|[«"“„])|^\s*:/u,
  relative: /^(?:der\s|die\s|das\s|den\s|dem\s|deren\s|dessen\s|welche)/u,
  coordination: /^(?:und |oder |aber |sondern )/u,
  droppable:
    /^(?:weil|da|während|obwohl|nachdem|bevor|damit|sodass|wobei|wodurch|und zwar|darunter|einschließlich|sowie|aber|denn)/u,
  listHeads: phrases('quellen | einzelnachweise | weblinks | literatur | siehe auch'),
  byline: /^(?:Von|Autor(?:in|en)?:|Text:)\s+(?=\p{Lu})/u,
  quotation: {
    ...generic.prose.quotation,
    verb: /^(?:sagte|sagt|erklärte|erklärt|betonte|betont|meinte|meint|erzählte|erzählt|schrieb|schreibt|ergänzte|berichtete|warnte|fügte|teilte|sagen|kritisierte|kritisiert|forderte|fordert|lobte|betonten|bestätigte|bestätigt|kündigte|räumte|äußerte|bekräftigte|kommentierte|antwortete|erinnerte|erinnert|hofft|hoffte|glaubt|findet|twitterte|urteilt|resümiert|resümierte)$/u,
    accordingTo: phrases('laut | nach angaben von'),
    capitalNouns: true,
    pronouns: words('er sie'),
    notNames: words('der die das ein eine er sie es wir aber und so dies heute gestern'),
    titles: words(
      'präsident präsidentin minister ministerin direktor direktorin professor professorin dr herr frau',
    ),
  },
}

/** Numbers and prose; everything else is served by the generic rules. */
export const de: Language = {
  ...generic,
  labels: { ...generic.labels, source: 'Quelle', fullTextInNotes: 'Der ganze Text steht in den Notizen' },
  sentences: {
    ...generic.sentences,
    afterOrdinal:
      /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jahrestag|Lebensjahr|Geburtstag|Platz|Mal)(?!\p{L})/u,
    abbreviations: words('z.b d.h u.a usw bzw ca nr abs dr prof hr fr st mio mrd'),
  },
  prose,
  typography: { ...generic.typography, quotationMarks: ['„', '“'], decimalMark: ',' },
  numbers: {
    decimalMark: ',',
    groupMark: '.',
    spaceGroups: true,
    numerals: {
      cardinals: {
        0: 'null',
        1: 'ein eins eine einen einem einer eines',
        2: 'zwei zweien zwo',
        3: 'drei dreien',
        4: 'vier',
        5: 'fünf',
        6: 'sechs',
        7: 'sieben',
        8: 'acht',
        9: 'neun',
        10: 'zehn',
        11: 'elf',
        12: 'zwölf',
        13: 'dreizehn',
        14: 'vierzehn',
        15: 'fünfzehn',
        16: 'sechzehn',
        17: 'siebzehn',
        18: 'achtzehn',
        19: 'neunzehn',
        20: 'zwanzig',
        30: 'dreißig dreissig',
        40: 'vierzig',
        50: 'fünfzig',
        60: 'sechzig',
        70: 'siebzig',
        80: 'achtzig',
        90: 'neunzig',
        100: 'hundert',
        1000: 'tausend',
        1.5: 'eineinhalb anderthalb',
        2.5: 'zweieinhalb',
        3.5: 'dreieinhalb',
      },
      hundredMultiplies: true,
      compounds: 'und',
      magnitudes: {
        1e3: 'tausend|tsd.',
        1e6: 'million|millionen|mio.',
        1e9: 'milliarde|milliarden|mrd.',
        1e12: 'billion|billionen',
      },
      vague:
        'tausende|tausenden|millionen|milliarden|hunderte|hunderten|dutzende|dutzenden|zehntausende|hunderttausende',
      joiners: '',
      half: '',
      article: 'ein|eins|eine|einen|einem|einer|eines|null',
      ordinals:
        'erste|ersten|erster|erstes|erstem|zweite|zweiten|zweiter|zweites|zweitem|dritte|dritten|dritter|drittes|vierte|vierten|vierter|fünfte|fünften|fünfter|sechste|sechsten|siebte|siebten|achte|achten|achter|neunte|neunten|zehnte|zehnten|elfte|elften|zwölfte|zwölften|dreizehnte*|vierzehnte*|fünfzehnte*|sechzehnte*|siebzehnte*|achtzehnte*|neunzehnte*|zwanzigste*',
      ordinalEnding: /^(?:te|ter|tes|ten|ste|sten|er|ern)$/,
      ordinalDot: true,
    },
    contexts: {
      months:
        'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan.|feb.|aug.|sept.|okt.|nov.|dez.',
      yearAfter: '',
      yearBefore:
        'in|im jahr|im jahre|jahr|jahre|seit|von|bis|ab|um|und|vor|nach|anno|sommer|winter|frühjahr|herbst|ende|anfang|mitte',
      yearBeforeSurely: 'im jahr|im jahre|seit|anno|sommer|herbst|winter|frühjahr',
      yearAfterSurely: '',
      decadeAfter: '',
      decadeBefore: '',
      periodBefore: 'in|im jahr|im jahre',
      era: 'v . chr|n . chr|vor christus|nach christus',
      clockAfter: 'uhr|h',
      clockBefore: '',
      namers:
        'seite|s.|paragraph|az.|aktenzeichen|kapitel|nr.|nummer|artikel|art.|§|band|bd.|abschnitt|platz|rang|stufe|klasse|typ|version|zimmer|raum|haus|hausnummer|linie|route|bundesstraße|autobahn|gleis|flug|folge|staffel|tel.|telefon|fax|plz|isbn|issn|formel|windows|gruppe|kategorie|abs.|absatz|teil|phase|runde|jahrgang|ziffer|punkt',
      namersUnlessCounted: '',
      ordinalAfter: 'jahrhundert|jahrhunderts|jahrhunderte|platz',
      ordinalBefore: 'top',
      ageBefore: 'im alter von|alter von',
      ageAfter: 'jahre alt|jahren alt|- jährig*|- jähriger|jährige|jähriger|jährigen|monate alt',
      ageAfterUnlessCounted: '',
      agoAfter: 'zuvor|später|her|danach|früher|davor',
      agoBefore: 'vor|nach|letzten|vergangenen|nächsten|kommenden|binnen',
      timeUnits:
        'jahr|jahre|jahren|monat|monate|monaten|woche|wochen|tag|tage|tagen|stunde|stunden|minute|minuten|sekunden|jahrzehnte|jahrzehnten|jahrhunderte',
      rates: 'pro jahr|pro monat|pro woche|pro tag|pro stunde|im jahr|im monat|jährlich|täglich|monatlich',
      comparatives: '',
      differences: '',
      limits: '',
      distributive: 'je|jeweils',
      respectively: '',
      away: '',
      lasting: 'dauer*|gedauert|daur*|verkürzt*|beträgt|betrug',
      rangeFrom: 'von',
      rangeTo: 'bis|bis zu',
      between: 'zwischen',
      and: 'und',
      or: 'oder',
      countNouns: 'zahl|anzahl|einwohnerzahl|bevölkerung|auflage|gesamtzahl',
      qualifierBefore:
        'mehr als|weniger als|über|unter|rund|etwa|circa|ca.|ungefähr|fast|knapp|nahezu|bis zu|mindestens|höchstens|maximal|minimal|gut|beinahe|zirka|um die|nur|insgesamt|genau|zumindest|wenigstens|an die|durchschnittlich|gegen',
      qualifierAfter: 'oder mehr',
      up: 'stieg|stiegen|steigt|steigen|gestiegen|anstieg|zunahme|wuchs|gewachsen|erhöh*|zugenommen|wachstum|höher|mehr',
      down: 'sank|sanken|sinkt|gesunken|fiel|fielen|gefallen|rückgang|verring*|reduzier*|abgenommen|senk*',
      changeFrom: 'von',
      pronouns: 'ihnen|uns|denen',
      fractions: 'drittel|viertel|fünftel|zehntel|achtel',
      outOf: 'von|der|aller',
    },
    units: {
      percent: 'prozent|prozentpunkt*|%|‰|v . h .',
      percentBefore: '',
      currencyBefore: '$|€|£|¥|us $|usd|eur|chf|dm|rm',
      link: '',
      currency:
        '$|€|£|¥|pence|penny|euro|euros|dollar|dollars|us - dollar|us dollar|cent|cents|mark|dm|d - mark|reichsmark|rm|franken|pfund|schilling|gulden|rubel|yen|yuan|lira|kronen|krone|taler|peso|pesos|usd|eur|chf|tenge|goldmark|kreuzer|francs|franc|millionen - dollar',
      measures:
        'meter|metern|m|m2|m²|m³|km|km2|km²|kilometer|kilometern|quadratkilometer|quadratkilometern|quadratmeter|quadratmetern|kubikmeter|kubikmetern|cm|cm²|zentimeter|zentimetern|mm|millimeter|millimetern|nm|µm|μm|hektar|ha|kg|kilogramm|kilo|gramm|g|mg|tonnen|tonne|t|liter|litern|l|ml|hl|hektoliter|watt|w|kw|mw|gw|kwh|mwh|gwh|kilowatt|megawatt|gigawatt|kilowattstunden|volt|v|kv|hz|khz|mhz|ghz|hertz|ps|kb|mb|gb|tb|megabyte|gigabyte|mbit|gbit|pixel|° c|°|grad|grad celsius|km / h|stundenkilometer|m / s|knoten|bar|hpa|kalorien|kcal|joule|einwohner / km²|einwohner pro km²|meilen|seemeilen|fuß|zoll|morgen|lichtjahre|dezibel|db|jahr|jahre|jahren|monat|monate|monaten|woche|wochen|tag|tage|tagen|stunde|stunden|std.|minute|minuten|min.|sekunde|sekunden|s|jahrzehnte|jahrzehnten|jahrhunderte|jahrhunderten|bytes|byte|bit|kelvin|k|lichtjahren|ppm|mg / l|g / l|kn|nm',
      times: 'mal|fache|fachen',
    },
    phrases: {
      head: 'capital',
      stops:
        'und|oder|aber|sowie|sondern|dass|daß|der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnte|soll|sollen|muss|müssen|er|sie|es|wir|ich|ihr|ihre|ihren|sein|seine|seiner|nicht|auch|noch|nur|als|wie|wenn|weil|da|so|sich|zu|zum|zur|dann|dort|hier|bereits|jedoch|bzw|etwa',
      links:
        'von|in|aus|mit|für|auf|an|bei|nach|über|unter|pro|je|im|am|vom|beim|gegen|ohne|durch|um|seit|bis|zwischen|vor|hinter|neben',
      adjective: /(?:e|en|er|es|em)$/,
      verb: /^(?:ge.{2,}(?:t|en)|.{2,}(?:te|ten))$/,
    },
  },
  dates: {
    months: [
      'januar|jänner',
      'februar',
      'märz',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'dezember',
    ],
    before: 'im jahre?|im|am|in',
    beforeKept: '',
    yearWord: '',
    dayEnding: '\\.',
    parts: [
      ['anfang|winter', 1],
      ['frühjahr', 4],
      ['mitte', 6],
      ['sommer', 7],
      ['herbst', 10],
      ['ende', 11],
    ],
    link: 'des jahres',
    bare: 'none',
    uninflected: true,
    goesOn: 'und|oder|bis',
  },
}
