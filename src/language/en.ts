import type { Language } from './language.ts'
import type { ProseKnowledge } from './prose-knowledge.ts'
import { phrases, words } from './words.ts'

/** Nouns and verbs that end as a superlative does. */
const NO_SUPERLATIVE =
  'request|protest|contest|harvest|arrest|honest|modest|digest|invest|suggest|conquest|manifest|unrest|midwest|northwest|southwest|budapest|everest|interest|forest|priest|guest|quest|test|best-interest|west|rest|nest|chest|crest|incest|earnest|bequest|tempest|jest|attest|detest|molest|ingest'
/** Nouns that end as a participle does. */
const NO_PARTICIPLE =
  'spring|king|thing|during|morning|evening|ring|wing|string|ceiling|sterling|viking|nothing|something|anything|everything|beijing|united|red|hundred|according|regarding|concerning'

const prose: ProseKnowledge = {
  stemmer: 'english',
  suffixes: [],
  stopWords: words(`
    the a an of to in and or is are was were be been being it its he she they we you i for on at by with from as that
    this these those which who whom whose has have had will would can could may might must should do does did not but
    if then than so such their his her our your my me him them us there here also very more most some any all each into
    over under about after before between during per up out only just when where while what how no nor own other
  `),
  openers: phrases(`
    however | moreover | furthermore | in addition | additionally | for example | for instance | meanwhile | therefore |
    thus | also | besides | indeed | in fact | of course | nevertheless | nonetheless | as a result | consequently |
    in other words | that said | still | finally | first | second | third | firstly | secondly | lastly | and | but | so |
    yet | then | similarly | likewise | overall | in short | note that | it should be noted that | in particular |
    on the other hand | on the one hand | in turn | at the same time | to be clear | again | now | well | interestingly |
    importantly | as noted earlier | as noted above | as mentioned earlier | as mentioned above | notably | specifically | instead | to that end | in the meantime | or | plus | look | and so | and then |
    for reference | background | as you can see | as we can see | as we have seen | in essence | to put it simply | even so | frankly | thankfully | unfortunately | fortunately | hence
  `),
  examples: phrases('for example | for instance | among other things'),
  anaphora: words(`
    he she it they his her hers him their theirs them its this that these those such another others it's that's
    they're he's she's they've they'd it'll these' same latter former
  `),
  connectives: words(`
    other another similarly likewise afterwards elsewhere 
    there then so but and however also moreover furthermore therefore thus meanwhile here both neither either or
    nor yet because there's which who whom whose
  `),
  danglingEnds: words(`
    a an the of to in on at by for from with and or but as that which who whose if when than into onto over under about
    after before between during per is are was were be been has have had not its their his her this these those my our
    your no very more most so such will would can could may might must should do does did through across against
    toward towards upon within without including e.g i.e because while where how what why whether nor only undertaken given shown
    due able unable according such likely unlikely attempt seek tend intend
    depend rely consist belong refer aims seeks tends depends relies consists belongs refers
    concerning regarding involving
  `),
  attribute: new RegExp(
    `^(?:(?!(?:${NO_SUPERLATIVE})$)[a-z]{2,}est|other|own|various|several|numerous|former|certain|multiple|entire|whole)$`,
    'u',
  ),
  negations: words('not no never nor without cannot neither none nobody nothing'),
  negated: /n['’]t$/u,
  hedges: words(`
    allegedly reportedly possibly perhaps may might could probably supposedly likely apparently seemingly suggests suggest
    presumably potentially
  `),
  speech:
    /\b(?:said|says|say|told|tells|noted|notes|added|adds|explained|explains|stated|states|wrote|writes|asked|argued|argues|according to|replied|warned|insisted|claimed|claims|described|commented|remarked|announced|believes|reported|reports)\b/u,
  finiteVerb:
    /^(?:is|are|was|were|am|has|have|had|will|would|can|could|must|should|ought|does|do|did|may|might|cannot|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|don['’]t|doesn['’]t|didn['’]t|can['’]t|won['’]t|couldn['’]t|wouldn['’]t|it['’]s|that['’]s|there['’]s|we['’]re|they['’]re|you['’]re|i['’]m|he['’]s|she['’]s|we['’]ve|they['’]ve|i['’]ve|we['’]ll|i['’]d|i['’]ll|made|went|took|gave|found|became|began|led|left|got|cut|rose|fell|grew|kept|held|met|won|lost|sold|bought|built|brought|came|saw|said|says|sent|set|shot|spent|spoke|stood|taught|told|thought|understood|wore|wrote|drew|drove|ate|felt|fought|flew|forgot|heard|hit|hurt|knew|laid|lay|lent|let|meant|paid|put|ran|rang|read|sang|sat|sought|shook|showed|shut|slept|struck|swore|swam|threw|woke|chose|broke|blew|bent|caught|clung|crept|dealt|dug|fled|flung|forgave|froze|hid|hung|knelt|mistook|overcame|overtook|rode|sank|shone|shrank|sprang|stole|stuck|stung|swept|swung|tore|underwent|undertook|withdrew|arose|awoke|oversaw|foresaw|rebuilt|retold|upheld|withheld|withstood|makes|shows|means|gives|takes|includes|remains|needs|wants|works|helps|allows|provides|requires|comes|goes|becomes|begins|plays|calls|uses|lives|leads|holds|keeps|contains|offers|suggests|believes|appears|seems|exists|depends|represents|reveals|reflects|faces|plans|expects|continues|creates|supports|causes|occurs|follows|serves|runs|carries|covers|produces|increases|reduces|improves|starts|ends|looks|gets|finds|knows|thinks|sees|feels|tells|tends|thinks|know|think|lose|need|want|believe|make|use|help|see|feel|find|call|come|hope|try|work|live|expect|suggest|show|include|remain|require|face|say|argue|complain|warn|predict|admit|concede|agree|describe|confirm|indicate|possess|lie|become|seek|receive|provide|allow|represent|appear|seem|occur|exist|depend|explain|speak|bring|begin|understand|consider|belong|contain|encourage|ensure|enable|learn|learns|choose|chooses|avoid|avoids|arrive|arrives|decide|decides|deliver|delivers|deny|denies|develop|develops|differ|differs|discover|discovers|emerge|emerges|examine|examines|expand|expands|fail|fails|grow|grows|happen|happens|hear|hears|imply|implies|inform|informs|insist|insists|intend|intends|introduce|introduces|involve|involves|join|joins|maintain|maintains|observe|observes|obtain|obtains|oppose|opposes|perform|performs|prefer|prefers|prevent|prevents|promote|promotes|protect|protects|prove|proves|pursue|pursues|recognise|recognises|recognize|recognizes|recommend|recommends|refuse|refuses|reject|rejects|relies|replace|replaces|seeks|spend|spends|succeed|succeeds|suffer|suffers|survive|survives|teach|teaches|threaten|threatens|write|writes|affect|affects|focuses|highlights|confirms|urges|welcomes|strengthens|weakens|undermines|warns|loses|asks|adds|argues|describes|concludes|proposes|prepares|resigns|retires|sends|sells|owns|attracts|accepts|achieves|acquires|adopts|agrees|announces|applies|approves|assumes|attends|builds|buys|competes|complains|consists|contributes|criticises|criticizes|declares|defends|demonstrates|destroys|determines|discusses|eliminates|employs|encourages|ensures|enables|enters|establishes|evolves|extends|generates|identifies|illustrates|imposes|incorporates|invites|justifies|lacks|manages|marries|meets|operates|organises|organizes|originates|overlooks|participates|possesses|predicts|publishes|pushes|qualifies|reaches|reads|resembles|resides|responds|restores|retains|satisfies|leaves|solves|specialises|specializes|submits|symbolises|symbolizes|thrives|transforms|translates|understands|unites|varies|violates|(?:co-|re-|pre-)?[a-z]{2,}ed)$/u,
  complete:
    /(?:ed|held|made|known|seen|built|lost|found|born|left|won|fell|rose|grew|came|went|sold|sent|met|began)$/u,
  notVerbs: words(
    'need-based indeed speed seed breed feed bed red hundred sacred naked wicked aged sophisticated limited united',
  ),
  capitalIsName: false,
  ambiguousVerb: {
    form: /(?<!^ne)ed$/u,
    bound: words('who which that was were is are be been being has have had he she it they we i you to not'),
    gerund: /ing$/u,
    objects: words('a an the him her them it us me you his its their'),
    agent: words('by'),
    describes: words(
      'a an the more most less least very well newly highly fully its their our your his her my this these',
    ),
  },
  presentVerb: {
    form: /^[a-z]{2,}(?:[^suia']s|ies|ses)$/u,
    notBehind: words(
      'a an the these those its their our your his her my some any all both many more most other several few no each every such and or of in on at to by for from with as per between than into about over under without',
    ),
    plural: /(?:[^s']s|people|men|women|children)$/u,
    objects:
      /^(?:to|a|an|the|its|their|his|her|our|your|my|this|these|that|those|all|some|any|no|more|many|both|each|every|it|them|him|us|me|you|how|what|when|where|whether|why|who|up|out|well|only|\d.*|[a-z]+ing|[a-z]+ly)$/u,
    claimed: words('that'),
    claims: words(
      'claim note estimate doubt fear worry report caution stress forecast object conclude charge',
    ),
    pronouns: words('we they you i'),
  },
  agreement: { verb: /ed$/u, ending: /(ed)$/u, subjects: [] },
  verbLast: false,
  droppable: new RegExp(
    `^(?:(?:which|who|whose|where|while|because|although|though|including|such as|especially|particularly|with|without|after|before|as|since|when|even|so that|thus|thereby|whereas|for example|like|among them|along with|as well as|per|plus|in which|of which|to which|following|despite|in contrast|instead of|rather than)\\b|and |but |or |(?!(?:${NO_PARTICIPLE})\\b)[a-z]{3,}ing(?=\\s)|(?:every|each) (?:day|morning|afternoon|evening|night|week|month|year|spring|summer|autumn|fall|winter)|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|\\d+) (?:days?|weeks?|months?|years?|decades?) (?:ago|later|earlier|after|before))`,
    'u',
  ),
  adversative: /^(?:but|yet|however|although|though|whereas)[\s,]/u,
  binding:
    /^(?:if|unless|depending|assuming|supposing|pending|barring|except|provided|only if|as long as|until|but also|in case)\b/u,
  subordinate:
    /^(?:who|which|whose|where|when|while|because|although|though|since|if|as|before|after|until|once|unless)\b/u,
  relative: /^(?:who|which|whose|where)\b/u,
  participle: /^[a-z]{3,}(?:ing|ed)\s/u,
  closingParticiple: /(?!)/u,
  openingParticiple: new RegExp(`^(?!(?:${NO_PARTICIPLE})\\b)[a-z]+(?:ed|ing)\\s|^to\\s`, 'u'),
  awkward: new RegExp(
    `^(?:(?!(?:${NO_PARTICIPLE}|family|italy|july|assembly|reply|supply|ally|anomaly|monopoly|rally)\\b)[a-z]+(?:ly|ed|ing)\\s|(?:an?|one|two|three|four|five|six|ten|\\d+) (?:minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:after|before|later|earlier|ago)\\s)`,
    'u',
  ),
  coordination: /^(?:and|or|but)\s/u,
  alternative: /^or\s/u,
  consequent: /^(?:\S+\s+){0,3}then\s/u,
  addition: /^and\s+/u,
  continuation:
    /^\s+(?:to (?!(?:the|an?|this|that|these|those|its|their|our|your|his|her|my|some|all|any|each|every|one|two|three|four|five|six|seven|eight|nine|ten)\s)|by (?=\p{L}+ing\s))\p{Ll}/u,
  causing:
    /^(?:ask|allow|want|need|urge|force|enable|require|expect|lead|cause|help|tell|order|invite|encourage|permit|persuade|teach|get|convince|prompt|push|advise|instruct|call|challenge|compel|direct|empower|oblige|motivate|remind|warn|beg|train|authori[sz]e|commission|prepare|vote|agree|decide|refuse|decline|promise|pledge|vow|seek|aim|attempt|offer|threaten|hope|propose|intend|choose|manage|fail|struggle)(?:s|es|d|ed)?$|^(?:led|told|got|taught|plans|planned|tries|tried|sought|chose|meant)$/u,
  relativeInside: /(?!)/u,
  enumeration: /\b(?:include|includes|included|including|such as|like)\b/u,
  listing: /(?:^|\s)(?:and|or)\s/u,
  instruction:
    /^(?:(?:[Hh]ow|[Ww]hat|[Ww]hen|[Ww]here) to |[Dd]o(?:n['’]t)? )|^(?!The |An? )\p{L}+(?<!s|ing|ed|ion|ment) (?:an?|the|your|our|on|to|with|for|in|up|out|off)\s/u,
  moreOf: /\|,\s(?:which|who|whose|whom)\b/u,
  topic:
    /\b(?:spoke|speaks|talked|talks|told|tells|asked|asks|informed|briefed|discuss(?:ed|es))\b(?:\s\S+){0,4}?\s(?:about|on|of)\s(?!.*\b(?:that|how|why|whether)\b)/u,
  greeting:
    /^(?:.{0,45}?[,:]\s+)?(?:(?:and|but|so|again|finally),?\s)?(?:thank you|good (?:morning|afternoon|evening)|ladies and gentlemen|congratulations|welcome to|let me (?:begin|start|say|thank|set out)|please join (?:me|us)|(?:i(?:['’]m| am)|we(?:['’]re| are)) (?:\w+ly |very |so )?(?:honou?red|pleased|delighted|happy|glad) to be|it(?:['’]s| is) (?:great|good) to be)\b/u,
  becameKnown:
    /^(?:[^,.;:—]{0,30},?\s)?[Ii]t (?:emerged|turned out|became known|became clear|was revealed|has emerged)(?:\s(?:on|in|last|this)\s[^,.;:—]{2,20})?\sthat\s(?=[\p{L}\d])/u,
  relativeSpeech:
    /\b(?:that|which|who)(?: [\p{L}’'-]+){1,4}? (?:say|says|said|believe|believes|argue|argues|claim|claims|hope|fear)(?= \p{Ll})/gu,
  saysThat:
    /^[^;:“”"—()]*?\s(?:(?:(?:has |have |had )?(?:said|says?|states?|stated|announced|warned|noted|stressed|added|explained|argued|argues?|believes?|reported|confirmed|admitted|claimed|estimated|insisted|pointed out|told|agreed|agree|conclude|concludes|concluded)(?:\s[^,;:“”"—()]{1,40}?)??\sthat\s(?=[\p{L}\d]))|(?:(?:has |have |had )?(?:reveals?|revealed|shows?|showed|shown|found|finds?|discovered|noticed|learned|suggests?|suggested|indicates?|indicated)(?: (?:on \p{L}+|in \d{4}|clearly|also))?\sthat\s(?=[\p{L}\d]))|(?:says?|said)\s(?=(?:the|an?|some|many|most|all|its|their|there|it is|\p{Lu}\S*)\s))/u,
  conclusion: /\b(?:agreed?|concludes?|concluded)\b/u,
  auxiliary: /^(?:is|are|was|were|has|have|had|will|would|could|should|cannot)$/u,
  copula: / [—–] /u,
  adverb: /^(?:also|already|now|not|never|only|still|\p{L}+ly)$/u,
  tie: /^(?:and|but|or|because|while)\s+/iu,
  counted: /\b(?:numbers?|shares?|levels?|rates?|prices?|amounts?|most|many)\b/u,
  closePrepositions: words('of to for from into with about'),
  universal: new RegExp(
    `^(?:all|every|each|any|only|no|first|last|sole|most|least|(?!(?:${NO_SUPERLATIVE})$)[a-z]{2,}est)$`,
    'u',
  ),
  closeNearby: words('to with'),
  closeOnce: words('to'),
  pairs: [
    [/\bnot only\b/u, /\bbut\b/u],
    [/\b(?:was|were) (?:due|supposed|meant|scheduled) to\b/u, /,? (?:but|yet|although|however)\b/u],
    [/\bnot (?:in|into|to|for|by|because|from|on|at|through|with)\b/u, /, but\b/u],
    [/\bboth\b/u, /\band\b/u],
    [/\bbetween\b/u, /\bbetween\b.*\band\b/u],
    [/\beither\b/u, /\bor\b/u],
    [/\bneither\b/u, /\bnor\b/u],
    [/\bsome\b/u, /\bothers\b/u],
    [/\bthe former\b/u, /\bthe latter\b/u],
  ],
  complement:
    /^[,:]?\s*(?:(?:that|whether|which(?:ever)?|who(?:ever)?|whom|whose|how|what(?:ever)?|why)\b|["“„‘])|^:/u,
  nested:
    /\bthat\s+(?:although|though|if|when|while|because|since|unless)\s|\b(?:said|says|say|noted|notes|added|adds|argued|argues|believes?|believed|warned|warns|claims|claimed)\s+(?:although|though|if|while|unless)\s/u,
  nestedPhrase: /\bthat,? (?:according to|despite|in spite of|given)\s/u,
  commaPartsSubject: true,
  sharedComplement:
    /^(?:[\p{L}'’-]+, )*[\p{L}'’-]+,? (?:and|or) [\p{L}'’-]+ (?:of|for|between|among|towards?)\s/u,
  comment: /(?!)/u,
  prepositions: words(`
    of to in on at by for from with into onto over under about after before between during per through across against
    toward towards upon within without since until among amid despite via throughout around near
  `),
  circumstance:
    /^(?:after|before|during|because of|due to|despite|since|following|amid|until|in (?:a|the) (?:statement|interview|report|press|letter|speech|last|past|first|early|late|morning|wake|course|process)|in (?:(?:1[89]|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\d)|at (?:the|a) (?:end|time|moment|conference|meeting|age)|by the end|over the (?:past|last|next|course))\b/u,
  weekday:
    /^(?:late |early )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:night|morning|evening|afternoon))?\b/u,
  future: words('will would shall may might can could must should'),
  cause: /(?!)/u,
  tied: /^earnings before |^(?:interests?|roles?|part|participation|changes?|faith|confidence|trust|experience|expertise|beliefs?|investments?|involvement|success|increases?|decreases?|declines?|drop|rise|reductions?|growth|majority|minority|plurality|stakes?|shares?|gains?|loss(?:es)?|seats?|lead) in |^(?:attacks?|impact|effects?|influence|ban|focus|emphasis|tax|reliance|pressure|views?|information|research) on |^(?:fight|war|struggle|protection) against |^(?:differences?|relations?|relationships?|conflicts?) between |^control over |^(?:line|accordance|keeping|cooperation|collaboration|partnership|contrast|contact|touch|conjunction|connection|connections|consultations?|negotiations?|talks|meetings?|conversations?|interviews?|agreements?|deals?|treat(?:y|ies)|contracts?|ceasefire|peace|along|together|ties|relations|relationships?|war|wars|trade|borders?|problems?|issues?|odds|people|patients|children|someone|anyone|those|familiar|experience|comparison) with |^(?:respect|regard|relation|contrast|response|access|exposure|abilit(?:y|ies)|inability|capacity|right|rights|efforts?|attempts?|plans?|decisions?|needs?|ways?|chances?|opportunit(?:y|ies)|failure|willingness|power|desire|wish|commitment|freedom|refusal|reasons?|missions?|goals?|aims?|campaigns?|bids?|race|push|tasks?|duty|duties|mandate|promises?|pledges?|vows?|offers?|proposals?|agreements?|deals?) to |\sin advance$/u,
  governed:
    /^(?:compar|equat|liken|attribut|devot|dedicat|limit|subject|transfer|contribut|refer|lead|led|amount|belong|appl|respond|react|add|gave|giv|sold|sell|send|sent|paid|pay|award|grant|assign|appoint|return|link|connect|convert|turn)(?!ress)[a-z]* to$|^(?:transform|convert|divid|translat|turn)[a-z]* into$|^(?:replac|provid|suppl|fill|charg|associat|equip|compar|cop|deal|dealt|comply|compli|interfer|begin|begins|began|start|end|agre|disagre|combin|shar|present|compet|fac|confront|cover|load|arm|diagnos|infect|struggl|speak|spoke|talk|tr?eat)[a-z]* with$|^(?:consist|accus|depriv|convict|dispos|compos)[a-z]* of$|^(?:depend|rel|focus|insist|bas|concentrat)(?:s|ed|ies|ied|es)? on$|^(?:prevent|protect|distinguish|exclud|separat|differ)[a-z]* from$/u,
  untilWhen:
    /^(?:for (?:most|much|many|more|decades|years|centuries|a |the (?:past|last|better)|over|almost|nearly|some|several|(?:two|three|four|five|ten|\d+) )|until|once|in the past|historically|traditionally|originally|initially|at first)/u,
  expectant:
    /^(?:plans?|bids?|efforts?|attempts?|decisions?|proposals?|moves?|offers?|requests?|campaigns?|pledges?|promises?|failure|refusal|orders?|votes?|agreements?|deals?)$/u,
  spans: [
    ['from', 'to'],
    ['from', 'into'],
    ['between', 'and'],
  ],
  deadlines: words('by until'),
  rate: /^(?:per \S+|in (?:a|an|one|each|every))$/u,
  measuredFrom: words('before after from'),
  nowadays: words('now today currently'),
  timeAdverbs: words('yesterday today recently earlier later now currently'),
  scope: /^in (?:terms of|the (?:field|area|case|context) of)/u,
  origin: words('from at'),
  actors:
    /^(?:researchers?|scientists?|experts?|teams?|economists?|engineers?|analysts?|astronomers?|historians?|biologists?|physicists?|chemists?|psychologists?|ecologists?|authors?)$/u,
  indefinite: words('a an'),
  plan: /^(?:plan|proposal|deal|agreement|campaign|bill|law|measure|project|programme?)$/u,
  personPronouns: [words('he his him himself'), words('she her hers herself')],
  among: words('among amongst'),
  partitive: /^among\s|\bone of (?:the )?(?:\d|few|those)/u,
  unnamed: /^(?:incidents?|events?|cases?|episodes?|something)$/u,
  onCondition:
    /^(?:when|whenever|once|as soon as)\b(?!.*\b(?:was|were|had|did|came|went|began|took|became|broke|fell|rose|left|made|met|won|lost|found|got|said|saw|put|ran|grew|drew|\p{L}{2,}ed)\b)/u,
  countsFrom: /\b(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)\s+(?:after|before)\b/u,
  wherePrepositions: words('in at on across near'),
  ofSome:
    /^(?:in|for|at|on|to|from|by|with) (?:at least |only |just )?(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|some|most|many|several|half|both|few|a few|each) (?:of|cases?)\b/u,
  subjectPronouns: words('he she it they'),
  expletive:
    /^it (?:is|was|will be|would be|has been|seems|appears)\s(?:\w+ly )?\w+ (?:that|to|whether|for|how|who)\b/u,
  unbound: words('him her it them'),
  possessives: words('his her its their'),
  additive: words('also too'),
  selves: words('i me my myself we us our ourselves'),
  personal: /^(?:(?:I|You)(?:['’]\p{L}+)?|My|Your|Let me)[\s,]/u,
  announces:
    /\b(?:the following(?: [\p{L}-]+){0,2}|as follows)$|\b(?:shown|pictured|seen|listed|described) (?:above|below)$|^here (?:are|is)\b|^there are (?:many|several|some) reasons\b|^(?:read|see|click|watch)(?: \p{L}+)? (?:below|above|here|more)\b|^let me (?:also |first |now )?(?:mention|say|add|begin|start|turn|conclude)\b/u,
  aboutText:
    /^(?:in this (?:post|article|section|essay|piece)\b|this (?:post|article|section|essay) |(?:here|there)['’]s (?:how|why|what|the (?:thing|catch|rub))\b|the (?:best|worst|funny|odd) (?:part|thing|news)\b|(?:we|i)(?:['’]d| would) like to (?:share|thank|hear)\b|(?:but )?(?:that|which) (?:brings|leads) (?:us|me) to\b|what(?:['’]s| is) next$)/u,
  atPresent:
    /^(?:in |on )?this (?:year|month|week|weekend|morning|afternoon|evening|summer|winter|spring|autumn|fall|season|century|decade)\b/u,
  demonstrative:
    /^(?:the )?(?:other|others|another|afterwards)[\s,]|\bsimilar (?!to\b)\p{Ll}+(?! to\b)|^the (?:second|third|fourth) (?:is|was|are|would|will|has|had)\s|\bthe (?:latter|former)\b|\bin that regard\b|\bthe (?:equivalent|corresponding|comparable) (?:figure|number|rate|share)\b|\bthose\s\d|\bthe two (?:sides|parties)\b|^(?:over|in|during|at|on|for|by) the same\s|\b(?:this|these|those)\s(?!\p{Ll}+ (?:who|that|which|whose)\b|(?:year|month|week|weekend|day|morning|afternoon|evening|time|summer|winter|spring|autumn|fall|season|century|decade|is|was|are|were|who|that|which|of|in|with|from|whose|report|article|study|paper|post|guide|site)\b)\p{Ll}/u,
  pointing:
    /^(?:why|how|when|if|that|what|where) (?:this|that|these|those) (?:is|was|are|were|has|had|will|would|happen|came|work|means?)/u,
  fragment: new RegExp(
    `^(?:(?!(?:${NO_PARTICIPLE})\\b)\\p{L}+(?:ing|ed)|made|known|seen|born|held|led|who|which|whom|whose|that)\\s`,
    'u',
  ),
  sourceHeads: phrases('sources | source | references'),
  listHeads: phrases(
    'sources | source | references | external links | see also | related news | further reading | bibliography | notes | footnotes | notes and references | works cited | sister links | categories',
  ),
  signed: /^(?:Interview|Reporting|Translation|Translated|Compiled) by \p{Lu}/u,
  addressed: words('you your yours'),
  letterhead:
    /^(?:(?:Press|News|Media) (?:release|office|contacts?)\b|For immediate release|Embargoed|Contacts?\s?:)/iu,
  notice:
    /^(?:The (?:full|complete) (?:report|text|study|paper|version|interview|transcript)\b[^.]* (?:is|are|can be) (?:available|downloaded|found|read)\b|This (?:post|article|story|essay|column|interview|commentary|piece|text) (?:was|is|has been|originally|first)\b[^.]*\b(?:published|posted|republished|reprinted|appeared|translated|syndicated|updated|corrected|edited|part of (?:a|the|our) series)\b|(?:Originally|First) (?:published|posted) |(?:Read (?:more|also|next|the full \p{L}+)|See also|Related(?: stories| articles)?|More on this story)\s?:|(?:Sign up|Subscribe) (?:for|to) (?:our|the)\b|Follow us on\b|The (?:views|opinions) expressed\b|(?:Additional|Further) reporting by\b|All rights reserved|(?:This|The|Our) (?:interview|conversation|transcript) (?:has been|was|is) (?:lightly )?(?:edited|condensed|abridged)\b|(?:Editor|Editors|Editor[’']s|Editors[’']) note\s?:)/u,
  credit: /\b(?:Images?|Photos?|Photographs?|Pictures?|Credits?)\s?:\s|[,;] from file\b/u,
  byline: /^(?:(?:Words |Text |Written |Reported )?[Bb]y|Posted by:?|Authors?:|Text:)\s+(?=\p{Lu})/u,
  quotation: {
    verb: /^(?:said|says|told|noted|notes|added|adds|explained|explains|stated|states|wrote|writes|asked|argued|argues|replied|warned|warns|insisted|claimed|claims|described|commented|comments|remarked|announced|believes|continued|concluded|recalled|observed|declared|urged|admitted|called|calls|emphasized|emphasised|stressed|joked|quipped|lamented|complained|acknowledged|confirmed|suggested|testified|tweeted|cautioned|predicted|promised|pledged|vowed|recalls|remembers|remembered|responded|responds|agreed|agrees|thinks|declares|boasted|countered|maintained|maintains|reiterated|pointed|laments|hopes|hoped|estimates|estimated)$/u,
    listener: /^(?:told|tells|telling)$/u,
    quotatives: [],
    accordingTo: phrases('according to'),
    fullNames: true,
    lead: /^(?:and|but|as)\s/iu,
    manner: /(?!)/u,
    office: /(?!)/u,
    pronouns: words('he she'),
    notNames: words(
      'the a an in on at and but we i it they this that when if as monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
    ),
    nameLinks: words('of for'),
    titles: words(
      'president professor prof dr minister senator governor secretary ambassador chancellor director mayor judge general captain sir dame lord king queen pope mr mrs ms premier chairman chairwoman chair ceo commissioner spokesman spokeswoman spokesperson sergeant officer sheriff justice attorney dean officer coach',
    ),
    courtesy: /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Rev)\.?$/u,
    titleCues: [],
    opinion: /(?!)/u,
    nameEndings: [],
  },
}

export const en: Language = {
  code: 'en',
  dir: 'ltr',
  labels: {
    source: 'Source',
    fullTextInNotes: 'Full text in the speaker notes',
    openOnPhone: 'Open on a phone',
    slide: 'Slide',
    atSlide: 'slide',
    previousSlide: 'Previous slide',
    nextSlide: 'Next slide',
    nextUp: 'Next',
    lastSlide: 'Last slide',
    notes: 'Notes',
    noNotes: 'This slide has no notes',
    remarks: 'Own remarks',
    spokenBefore: 'This text was spoken earlier',
    speakerView: 'Speaker view',
    popupBlocked: 'The browser blocked the speaker window.',
    openSpeakerView: 'Open the speaker window',
    clock: 'Time',
    elapsed: 'Elapsed',
    start: 'Start',
    pause: 'Pause',
    reset: 'Reset',
    resume: 'Back to the slide',
    screenBlack: 'The screen is black',
    deckClosed: 'The deck window is closed',
    current: 'Now',
    planned: 'Planned',
    ahead: 'Ahead',
    behind: 'Behind',
    onTime: 'On time',
    darkTheme: 'Dark',
    lightTheme: 'Light',
    smallerText: 'Smaller text',
    largerText: 'Larger text',
    close: 'Close',
    jumpTo: 'Go to slide',
    jumpHint: 'Number or words of the title',
    noSuchSlide: 'No such slide',
    help: 'Keys',
    firstSlide: 'First slide',
    overview: 'All slides',
    blackout: 'Black screen',
    fullscreen: 'Full screen',
    scrollNotes: 'Scroll the notes',
    textSize: 'Text size',
    startPause: 'Start and pause',
    readingPage: 'Read as text',
    showSlides: 'Show the slides',
    shownAsText: 'The slides are shown as text: this browser is too old for them, or its scripts are off.',
  },
  sentences: {
    abbreviations: words(`
      mr mrs ms dr prof st sr jr vs no e.g i.e u.s u.k u.n inc ltd co corp fig gen col lt sgt rev hon a.m p.m jan feb mar apr
      jun jul aug sep sept oct nov dec approx dept est gov sen rep pres ph.d m.sc b.sc d.c
    `),
    closingAbbreviations: words('etc inc ltd co corp u.s u.k u.n a.m p.m ph.d m.sc b.sc d.c'),
    starters: words(
      'the a an in on it he she they we but and this that these after when for as at its his her there',
    ),
  },
  prose,
  numbers: {
    decimalMark: '.',
    groupMark: ',',
    spaceGroups: false,
    numerals: {
      cardinals: {
        0: 'zero nought',
        1: 'one',
        2: 'two',
        3: 'three',
        4: 'four',
        5: 'five',
        6: 'six',
        7: 'seven',
        8: 'eight',
        9: 'nine',
        10: 'ten',
        11: 'eleven',
        12: 'twelve',
        13: 'thirteen',
        14: 'fourteen',
        15: 'fifteen',
        16: 'sixteen',
        17: 'seventeen',
        18: 'eighteen',
        19: 'nineteen',
        20: 'twenty',
        30: 'thirty',
        40: 'forty fourty',
        50: 'fifty',
        60: 'sixty',
        70: 'seventy',
        80: 'eighty',
        90: 'ninety',
        100: 'hundred',
      },
      hundredMultiplies: true,
      magnitudes: {
        12: 'dozen',
        1e3: 'thousand|k',
        1e6: 'million|mn|mln',
        1e9: 'billion|bn',
        1e12: 'trillion|tn|trn',
      },
      moneyMagnitudes: { m: 1e6, b: 1e9 },
      vague: 'hundreds|thousands|millions|billions|trillions|dozens',
      joiners: 'and',
      half: 'and a half',
      article: 'one|zero',
      ordinals:
        'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth|thousandth|millionth',
      ordinalEnding: /^(?:st|nd|rd|th)$/,
      decimals: { point: 'point', denominators: {}, order: 'none' },
    },
    contexts: {
      months:
        'january|february|march|april|may|june|july|august|september|october|november|december|jan.|feb.|mar.|apr.|jun.|jul.|aug.|sept.|sep.|oct.|nov.|dec.',
      yearAfter: '',
      yearBefore:
        'in|since|by|before|after|until|till|from|during|of|early|late|mid|around|between|to|and|year|spring|summer|autumn|fall|winter|circa|c.|ca.|about|through|for|the|through|than',
      yearBeforeSurely: 'in|since|circa|ca.|a|an',
      yearAfterSurely: '',
      decadeAfter: '',
      decadeBefore: '',
      periodBefore: 'in|during|for',
      era: 'bc|bce|ad|ce|b . c .|a . d .',
      clockAfter: "am|pm|a . m .|p . m .|o ' clock|o ’ clock|gmt|utc|noon|midnight|est|hrs",
      clockBefore: '',
      namers:
        'page|pages|p.|pp.|chapter|chapters|ch.|section|sections|article|articles|part|parts|volume|vol.|figure|fig.|table|no.|nos.|number|numbers|#|№|category|level|grade|class|type|phase|stage|step|version|room|suite|apartment|apt.|flat|building|route|highway|interstate|flight|gate|platform|resolution|question|item|task|unit|lesson|exercise|line|lines|act|scene|episode|season|box|tel.|phone|fax|zip|area|code|isbn|issn|id|bill|law|rule|amendment|title|windows|formula|apollo|super|cinema|day|week|round|game|lot|group|district|ward|channel|track|psalm|verse|iphone|ps|age|ages|aged|experiment|appendix|annex|reactor|hypothesis|equation|eq.|tier',
      namersUnlessCounted: '',
      ordinalAfter: 'century|centuries|place|floor|st|nd|rd|th',
      ordinalBefore: 'top|bottom|last',
      ageBefore: 'aged|age|ages|at the age of|turned|at age|age of',
      ageAfter:
        'years old|year old|- year - old|year - old|months old|- month - old|years - old|years of age|yrs old|- years - old|- year old|weeks old|- week - old',
      ageAfterUnlessCounted: '',
      agoAfter: 'ago|earlier|later|before|after|from now',
      agoBefore: 'last|past|next|previous|following|coming|recent|in the last|in the next|after|preceding',
      timeUnits:
        'year|years|month|months|week|weeks|day|days|hour|hours|minute|minutes|second|seconds|decade|decades|century|centuries',
      rates:
        'a year|a month|a week|a day|an hour|a minute|per year|per month|per week|per day|per hour|per minute|each year|each month|each week|each day|every year|every month|every week|every day|annually|monthly|daily|weekly|in a second|in a minute|in an hour|in a day|in a week|in a month|in a year|in one day|in one year',
      comparatives:
        'less|more|fewer|cheaper|dearer|higher|lower|faster|slower|longer|shorter|heavier|lighter',
      differences: '',
      limits: 'than',
      distributive: '',
      respectively: 'respectively',
      away: 'away|down|up|off|from|north|south|east|west|inland|upstream|downstream|outside|beyond',
      lasting:
        'take|takes|took|taken|taking|last|lasts|lasted|lasting|averages|averaged|reduced|cut|shortened|extended|grew|fell|rose',
      rangeFrom: 'from',
      rangeTo: 'to|through|until',
      between: 'between',
      and: 'and',
      or: 'or',
      countNouns: 'number|population|total|attendance|circulation|membership|count',
      qualifierBefore:
        'more than|less than|fewer than|no more than|no less than|no fewer than|at least|at most|as many as|as much as|as few as|as little as|up to|nearly|almost|about|around|approximately|approx.|roughly|over|under|above|below|some|only|just|just over|just under|well over|close to|estimated|an estimated|a total of|exactly|barely|not more than|not less than|greater than|an average of|averaging|a further|~|an additional',
      qualifierAfter: 'or more|or so|or less|or fewer|plus|+',
      up: 'increased|increase*|rose|rise|rises|risen|rising|grew|grow|grown|grows|growth|gained|gain|gains|jumped|climbed|soared|surged|up|advanced|raised|raise|higher|expanded|doubled',
      down: 'decreased|decrease*|fell|fall|falls|fallen|falling|dropped|drop*|declined|decline*|reduced|reduc*|lost|cut|cuts|down|shrank|shrunk|lower*|slipped|plunged|slumped',
      changeFrom: 'from',
      pronouns: 'them|us|you|which|whom',
      fractions:
        'third|thirds|quarter|quarters|fifth|fifths|tenths|eighths|sixths|- thirds|- third|- quarters|- quarter|- fifths|- fifth|- tenths|- tenth|halves',
      outOf: 'out of|of|in',
    },
    units: {
      percent: 'percent|per cent|percentage point*|percentage-point*|pct.|%|‰|pp',
      percentBefore: '',
      currencyBefore:
        '$|€|£|¥|₹|₸|₽|₩|us $|usd|eur|gbp|rs.|inr|c $|a $|au $|hk $|nz $|s $|cuc|chf|mxn|rmb|cny|jpy|u . s . $|sgd|aud|cad',
      link: 'of',
      currency:
        '$|€|£|¥|₹|₸|₽|₩|dollar|dollars|us dollars|u . s . dollars|cents|cent|euro|euros|pound|pounds|pounds sterling|pence|yen|yuan|won|rupees|rupee|rubles|ruble|roubles|rouble|tenge|franc|francs|marks|pesos|peso|lira|liras|crowns|krona|kronor|dinar*|dirham*|riyal*|shekel*|baht|ringgit|rupiah|usd|eur|gbp|cuc|mxn|chf|cny|rmb|jpy|crore|lakh|bucks|australian dollars|canadian dollars|hong kong dollars|reais|rand|naira',
      measures:
        'micrograms per cubic metre|micrograms per cubic meter|parts per million|parts per billion|meter|meters|metre|metres|m|m2|m²|m³|km|km2|km²|kilometer|kilometers|kilometre|kilometres|square kilometers|square kilometres|square meters|square metres|square miles|square mile|square foot|square feet|sq ft|sq mi|sq . mi .|sq km|sq . km|sq m|cubic meters|cubic metres|cubic feet|cm|cm²|centimeter|centimeters|centimetres|centimetre|mm|millimeters|millimetres|nm|nanometers|micrometers|µm|μm|inch|inches|foot|feet|ft.|yard|yards|yd|mile|miles|mi|nautical miles|mph|km / h|kph|miles per hour|kilometers per hour|kilometres per hour|m / s|knots|acre|acres|hectare|hectares|ha|kg|kilogram|kilograms|kilo|kilos|gram|grams|g|mg|milligrams|ton|tons|tonne|tonnes|metric tons|t|lb.|lbs.|pound|ounce|ounces|oz.|liter|liters|litre|litres|l|ml|milliliters|gallon|gallons|barrel|barrels|bbl|bpd|barrels per day|barrels a day|watt|watts|w|kw|mw|gw|kwh|mwh|gwh|kilowatt|kilowatts|kilowatt-hours|megawatt|megawatts|gigawatt|gigawatts|volt|volts|v|hz|khz|mhz|ghz|kb|mb|gb|tb|megabytes|gigabytes|terabytes|kilobytes|bytes|bits|kbps|mbps|gbps|megapixels|pixels|° c|° f|°|degrees|degree|degrees celsius|degrees fahrenheit|degrees centigrade|psi|kpa|mpa|calories|kcal|joules|j|kj|horsepower|hp|db|decibels|light years|light-years|parsecs|years|year|months|month|weeks|week|days|day|hours|hour|hrs|hr|minutes|minute|mins|min|seconds|second|secs|sec|s|ms|milliseconds|decades|centuries|fathoms|carats|karats|stone|cups|tablespoons|teaspoons|tsp|tbsp',
      times: 'times|time|fold|x',
    },
    phrases: {
      head: 'plural',
      stops:
        'to|and|or|but|that|which|who|whom|whose|where|when|while|if|as|than|because|since|so|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|not|the|a|an|this|that|these|those|he|she|it|they|we|you|i|his|her|their|its|our|my|your|them|him|us|me|there|here|also|then|only|just|more|less|most|each|per|both|ago|later|earlier|respectively|said|says|including|such|too|even|still|already|now|today|yesterday|no|vs',
      links:
        'of|in|from|for|with|on|at|by|across|between|among|around|under|over|against|into|within|through|during|per|near|without|outside|inside',
      plural: /(?:[^suia']s|[a-z]{3}as|ies|[aeoy]es|ers|ors|ists|ians|ees|sses|uses|[a-z]{2}men)$/,
      of: 'of',
      determiners: 'a|an|the|its|their|his|her|our|your|my',
      plurals:
        'people|men|women|children|police|feet|teeth|mice|geese|fish|sheep|deer|cattle|species|series|aircraft|spacecraft|personnel|staff|persons|youth|media|data|criteria|phenomena|bacteria|cacti|fungi|alumni|stimuli|nuclei|foci|lives|wives|knives|wolves|halves|leaves|classes|gas|buses|viruses|campuses|folks|oxen|dice|offspring|salmon|trout|votes|troops|crew|schoolchildren|grandchildren|policemen|firemen|businessmen|congressmen|fishermen|women|servicemen|gentlemen|headquarters|means|works|crossroads|barracks|corps|indices|matrices|vertices|analyses|crises|hypotheses|theses',
    },
  },
  dates: {
    months: [
      'january|jan\\.',
      'february|feb\\.',
      'march|mar\\.',
      'april|apr\\.',
      'may',
      'june',
      'july',
      'august|aug\\.',
      'september|sept?\\.',
      'october|oct\\.',
      'november|nov\\.',
      'december|dec\\.',
    ],
    before: 'in|on',
    beforeKept: 'by',
    yearWord: '',
    dayEnding: 'st|nd|rd|th',
    parts: [
      ['(?:the )?(?:early|beginning|start|winter)', 1],
      ['(?:the )?spring', 4],
      ['mid|the middle', 6],
      ['(?:the )?summer', 7],
      ['(?:the )?(?:autumn|fall)', 10],
      ['late|the end', 11],
    ],
    link: 'of|the',
    bare: 'none',
    uninflected: true,
    goesOn: 'alone|and|or|to|as|dollars|terms|prices',
  },
  typography: {
    quotationMarks: ['“', '”'],
    bindNext: [
      'a',
      'an',
      'the',
      'in',
      'on',
      'of',
      'to',
      'at',
      'by',
      'for',
      'from',
      'with',
      'as',
      'and',
      'or',
      'no',
      'not',
      'is',
    ],
    bindPrevious: [],
    decimalMark: '.',
  },
}
