import { genericLanguage } from './generic.ts'
import type { Language } from './language.ts'
import type { ProseKnowledge } from './prose-knowledge.ts'
import { phrases, words } from './words.ts'

const generic = genericLanguage('tr')

/** Verbs are not known: a sentence is shown whole or cut at one of its marks. */
const prose: ProseKnowledge = {
  ...generic.prose,
  stopWords: words(
    've veya ile bir bu şu o da de ki için gibi kadar daha en çok ne mi mı mu mü ise ama ancak olarak olan oldu olduğu her hiç sonra önce göre',
  ),
  openers: phrases(
    'ancak | ayrıca | bununla birlikte | örneğin | öte yandan | bunun yanı sıra | ama | ve | fakat | nitekim',
  ),
  examples: phrases('örneğin'),
  anaphora: words(`
    o bu şu onlar bunlar şunlar onun bunun orada burada bunu onu
  `),
  connectives: words(`
    ama ancak ve böylece ayrıca fakat
  `),
  danglingEnds: words('ve veya ile bir bu şu o da de ki için gibi kadar daha en çok ise ama'),
  negations: words('değil yok hiç asla'),
  hedges: words('belki muhtemelen galiba iddiaya'),
  speech:
    /(?<!\p{L})(?:dedi|söyledi|belirtti|açıkladı|ekledi|ifade etti|diyor|göre|konuştu|vurguladı|bildirdi)(?!\p{L})/u,
  adversative: /^(?:ama|ancak|fakat)\s/u,
  binding: /^(?:eğer)/u,
  complement: /^[,:]?\s*(?:diye|dedi|[«"“„])|^\s*:/u,
  whenOrWhere:
    /(?:[dt][ae]|[dt][ae]n|yken|ken|[ıiuü]nc[ae]|^(?:sonra|önce|için|beri|boyunca|nedeniyle|rağmen|göre))$/u,
  droppable: /^(?:çünkü|ancak|fakat|ayrıca)/u,
  listHeads: phrases('kaynaklar | kaynakça | dış bağlantılar | ayrıca bakınız'),
  byline: /^(?:Yazan|Yazar|Haber)\s*:\s+(?=\p{Lu})/u,
  quotation: {
    ...generic.prose.quotation,
    verb: /^(?:dedi|diyor|söyledi|belirtti|açıkladı|ekledi|etti|konuştu|vurguladı|bildirdi|yazdı|anlattı|dile|aktardı|uyardı|savundu|kaydetti|ifade|hatırlattı|yanıtladı|sordu|duyurdu|diye|konuşan|değerlendirdi)$/u,
    quotatives: words('dedi diyor diye diyen şeklinde'),
    accordingTo: phrases('göre'),
    pronouns: words('o'),
    notNames: words('bu bir ve ama o'),
    titles: words('başkan bakan müdür profesör doktor cumhurbaşkanı'),
  },
}

/** Numbers and prose; everything else is served by the generic rules. */
export const tr: Language = {
  ...generic,
  labels: { ...generic.labels, source: 'Kaynak', fullTextInNotes: 'Tam metin konuşmacı notlarında' },
  sentences: { ...generic.sentences, abbreviations: words('vb vd yrd doç sn dr prof av no') },
  prose,
  numbers: {
    decimalMark: ',',
    groupMark: '.',
    spaceGroups: false,
    dotlessI: true,
    numerals: {
      cardinals: {
        0: 'sıfır',
        1: 'bir',
        2: 'iki',
        3: 'üç',
        4: 'dört dörd',
        5: 'beş',
        6: 'altı',
        7: 'yedi',
        8: 'sekiz',
        9: 'dokuz',
        10: 'on',
        20: 'yirmi',
        30: 'otuz',
        40: 'kırk',
        50: 'elli',
        60: 'altmış',
        70: 'yetmiş',
        80: 'seksen',
        90: 'doksan',
        100: 'yüz',
      },
      hundredMultiplies: true,
      compounds: '',
      magnitudes: {
        1e3: 'bin|bini|binden|bine|binin',
        1e6: 'milyon|milyonu|milyondan|milyona|mn',
        1e9: 'milyar|milyarı|milyardan|milyara|mr',
        1e12: 'trilyon|trilyonu',
      },
      vague: 'binlerce|yüzlerce|milyonlarca|onlarca|milyarlarca|düzinelerce',
      joiners: '',
      half: 'buçuk',
      article: 'bir|sıfır',
      ordinals: 'ilk',
      ordinalEnding: /^(?:[ıiuü]?nc[ıiuü])(?:s[ıi]|n[ıi]n|lik|lük|de|da|den|dan|ye|ya)?$/,
      cardinalEnding:
        /^(?:[yn]?[ıiuü]|s[ıiuü]|[yn]?[ea]|[dt][ea]|[dt][ea]n|[ıiuü]n|n[ıiuü]n|[dt][ea]k[iı]|s[ıiuü]n[ıiuü]|s[ıiuü]n[ea]|s[ıiuü]n[dt][ea]n?|[ıiuü]n[ıiuü]|[ıiuü]nd[ea]n?|[şy]?[ea]r|y?l[ea]|l[ıiuü]|l[ıiuü]k|ken)$/,
      ordinalDot: true,
      rangeEndings: { from: /[dt][ae]n$/, to: /[ey]?[ae]$/ },
      except:
        'onu ona onda ondan onun onları oni yüzde yüzden yüzü yüzüne yüzün yüzünden yüzünü yüzünde yüze altında altına altından altın biri birini birine birinin birinden birde birden bire birinde birin bile birer üçe onla onlar kırka ikiye yüzle yüzlük onluk birlik birli ikili ikilik üçlü dörtlü beşli altılı onlu yedili altını altın',
    },
    contexts: {
      months:
        "ocak|ocakta|ocağın|şubat|mart|martta|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|aralıkta|ocak'ta",
      yearAfter:
        'yılında|yılı|yıllarında|yılının|yılına|yılından|yılındaki|senesinde|yıllarından|yılları|yılıyla|yılda|yılıdır|sezonunda|sezonu',
      yearBefore: '',
      yearBeforeSurely: '',
      yearAfterSurely: 'yılında|yılından|yılına|yılının',
      decadeAfter: 'yıllar*',
      decadeBefore: '',
      periodBefore: '',
      era: 'm . ö .|milattan',
      clockAfter: '',
      clockBefore: 'saat|saati|sabah|akşam',
      namers:
        'no.|numara|numaralı|sayfa|s.|bölüm|madde|oda|kat|daire|hat|tel|telefon|faks|isbn|cilt|sayı|seri|sezon|formula|tip|model|sınıf|windows|kanal|sokak|cadde',
      namersUnlessCounted: '',
      ordinalAfter: 'yüzyıl*|sıra|sırada',
      ordinalBefore: 'ilk',
      ageBefore: '',
      ageAfter: 'yaş|yaşında|yaşındaki|yaşındayken|yaşına|yaşını|yaşından|yaşındaydı|yaşındadır|yaşlarında',
      ageAfterUnlessCounted: '',
      agoAfter: 'önce*|sonra|önceki|sonraki|içinde|boyunca|önceden|öncesinde|sonrasında|evvel',
      agoBefore: 'son|geçen|önümüzdeki|gelecek|geçtiğimiz',
      timeUnits: 'yıl*|ay|ayda|aydan|aylık|ayı|hafta*|gün*|saat*|dakika*|saniye*|sene*',
      rates: '',
      comparatives: '',
      differences: '',
      limits: '',
      distributive: '',
      respectively: '',
      away: '',
      lasting: 'sürdü|sürecek|sürüyor|sürer',
      rangeFrom: '',
      rangeTo: 'ila|ilâ|ile|veya|ya da',
      between: '',
      and: 've|ile',
      or: 'veya|ya da',
      countNouns: 'sayısı|nüfusu|nüfus|toplam',
      qualifierBefore:
        'yaklaşık|yaklaşık olarak|en az|en fazla|en çok|tam|toplam|toplam olarak|neredeyse|tahminen|takriben|sadece|yalnızca|hemen hemen|ortalama|aşağı yukarı|kabaca|bile',
      qualifierAfter: 'aşkın|civarında|kadar|fazla|kusur|küsur|çok|az',
      up: 'art*|yüksel*|çoğal*|büyü*',
      down: 'azal*|düş*|geril*|küçül*',
      changeFrom: '',
      pronouns: '',
      fractions: '',
      outOf: '',
    },
    units: {
      percent: 'yüzde|%|‰|puan',
      percentBefore: 'yüzde',
      currencyBefore: '$|€|£|₺|usd|eur',
      link: '',
      currency:
        '$|€|£|₺|lira*|tl|dolar*|abd doları*|abd dolar*|avro*|euro*|sterlin*|kuruş*|cent*|ruble*|yen|frank*|mark*|sent*|tenge',
      measures:
        'metre*|m|m2|m²|m³|km|km2|km²|kilometre*|kilometrekare*|metrekare*|metreküp*|cm|santimetre*|santim|mm|milimetre*|hektar*|ha|dönüm*|kg|kilogram*|kilo|kiloluk|gram*|g|gr|mg|ton|tonluk|tonu|t|litre*|lt|l|ml|watt*|vat|kw|mw|kilovat*|megavat*|gigavat*|hz|mhz|ghz|kb|mb|gb|° c|°|derece*|km / s|km / sa|mil|millik|deniz mili|fit|feet|inç|ayak|beygir*|kalori*|yıl*|ay|aylık|ayda|aydır|ayı|hafta*|gün|günlük|günde|günü|gündür|saat|saatlik|saatte|saati|saattir|dakika*|dk|saniye*|sn|sene*|asır|piksel*|hp|nüfus',
      times: 'kat|katı|katına|kere|kez|defa|defada|misli',
    },
    phrases: {
      head: 'last',
      stops:
        've|veya|ile|ama|fakat|ancak|ki|de|da|mi|mı|için|gibi|kadar|göre|sonra|önce|olan|olarak|var|yok|vardı|yoktu|vardır|idi|ise|oldu|olduğu|olup|bu|şu|o|onlar|ben|sen|biz|siz|onun|her|çok|daha|en|değil|hem|ya|yani|bile|dolayı|beri|doğru|karşı|ayrıca|artık|hâlâ|hala|fazla|aşkın|civarında|yaklaşık',
      links: '',
      genitive: /(?:n[ıiuü]n|[ıiuü]n)$/,
      closing: /(?:[ıiuü]nd[ae]n?|[ıiuü]n[ae]|[dt][ae]n?|[yn][ıiuüea]|y?l[ea])$/,
      verb: /(?:[dt][ıiuü]|[dt][ıiuü]ler|[dt][ıiuü]lar|m[ıiuü]ş|m[ıiuü]şt[ıiuü]r?|[ıiuü]yor(?:du|lar)?|[ea]c[ea][kğ]|m[ea]kt[ea](?:d[ıi]r)?|[dt][ıiuü]r|[ıiuü]p|[ea]r[ae]k|[ıiuü]nc[ea]|d[ıiuü]ğ[ıiuü])$/,
    },
  },
  dates: {
    months: [
      'ocak',
      'şubat',
      'mart',
      'nisan',
      'mayıs',
      'haziran',
      'temmuz',
      'ağustos',
      'eylül',
      'ekim',
      'kasım',
      'aralık',
    ],
    before: '',
    beforeKept: '',
    yearWord: "yılında|yıllarında|['’][dt][ea]",
    dayEnding: "['’][dt][ea]",
    parts: [],
    link: '',
    bare: 'yearWord',
    uninflected: true,
    goesOn: 've|veya|ile',
  },
}
