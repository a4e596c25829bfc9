import { describe, expect, test } from 'vitest'
import { itemsOf } from '../../src/outline/item-candidates.ts'
import { sentencesOf, shorteningsOf } from './lines.ts'

interface Row {
  readonly rule: string
  readonly text: string
  /** What no line is like. */
  readonly not: RegExp
  /** What a line may be. */
  readonly other?: string
}

const holds = (lang: string, { text, not, other }: Row): void => {
  const lines = shorteningsOf(text, lang)
  expect(lines.filter((line) => not.test(line))).toEqual([])
  if (other !== undefined) expect(lines).toContain(other)
}

describe('an English line ends where a clause does', () => {
  test.each<Row>([
    {
      rule: 'a name between a subject and its verb parts them',
      text: 'The one captain who stayed, I suppose the owner of the raft, was the last to leave the ship.',
      not: /(?:stayed|raft)$/u,
    },
    {
      rule: 'whom somebody has do something keeps what that is',
      text: 'The crew of the lighthouse is a great help to the town as they challenge the harbour office to mend and light the quays.',
      not: /office$/u,
    },
    {
      rule: 'a vote keeps what it is on',
      text: 'The third of the ferries has become the reason the council will vote on Thursday on whether to sell them to the port.',
      not: /vote$/u,
    },
    {
      rule: 'a name goes on behind “for”',
      text: 'The Commission for the Conservation of Northern Lakes is due to vote on the sale of the harbour in October.',
      not: /^The Commission is/u,
    },
    {
      rule: 'a way and a range are not parted',
      text: 'The old vessel of the harbour council was sailing from Port Ellis to Wellhaven when it left the marked channel at about 3:40 a.m. in fog.',
      not: /Ellis$|a\.m$/u,
      other:
        'The old vessel of the harbour council was sailing from Port Ellis to Wellhaven when it left the marked channel',
    },
    {
      rule: 'a plan keeps what it is to do, not whose it is',
      text: 'The council on Tuesday blocked a plan by the state of Norland to drain the old harbour of the town for a new road, saying that the ferry had to have its pier.',
      not: /Norland$|plan$/u,
      other: 'The council blocked a plan to drain the old harbour of the town for a new road',
    },
    {
      rule: '“up to” goes with its number',
      text: 'Some captains complain that the old charts were drawn by hand, and a count in May found gaps of up to two metres in them.',
      not: /up$/u,
      other: 'Some captains complain that the old charts were drawn by hand',
    },
    {
      rule: 'a second predicate goes, whichever way it turns',
      text: 'Harbour master Anna Kim called the sale of the ferry disappointing but stopped short of saying that she would leave her office.',
      not: /but$/u,
      other: 'Harbour master Anna Kim called the sale of the ferry disappointing',
    },
    {
      rule: 'the second of two verbs may look like a noun',
      text: 'Anna Kim climbs the old steps of the northern lighthouse and reads the log that her father began to keep in his youth.',
      not: /log$/u,
      other: 'Anna Kim climbs the old steps of the northern lighthouse',
    },
    {
      rule: 'all that says when goes together',
      text: 'Every morning at five, before the trawlers leave the bay, Anna Kim opens the harbour office for the first crews.',
      not: /^Before/u,
      other: 'Anna Kim opens the harbour office for the first crews',
    },
    {
      rule: 'a cap keeps what it is on',
      text: 'A cap on fees in the three ports of the lake, as proposed in March, would free money for the repair of the quays.',
      not: /^A cap would/u,
    },
    {
      rule: 'so many hours after something are no clause of their own',
      text: 'At the old quay, with ice on the lake, the last ferry had left in the night, two hours after the others were told to go home.',
      not: /^Two hours/u,
    },
    {
      rule: 'a source behind “and” belongs to what follows',
      text: 'The ice is thinner this year - and according to the Union of Lake Harbours, the ferry has to wait for the spring.',
      not: /Harbours$/u,
    },
    {
      rule: 'a date behind “and” belongs to what follows',
      text: 'In May the island was made a town of its own and in 1954, the harbour of the island was given to the county.',
      not: /and in 1954$/u,
    },
    {
      rule: 'a phrase behind “that” is not what was said',
      text: 'Counts suggest that, despite the long winter and the ice of the northern lake, grown herring can return to the bay.',
      not: /lake$/u,
    },
    {
      rule: 'a verb keeps the preposition that it needs',
      text: 'In a talk with the harbour council of the town Anna Kim compared the building of the new bridge to a long war.',
      not: /bridge$/u,
    },
    {
      rule: 'so much stays with in what time',
      text: 'In his notes on the old harbour, Kim noticed that one worker alone might make 20 ropes in a day, but that a small yard of ten workers could make many more of them.',
      not: /20 ropes$/u,
    },
    {
      rule: 'a number keeps what says that it is not exact',
      text: 'We have no way to know how many cups the harbour inn has sold, but we are now pouring around ten a night.',
      not: /pouring$/u,
    },
    {
      rule: 'a verb that shares its object is not left alone',
      text: 'I was about ten years old when I first came here even though I had seen and worked with some of the boats.',
      not: /had seen$/u,
    },
    {
      rule: 'a clause between “however” and its sentence says when it is true',
      text: 'However, when a boat of the town has been found on the shore, the council then says it was old.',
      not: /^However the council/u,
    },
    {
      rule: 'on what it depends is not cut off',
      text: 'By the end of the winter the catch of herring in the bay would fall by a half, depending on the ice of the lake.',
      not: /half$/u,
    },
    {
      rule: 'a list with long names is not cut before its last',
      text: 'The count was supported by the Harbour Foundation, Lake National Science Foundation, and Lake National Park Service.',
      not: /Harbour Foundation$/u,
    },
    {
      rule: 'a verb that waits for an aim is not left alone',
      text: 'The council of the town voted on Tuesday to mend all of the old quays of the northern harbour with oak.',
      not: /voted$/u,
    },
    {
      rule: 'no abbreviation ends a line',
      text: 'The herring left the bay after a few months of calm weather, e.g., after a mild winter, as well as after a storm.',
      not: /e\.g\.?$/u,
    },
  ])('$rule', (row) => holds('en', row))

  test('a clause behind “and although” is none of its own', () => {
    const text =
      'And although there is a great deal of vehicle traffic to and from the Harbour Bridge, which connects the port with the town, one of the largest joys of this town is the walk to many inns, stores and boats, in the form of ferries and rafts that frequently run across the lake.'
    const items = sentencesOf(text, 'en').flatMap((sentence) => itemsOf(sentence))
    expect(items.filter((item) => /^(?:and )?although[^,]*$/iu.test(item.text))).toEqual([])
  })
})

describe('a Russian line ends and begins where a clause does', () => {
  test.each<Row>([
    {
      rule: 'an object in front is no subject of the second verb',
      text: 'Войну он встретил подростком, окончил ускоренные курсы связистов и полгода служил на переправах у озера.',
      not: /^Войну он окончил/u,
    },
    {
      rule: 'where the only verb hangs on a noun nothing is said',
      text: 'После учёбы Волков поступил в порт, а в мае уехал на север — руководить постом, на котором, кроме него, служили двое.',
      not: /^Руководить/u,
    },
    {
      rule: '«там» goes with «где»',
      text: 'Новая школа, в которой дети три дня в неделю проводят на пароме, дала хороший результат там, где её открыли вместе с портом.',
      not: /там$/u,
    },
    {
      rule: 'a day of the week goes',
      text: 'Суд в понедельник отменил решение городского совета о продаже старого порта и двух паромов.',
      not: /^$/u,
      other: 'Суд отменил решение городского совета о продаже старого порта и двух паромов',
    },
    {
      rule: 'a decision keeps what was decided',
      text: 'Суд отменил решение совета по делам порта закрыть старый причал и продать оба парома, стоявшие у него.',
      not: /решение совета$/u,
    },
    {
      rule: 'no line begins inside an enumeration',
      text: 'На рынок фонарей, керосиновых ламп, масляных свечей завод вышел в начале двадцатого века весной.',
      not: /^(?:Керосиновых|Масляных)/u,
    },
    {
      rule: 'a verb is not cut from its subject',
      text: 'В сентябре рыбаки за двое суток прошли почти двести километров, дошли до острова и с ходу поставили сети у старого маяка.',
      not: /^Дошли/u,
    },
    {
      rule: 'what stands behind a lone conjunction goes on',
      text: 'Капитан подписал договор с портом, и, вскоре после его назначения на новый паром, город купил ещё две больших лодки.',
      not: /паром$/u,
      other: 'Капитан подписал договор с портом',
    },
    {
      rule: 'a condition with who says so is not all that is said',
      text: 'Паром больше не стоит у берега, и если лёд будет тонким, говорят рыбаки, то через неделю он выйдет в город.',
      not: /рыбаки$/u,
    },
    {
      rule: 'a verb of speech and who speaks say nothing alone',
      text: 'И вообще, полагают рыбаки, деньги города, которые нужны для нового моста, пригодились бы на ремонт старого причала у вокзала.',
      not: /^Вообще, полагают рыбаки$/u,
    },
    {
      rule: 'a source of its own is no line',
      text: 'По сообщениям представителей старого порта на озере, куда возят лодки, на этой неделе к ним привезли новый паром.',
      not: /лодки$/u,
    },
    {
      rule: 'nor is who reports it',
      text: 'Как сообщает "Озёрский листок", у здания порта собралось около 500 человек, в основном рыбаки и знакомые участников праздника.',
      not: /листок"$/u,
    },
    {
      rule: 'a clause that a conjunction opens before a pause hangs on it',
      text: 'После того как, после большой войны, причал был разрушен, лодки были вновь поставлены на новом месте у маяка.',
      not: /разрушен$/u,
    },
    {
      rule: 'a verb that waits for an infinitive is not left alone',
      text: 'Подписавшие договор порты обязались к осени построить новый причал для лодок по сравнению с прошлым годом.',
      not: /обязались$/u,
    },
    {
      rule: 'who it was is not cut from what they are',
      text: 'Встречу открыл старый смотритель маяка и бывший капитан парома в Озёрске и Кедрове Артур Цойлинг.',
      not: /(?:парома|маяка)$/u,
    },
    {
      rule: 'one of two parts is not shown for both',
      text: 'Музей порта содержится частично советом города и его жителями, частично крупными верфями озера.',
      not: /жителями$/u,
    },
    {
      rule: 'a list without “and” is not cut inside',
      text: 'Анна Ким выступала на озёрах и в портах Норландии, в Кедрове, Ветрове, Озёрске, Мостове, Лугове, Берегове.',
      not: /(?:Кедрове|Ветрове|Озёрске|Мостове)$/u,
    },
    {
      rule: 'whether something will be is what was not decided',
      text: 'Смотритель маяка Анна Ким назначила срок, к которому должно решиться, будет ли город строить новый мост через озеро.',
      not: /решиться$/u,
    },
    {
      rule: 'a main clause is nothing put in',
      text: 'Вообще, зимой я обычно превращаюсь в рыбака, который способен только на два дела: есть и спать у печи.',
      not: /^Вообще который/u,
    },
    {
      rule: 'the noun of one of several does not act',
      text: 'Единственный сын одного из прославленных северных капитанов бежал из порта вместе с семьёй и сейчас живёт в горах.',
      not: /^(?:Прославленных|Северных|Капитанов)/u,
    },
  ])('$rule', (row) => holds('ru', row))
})

describe('a Kazakh line begins where a phrase does', () => {
  test.each<Row>([
    {
      rule: 'no line begins inside a name',
      text: 'Өткен жылы Норландия мен Біріккен Көлдер Одағы арасындағы балық саудасы төрт жүз миллион теңгеге жеткен.',
      not: /^Көлдер/u,
    },
    {
      rule: 'what only announces goes whole',
      text: 'Айта кеткен жөн, көл бойындағы ескі көпірді қала тұрғындары бірнеше жылдан бері жөндеп келеді деп жазды газет.',
      not: /^Жөн/u,
    },
  ])('$rule', (row) => holds('kk', row))
})
