import { genericLanguage } from './generic.ts'
import type { Language } from './language.ts'
import type { ProseKnowledge } from './prose-knowledge.ts'
import { phrases, words } from './words.ts'

const generic = genericLanguage('fr')

/** Verbs are not known: a sentence is shown whole or cut at one of its marks. */
const prose: ProseKnowledge = {
  ...generic.prose,
  stopWords: words(
    'le la les un une des de du d l et à au aux en dans par pour sur avec sans sous que qui dont où ce cet cette ces se sa son ses leur leurs il elle ils elles on nous vous je ne pas plus est sont était a ont été être avoir fait y mais ou si comme',
  ),
  openers: phrases(
    "cependant | toutefois | de plus | en outre | par ailleurs | ainsi | par exemple | en effet | néanmoins | enfin | mais | et | d'autre part",
  ),
  examples: phrases('par exemple'),
  anaphora: words(`
    il elle ils elles cela ceci ce cette ces cet celui celle son sa ses leur leurs c'est là
  `),
  connectives: words(`
    mais et donc ainsi alors puis cependant toutefois dont où qui que y
  `),
  danglingEnds: words(
    'le la les un une des de du et ou à au aux en dans par pour sur avec sans sous que qui dont où ce cet cette ces se sa son ses leur leurs ne pas plus très est sont était a ont comme si mais',
  ),
  prepositions: words('à au aux en dans par pour sur avec sans sous depuis entre pendant chez vers selon'),
  personPronouns: [words('il lui'), words('elle')],
  negations: words('ne pas jamais sans aucun aucune ni rien non'),
  hedges: words('peut-être probablement sans doute apparemment prétendument'),
  speech:
    /(?<!\p{L})(?:a dit|dit|a déclaré|déclare|a expliqué|explique|a ajouté|ajoute|selon|affirme|a affirmé|raconte|a souligné|souligne|confie|estime|indique|a indiqué|précise|a précisé)(?!\p{L})/u,
  adversative: /^(?:mais|cependant|toutefois|bien qu|tandis qu|alors qu)/u,
  binding: /^(?:si |sauf|à moins|à condition)/u,
  complement: /^[,:]?\s*(?:que|qu['’]|qui|si|dont|où|[«"“„])|^\s*:/u,
  relative: /^(?:qui\s|que\s|dont\s|où\s|lequel|laquelle)/u,
  coordination: /^(?:et |ou |mais )/u,
  droppable:
    /^(?:parce qu|car|tandis qu|alors qu|bien qu|puisqu|afin|notamment|y compris|mais|ainsi que|dont)/u,
  listHeads: phrases('sources | références | voir aussi | liens externes | bibliographie'),
  byline: /^(?:Par|Auteur(?:e|s)?\s?:|Texte\s?:)\s+(?=\p{Lu})/u,
  quotation: {
    ...generic.prose.quotation,
    verb: /^(?:dit|déclaré|déclare|expliqué|explique|ajouté|ajoute|affirmé|affirme|souligné|souligne|confie|confié|estime|estimé|indique|indiqué|précise|précisé|raconte|rappelle|rappelé|assure|assuré|regrette|regretté|rapporte|rapporté|poursuit|poursuivi|conclut|conclu|écrit|répond|répondu|annonce|annoncé|commente|commenté|insiste|insisté|témoigne|témoigné|reconnaît|reconnu|avertit|averti|dit-il|dit-elle|a-t-il|a-t-elle|poursuit-il|poursuit-elle|conclut-il|conclut-elle|assure-t-il|assure-t-elle|affirme-t-il|affirme-t-elle|précise-t-il|précise-t-elle|souligne-t-il|souligne-t-elle|ajoute-t-il|explique-t-il|explique-t-elle|déclare-t-il|ajoute-t-elle)$/u,
    accordingTo: phrases("selon | d'après"),
    pronouns: words(
      'il elle dit-il dit-elle a-t-il a-t-elle ajoute-t-il ajoute-t-elle explique-t-il explique-t-elle déclare-t-il déclare-t-elle poursuit-il poursuit-elle conclut-il conclut-elle assure-t-il assure-t-elle affirme-t-il affirme-t-elle précise-t-il précise-t-elle souligne-t-il souligne-t-elle',
    ),
    notNames: words('le la les un une il elle ils mais et ce cette'),
    nameLinks: words('de du des'),
    titles: words('président présidente ministre directeur directrice professeur docteur m mme'),
  },
}

/** Numbers and prose; everything else is served by the generic rules. */
export const fr: Language = {
  ...generic,
  labels: {
    ...generic.labels,
    source: 'Source',
    fullTextInNotes: 'Texte intégral dans les notes de l’orateur',
  },
  sentences: { ...generic.sentences, abbreviations: words('m mm mme mlle dr pr st ste etc art') },
  prose,
  typography: { ...generic.typography, quotationMarks: ['«\u00a0', '\u00a0»'], decimalMark: ',' },
  numbers: {
    decimalMark: ',',
    groupMark: '.',
    spaceGroups: true,
    numerals: {
      cardinals: {
        0: 'zéro',
        1: 'un une',
        2: 'deux',
        3: 'trois',
        4: 'quatre',
        5: 'cinq',
        6: 'six',
        7: 'sept',
        8: 'huit',
        9: 'neuf',
        10: 'dix',
        11: 'onze',
        12: 'douze',
        13: 'treize',
        14: 'quatorze',
        15: 'quinze',
        16: 'seize',
        20: 'vingt vingts',
        30: 'trente',
        40: 'quarante',
        50: 'cinquante',
        60: 'soixante',
        70: 'septante',
        80: 'huitante octante',
        90: 'nonante',
        100: 'cent cents',
      },
      hundredMultiplies: true,
      vigesimal: true,
      magnitudes: {
        1e3: 'mille|milliers',
        1e6: 'million|millions|mio.',
        1e9: 'milliard|milliards|mrd|mds',
        1e12: 'billion|billions',
      },
      vague:
        'milliers|millions|milliards|centaines|dizaines|cents|douzaines|vingtaine|trentaine|quarantaine|cinquantaine|centaine|dizaine',
      joiners: 'et',
      half: 'et demi|et demie|ans et demi',
      article: 'un|une|zéro',
      ordinals:
        'premier|première|premiers|premières|deuxième|deuxièmes|second|seconde|troisième|troisièmes|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|seizième|vingtième|trentième|quarantième|cinquantième|centième',
      ordinalEnding: /^(?:e|er|ers|re|ère|ères|ème|èmes|ième|eme|nd|nde|es|o)$/,
    },
    contexts: {
      months:
        'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv.|févr.|avr.|juil.|sept.|oct.|nov.|déc.',
      yearAfter: '',
      yearBefore:
        "en|depuis|de|dès|vers|avant|après|jusqu ' en|jusqu ’ en|entre|et|à|année|années|fin|début|été|hiver|printemps|automne|d ' ici|l ' an|an|du|la|le|les",
      yearBeforeSurely: 'en|depuis|dès',
      yearAfterSurely: '',
      decadeAfter: '',
      decadeBefore: 'années',
      periodBefore: 'en',
      era: 'av . j|apr . j|avant j|après j|avant jésus|avant notre ère|de notre ère',
      clockAfter: 'h|heures du matin|heures du soir|h .',
      clockBefore: '',
      namers:
        'matricule|page|pages|p.|chapitre|n|no|nos|numéro|numéros|article|articles|art.|tome|vol.|volume|section|figure|fig.|tableau|partie|rue|route|autoroute|ligne|lignes|chambre|salle|étage|vol|niveau|catégorie|classe|groupe|type|version|saison|épisode|phase|tél.|téléphone|fax|isbn|issn|formule|division|ligue|code|psaume|résolution|loi|annexe|lot|station|canal|place|rang|chaîne|rn|départementale|nationale|série|modèle|windows|radio|france|télé|tf|canal',
      namersUnlessCounted: '',
      ordinalAfter: 'anniversaire|édition|siècle|siècles|arrondissement',
      ordinalBefore: 'top',
      ageBefore: "à l ' âge de|âge de|âgé de|âgée de|âgés de|âgées de|à l ’ âge de",
      ageAfter: '',
      ageAfterUnlessCounted: '',
      agoAfter:
        'plus tard|auparavant|avant|après|plus tôt|suivant|suivants|suivantes|suivante|précédents|précédentes|environ plus tard',
      agoBefore:
        "il y a|dans les|derniers|dernières|prochains|prochaines|après|ces|d ’ ici|d ' ici|au bout de|quelque|dans",
      timeUnits:
        'an|ans|année|années|mois|semaine|semaines|jour|jours|heure|heures|minute|minutes|seconde|secondes|siècles|décennies',
      rates: 'par an|par mois|par semaine|par jour|par heure|chaque année|chaque mois|chaque jour',
      comparatives: '',
      differences: '',
      limits: '',
      distributive: '',
      respectively: '',
      away: '',
      lasting: 'dure|durent|durait|duré|dura|durera',
      rangeFrom: 'de',
      rangeTo: "à|jusqu ' à|jusqu ’ à",
      between: 'entre',
      and: 'et',
      or: 'ou',
      countNouns: 'nombre|population|effectif|total|tirage',
      qualifierBefore:
        "plus de|moins de|près de|environ|quelque|quelques|presque|à peine|au moins|au plus|jusqu ' à|jusqu ’ à|plus d '|plus d ’|moins d '|moins d ’|près d '|près d ’|autour de|aux alentours de|à peu près|approximativement|pas moins de|un total de|au minimum|au maximum|seulement|un peu plus de|un peu moins de|exactement|quasiment|pratiquement|en moyenne",
      qualifierAfter: 'environ|ou plus',
      up: 'augment*|hausse|hausses|croissance|progress*|accru|grimp*|hausse|bondi|élev*',
      down: 'baiss*|diminu*|recul*|chut*|réduit|réduire|réduction|réduits|perdu|perte',
      changeFrom: 'de',
      pronouns: 'eux|elles|nous|vous',
      fractions: 'tiers|quarts|cinquièmes|dixièmes|quart',
      outOf: "sur|de|des|d '|d ’|parmi",
    },
    units: {
      percent: 'points de pourcentage|pour cent|pourcent|pour - cent|%|‰|p . cent|point de pourcentage',
      percentBefore: '',
      currencyBefore: '$|€|£|¥|us $|usd|eur|chf|ff',
      link: "de|d '|d ’",
      currency:
        '$|€|£|¥|pence|penny|$ us|$ can|euro|euros|dollar|dollars|dollars américains|dollars canadiens|dollars us|cents|centimes|franc|francs|francs cfa|francs suisses|f cfa|fcfa|f|ff|livre|livres|livres sterling|yen|yens|yuan|yuans|roubles|rouble|marks|lires|pesos|pesetas|couronnes|dinars|dirhams|roupies|florins|écus|usd|eur|chf|tenge|tenges|sesterces|reichsmarks|livres tournois',
      measures:
        'mètre|mètres|m|m2|m²|m³|m3|km|km2|km²|kilomètre|kilomètres|kilomètres carrés|mètres carrés|mètres cubes|kilomètres - heure|kilomètres heure|cm|cm²|centimètre|centimètres|mm|millimètres|nm|µm|hectare|hectares|ha|kg|kilogrammes|kilogramme|kilos|kilo|gramme|grammes|g|mg|tonne|tonnes|t|quintaux|litre|litres|l|ml|cl|hl|watt|watts|w|kw|mw|gw|kwh|mwh|gwh|kilowatts|mégawatts|gigawatts|volts|volt|v|kv|hz|khz|mhz|ghz|hertz|ch|cv|chevaux|ko|mo|go|to|mb|gb|octets|mégaoctets|gigaoctets|pixels|° c|°|degrés|degrés celsius|degré|km / h|m / s|nœuds|bars|bar|hpa|calories|kcal|joules|hab . / km²|hab / km²|hab . / km2|habitants / km²|habitants au km²|habitants par km²|miles|mile|milles|milles nautiques|lieues|lieue|pieds|pied|pouces|pouce|années - lumière|acres|arpents|barils|décibels|db|an|ans|année|années|mois|semaine|semaines|jour|jours|journées|heure|heures|h|minute|minutes|min.|seconde|secondes|s|siècles|siècle|décennies|décennie|onces|carats|kelvins|bits|bit|mbit / s|mm2|mm²',
      times: 'fois',
    },
    phrases: {
      head: 'first',
      stops:
        'et|ou|mais|que|qui|dont|où|quand|lorsque|si|comme|car|donc|ni|le|la|les|l|un|une|ce|cet|cette|ces|il|elle|ils|elles|on|nous|vous|je|tu|se|s|ne|n|pas|est|sont|était|étaient|fut|furent|sera|seront|a|ont|avait|avaient|eut|aura|ayant|être|avoir|peut|peuvent|son|sa|ses|leur|leurs|y|lui|aussi|ainsi|alors|puis|plus|moins|très|déjà|encore|soit|chacun|chacune|tandis|pendant|environ|afin|après|avant|c|qu|j|m|t|été|fait',
      links:
        'de|d|des|du|en|dans|pour|par|sur|sous|avec|sans|à|au|aux|entre|chez|vers|contre|depuis|selon|hors',
      adjective:
        /^(?:grand|grande|grands|grandes|petit|petite|petits|petites|nouveau|nouveaux|nouvelle|nouvelles|autre|autres|premier|premiers|première|premières|dernier|derniers|dernière|dernières|principaux|principales|jeune|jeunes|vieux|vieilles|gros|grosses|différents|différentes|longs|longues|beaux|belles|bons|bonnes|vrais|vraies|anciens|anciennes|célèbres|seuls|seules|seul|seule|meilleurs|meilleures|petits|hauts|hautes|courts|simples|importants|importantes|futurs|divers|diverses|fameux|magnifiques|mêmes|derniers|tout|tous|toutes|nombreux|nombreuses)$/,
      verbAtOnce: /(?:èrent|aient|[^f]ait)$/,
      verb: /^(?:.{2,}(?:èrent|aient|ait|ont|ent)|peut|doit|vont|vient|se)$/,
    },
  },
  dates: {
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    before: 'en|le',
    beforeKept: '',
    yearWord: '',
    dayEnding: 'er',
    parts: [],
    link: '',
    bare: 'none',
    uninflected: true,
    goesOn: 'et|ou|à',
  },
}
