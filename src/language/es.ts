import { genericLanguage } from './generic.ts'
import type { Language } from './language.ts'
import type { ProseKnowledge } from './prose-knowledge.ts'
import { phrases, words } from './words.ts'

const generic = genericLanguage('es')

/** Verbs are not known: a sentence is shown whole or cut at one of its marks. */
const prose: ProseKnowledge = {
  ...generic.prose,
  stopWords: words(
    'el la los las un una unos unas de del y a al en con por para sobre sin que quien cuyo donde se su sus es son era fue ha han ser estar no más pero o si como lo le les ya este esta estos estas',
  ),
  openers: phrases(
    'sin embargo | además | por otra parte | por ejemplo | en efecto | así | no obstante | finalmente | pero | y',
  ),
  examples: phrases('por ejemplo'),
  anaphora: words(`
    él ella ellos ellas esto eso esta este estos estas ese esa su sus lo le les allí
  `),
  connectives: words(`
    pero y entonces así además luego sin también que donde aquí
  `),
  danglingEnds: words(
    'el la los las un una de del y o a al en con por para sobre sin que quien donde se su sus es son era fue ha han no muy más como si pero este esta',
  ),
  prepositions: words('a en con por para sobre sin desde hasta entre durante tras según'),
  personPronouns: [words('él'), words('ella')],
  negations: words('no nunca sin ningún ninguna ninguno nadie nada ni jamás tampoco'),
  hedges: words('quizás quizá probablemente posiblemente presuntamente supuestamente tal vez'),
  speech:
    /(?<!\p{L})(?:dijo|dice|afirmó|afirma|señaló|señala|explicó|explica|añadió|añade|según|declaró|declara|aseguró|asegura|comentó|escribió|indicó|indica|informó)(?!\p{L})/u,
  adversative: /^(?:pero|aunque|sin embargo|mientras que)\s/u,
  binding: /^(?:si |salvo|excepto|a menos|siempre que)/u,
  complement: /^[,:]?\s*(?:que|quien|si|donde|cuyo|[«"“„])|^\s*:/u,
  relative: /^(?:que\s|quien|cuyo|cuya|donde\s|el cual|la cual)/u,
  coordination: /^(?:y |e |o |pero )/u,
  droppable:
    /^(?:porque|mientras|aunque|ya que|puesto que|para que|incluid|entre ellos|entre ellas|pero|así como)/u,
  listHeads: phrases('fuentes | referencias | véase también | enlaces externos | bibliografía'),
  byline: /^(?:Por|Autor(?:a|es)?:|Texto:)\s+(?=\p{Lu})/u,
  quotation: {
    ...generic.prose.quotation,
    verb: /^(?:dijo|dice|afirmó|afirma|señaló|señala|explicó|explica|añadió|añade|declaró|declara|aseguró|asegura|comentó|comenta|escribió|indicó|indica|informó|concluyó|agregó|agrega|sostuvo|sostiene|manifestó|subrayó|subraya|destacó|destaca|contó|cuenta|advirtió|advierte|reconoció|reconoce|apuntó|apunta|recordó|recuerda|respondió|responde|insistió|lamentó|admitió|expresó|precisó|reiteró|opinó|opina|cree|escribe|anunció)$/u,
    accordingTo: phrases('según'),
    pronouns: words('él ella'),
    notNames: words('el la los las un una pero y esto en aquí'),
    nameLinks: words('de del'),
    titles: words(
      'presidente presidenta ministro ministra director directora profesor profesora doctor doctora sr sra',
    ),
  },
}

/** Numbers and prose; everything else is served by the generic rules. */
export const es: Language = {
  ...generic,
  labels: { ...generic.labels, source: 'Fuente', fullTextInNotes: 'Texto completo en las notas del orador' },
  sentences: { ...generic.sentences, abbreviations: words('sr sra srta dr dra ud uds ee uu etc art núm') },
  prose,
  typography: { ...generic.typography, quotationMarks: ['«', '»'], decimalMark: ',' },
  numbers: {
    decimalMark: ',',
    groupMark: '.',
    spaceGroups: true,
    numerals: {
      cardinals: {
        0: 'cero',
        1: 'un uno una',
        2: 'dos',
        3: 'tres',
        4: 'cuatro',
        5: 'cinco',
        6: 'seis',
        7: 'siete',
        8: 'ocho',
        9: 'nueve',
        10: 'diez',
        11: 'once',
        12: 'doce',
        13: 'trece',
        14: 'catorce',
        15: 'quince',
        16: 'dieciséis dieciseis',
        17: 'diecisiete',
        18: 'dieciocho',
        19: 'diecinueve',
        20: 'veinte',
        21: 'veintiuno veintiún veintiuna',
        22: 'veintidós veintidos',
        23: 'veintitrés veintitres',
        24: 'veinticuatro',
        25: 'veinticinco',
        26: 'veintiséis veintiseis',
        27: 'veintisiete',
        28: 'veintiocho',
        29: 'veintinueve',
        30: 'treinta',
        40: 'cuarenta',
        50: 'cincuenta',
        60: 'sesenta',
        70: 'setenta',
        80: 'ochenta',
        90: 'noventa',
        100: 'cien ciento',
        200: 'doscientos doscientas',
        300: 'trescientos trescientas',
        400: 'cuatrocientos cuatrocientas',
        500: 'quinientos quinientas',
        600: 'seiscientos seiscientas',
        700: 'setecientos setecientas',
        800: 'ochocientos ochocientas',
        900: 'novecientos novecientas',
      },
      hundredMultiplies: false,
      magnitudes: {
        1e3: 'mil|miles',
        1e6: 'millón|millones|mill.',
        1e9: 'millardo|millardos',
        1e12: 'billón|billones',
      },
      vague: 'miles|millones|billones|cientos|cientas|centenares|decenas|centenas|docenas|millares',
      joiners: 'y',
      half: 'y medio|y media',
      article: 'un|uno|una|cero',
      ordinals:
        'primer|primero|primera|primeros|primeras|segundo|segunda|segundas|tercer|tercero|tercera|terceros|cuarto|cuarta|quinto|quinta|sexto|sexta|séptimo|séptima|octavo|octava|noveno|novena|décimo|décima|undécimo|duodécimo|vigésim*|trigésim*|centésim*',
      ordinalEnding: /^(?:o|a|er|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na|os|as|avo|ava)$/,
    },
    contexts: {
      months:
        'de enero|de febrero|de marzo|de abril|de mayo|de junio|de julio|de agosto|de septiembre|de setiembre|de octubre|de noviembre|de diciembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene.|feb.|sept.|oct.|nov.|dic.|enero de|febrero de|marzo de|abril de|mayo de|junio de|julio de|agosto de|septiembre de|setiembre de|octubre de|noviembre de|diciembre de|enero del|agosto del|diciembre del',
      yearAfter: '',
      yearBefore:
        'en|desde|de|del|hasta|hacia|antes de|después de|entre|y|a|año|años|finales de|principios de|mediados de|verano de|el|al|la|los|en el',
      yearBeforeSurely: 'en|desde',
      yearAfterSurely: '',
      decadeAfter: '',
      decadeBefore: 'años',
      periodBefore: 'en',
      era: 'a . c|d . c|antes de cristo|después de cristo|a . n . e|antes de nuestra era',
      clockAfter: 'horas del día|hs|h .|de la mañana|de la tarde|de la noche|a . m .|p . m .|am|pm|hrs',
      clockBefore: 'a las|a la',
      namers:
        'fila|matrícula|página|páginas|pág.|págs.|p.|pp.|capítulo|capítulos|cap.|n|no|nro.|núm.|número|números|artículo|artículos|art.|tomo|vol.|volumen|sección|figura|fig.|tabla|parte|calle|carretera|autopista|ruta|línea|líneas|habitación|sala|piso|vuelo|nivel|categoría|clase|grupo|tipo|versión|temporada|episodio|fase|tel.|tfno.|teléfono|fax|isbn|issn|fórmula|división|código|salmo|resolución|ley|anexo|lote|estación|canal|puesto|apartado|km|jornada|grado|windows|radio|modelo|serie|decreto|distrito|zona|sub|puerta|kilómetro|edición',
      namersUnlessCounted: '',
      ordinalAfter: 'aniversario|cumpleaños|edición|siglo',
      ordinalBefore: 'top|siglo',
      ageBefore: 'a la edad de|edad de|de edad|cumplió|cumplir',
      ageAfter: 'años de edad|meses de edad|años y|- años',
      ageAfterUnlessCounted: '',
      agoAfter: 'atrás|después|antes|más tarde|antes de|siguientes|anteriores',
      agoBefore:
        'hace|hacía|últimos|últimas|próximos|próximas|tras|dentro de|durante los|después de|en los|al cabo de|siguientes|hace unos',
      timeUnits:
        'año|años|mes|meses|semana|semanas|día|días|hora|horas|minuto|minutos|segundo|segundos|siglos|décadas',
      rates: 'al año|al mes|al día|por año|por mes|por día|por hora|cada año|cada mes|cada día',
      comparatives: '',
      differences: '',
      limits: '',
      distributive: '',
      respectively: '',
      away: '',
      lasting: 'dura|duran|duró|durado|durará|tarda|tardó',
      rangeFrom: 'de|desde|del',
      rangeTo: 'a|hasta|al',
      between: 'entre|entre el',
      and: 'y|y el|e',
      or: 'o|u',
      countNouns: 'número|población|total|cantidad',
      qualifierBefore:
        'más de|menos de|cerca de|alrededor de|unos|unas|casi|aproximadamente|apenas|al menos|a lo menos|por lo menos|hasta|como mínimo|como máximo|un total de|en torno a|cerca del|alrededor del|más del|menos del|algo más de|poco más de|no menos de|sólo|solo|solamente|exactamente|aprox.|unos aproximadamente|de los|mínimo|máximo|un promedio de|no más de',
      qualifierAfter: 'aproximadamente|o más',
      up: 'aument*|subi*|crec*|increment*|alza|elev*|ascend*|sub*',
      down: 'baj*|disminu*|redu*|caí*|cay*|descen*|recort*|perdi*|pérdida',
      changeFrom: 'de|del',
      pronouns: 'ellos|ellas|nosotros',
      fractions: 'tercios|cuartos|quintos|terceras partes|cuartas partes|quintas partes|décimas',
      outOf: 'de|de los|de las|del|entre',
    },
    units: {
      percent: 'puntos porcentuales|punto porcentual|por ciento|porciento|%|‰|por 100|por cien',
      percentBefore: '',
      currencyBefore: '$|€|£|¥|us $|usd|eur|s /|u $ s|r $|mxn|bs|chf',
      link: 'de',
      currency:
        '$|€|£|¥|pence|penny|euro|euros|dólar|dólares|dólares estadounidenses|dólares americanos|dólares canadienses|centavos|céntimos|peso|pesos|pesos mexicanos|pesos argentinos|pesos chilenos|pesetas|peseta|libras|libras esterlinas|libra|yenes|yuanes|rublos|marcos|liras|francos|coronas|soles|nuevos soles|bolívares|reales|quetzales|colones|guaraníes|lempiras|córdobas|usd|eur|mxn|escudos|ducados|maravedíes|tenge|reis|sestercios',
      measures:
        'metro|metros|m|m2|m²|m³|m3|km|km2|km²|kilómetro|kilómetros|kilómetros cuadrados|metros cuadrados|metros cúbicos|kilómetros por hora|kilómetro cuadrado|kms|cm|cm²|centímetro|centímetros|centímetros cúbicos|mm|milímetros|nm|µm|hectárea|hectáreas|ha|has|kg|kilogramos|kilogramo|kilos|kilo|gramo|gramos|g|gr|mg|tonelada|toneladas|t|tn|quintales|litro|litros|l|ml|cl|hl|vatios|watts|w|kw|mw|gw|kwh|mwh|gwh|kilovatios|megavatios|gigavatios|voltios|v|kv|hz|khz|mhz|ghz|hercios|cv|hp|caballos|kb|mb|gb|tb|bytes|bits|megabytes|gigabytes|píxeles|° c|º c|°|º|grados|grados celsius|grados centígrados|km / h|m / s|nudos|bares|hpa|calorías|kcal|julios|hab . / km²|hab / km²|hab . / km2|habitantes por km²|habitantes por kilómetro cuadrado|hab|personas por kilómetro cuadrado|millas|millas cuadradas|millas por hora|milla|leguas|legua|pies|pie|pulgadas|pulgada|yardas|años luz|años - luz|acres|barriles|decibelios|db|año|años|mes|meses|semana|semanas|día|días|hora|horas|h|hs|minuto|minutos|min.|segundo|segundos|s|siglos|siglo|décadas|década|onzas|quilates|mbit / s|msnm|msnm.|metros sobre el nivel|m . s . n . m .|ppm|hm',
      times: 'veces|vez',
    },
    phrases: {
      head: 'first',
      stops:
        'y|e|o|u|pero|que|quien|quienes|cuyo|cuya|donde|cuando|si|como|porque|pues|ni|el|la|los|las|lo|un|una|este|esta|estos|estas|ese|esa|esos|él|ella|ellos|ellas|se|no|es|son|era|eran|fue|fueron|será|serán|ha|han|había|habían|hay|ser|estar|está|están|puede|pueden|su|sus|le|les|también|así|entonces|luego|más|menos|muy|ya|aún|todavía|cada|mientras|siendo|tiene|tienen|tenía|tuvo|según|cual|cuales|me|nos|te|mi|respectivamente|aproximadamente|antes|después',
      links: 'de|del|en|para|por|sobre|con|sin|a|al|entre|hacia|contra|desde|hasta|bajo|durante|ante',
      adjective:
        /^(?:gran|grandes|pequeño|pequeña|pequeños|pequeñas|nuevo|nueva|nuevos|nuevas|otro|otra|otros|otras|primer|primeros|primeras|último|últimos|últimas|principales|principal|jóvenes|viejos|viejas|diferentes|distintos|distintas|largos|largas|buenos|buenas|antiguos|antiguas|famosos|famosas|únicos|únicas|único|única|mejores|peores|altos|altas|diversos|diversas|importantes|mismos|mismas|grandes|posibles|primeras|futuros|ex)$/,
      verbAtOnce: /(?:[^aeiou]ó|aron|ieron|aban|ían|ará|arán)$/,
      verb: /^(?:.{2,}(?:aron|ieron|aban|ían|ó|ará|arán|erán|irán)|hizo|dijo|va|van|tuvo)$/,
    },
  },
  dates: {
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'sep?tiembre|setiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    before: 'en|el',
    beforeKept: '',
    yearWord: '',
    dayEnding: '',
    parts: [],
    link: 'del?',
    bare: 'none',
    uninflected: true,
    goesOn: 'y|o|a',
  },
}
