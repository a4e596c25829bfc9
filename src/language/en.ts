import type { Language } from './language.ts'
import type { ProseKnowledge } from './prose-knowledge.ts'
import { phrases, words } from './words.ts'

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
    importantly | notably | specifically | instead | to that end | in the meantime | or | plus | look | and so | and then
  `),
  anaphora: words(`
    he she it they his her hers him their theirs them its this that these those there then so but and however also
    moreover furthermore therefore thus meanwhile such here both neither either another others one or nor yet because
    which who whom whose where while although though if than as instead it's that's they're he's she's there's
    they've they'd it'll these' same latter former
  `),
  danglingEnds: words(`
    a an the of to in on at by for from with and or but as that which who whose if when than into onto over under about
    after before between during per is are was were be been has have had not its their his her this these those my our
    your no very more most so such will would can could may might must should do does did through across against
    toward towards upon within without including because while where how what why whether nor only
  `),
  negations: words('not no never nor without cannot neither none nobody nothing'),
  hedges: words(`
    allegedly reportedly possibly perhaps may might could probably supposedly likely apparently seemingly suggests suggest
    presumably potentially
  `),
  speech:
    /\b(?:said|says|say|told|tells|noted|notes|added|adds|explained|explains|stated|states|wrote|writes|asked|argued|argues|according to|replied|warned|insisted|claimed|claims|described|commented|remarked|announced|believes|reported|reports)\b/u,
  finiteVerb:
    /^(?:is|are|was|were|am|has|have|had|will|would|can|could|must|should|does|do|did|may|might|cannot|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|don['’]t|doesn['’]t|didn['’]t|can['’]t|won['’]t|couldn['’]t|wouldn['’]t|it['’]s|that['’]s|there['’]s|we['’]re|they['’]re|you['’]re|i['’]m|he['’]s|she['’]s|we['’]ve|they['’]ve|i['’]ve|we['’]ll|i['’]d|i['’]ll|made|went|took|gave|found|became|began|led|left|got|cut|rose|fell|grew|kept|held|met|won|lost|sold|bought|built|brought|came|saw|said|says|sent|set|shot|spent|spoke|stood|taught|told|thought|understood|wore|wrote|drew|drove|ate|felt|fought|flew|forgot|heard|hit|hurt|knew|laid|lay|lent|let|meant|paid|put|ran|rang|read|sang|sat|sought|shook|showed|shut|slept|struck|swore|swam|threw|woke|makes|shows|means|gives|takes|includes|remains|needs|wants|works|helps|allows|provides|requires|comes|goes|becomes|begins|plays|calls|uses|lives|leads|holds|keeps|contains|offers|suggests|believes|appears|seems|exists|depends|represents|reveals|reflects|faces|plans|expects|continues|creates|supports|causes|occurs|follows|serves|runs|carries|covers|produces|increases|reduces|improves|starts|ends|looks|gets|finds|knows|thinks|sees|feels|tells|tends|thinks|know|think|need|want|believe|make|use|help|see|feel|find|call|come|hope|try|work|live|expect|suggest|show|include|remain|require|face|[a-z]{2,}ed)$/u,
  notVerbs: words(
    'need-based indeed speed seed breed feed bed red hundred sacred naked wicked aged sophisticated limited united',
  ),
  verbLast: false,
  droppable:
    /^(?:which|who|whose|where|while|because|although|though|including|such as|especially|particularly|with|after|before|as|since|when|even|so that|thus|thereby|and |but |or |whereas|for example|like|among them|along with|as well as|per|plus|in which|of which|to which|following|despite|in contrast|instead of|rather than|[a-z]{3,}ing(?=\s))/u,
  binding: /^(?:if|unless|except|provided|only if|as long as|until|but also|in case)/u,
  complement: /^[,:]?\s*(?:that|whether|which|who|whom|whose|how|what|why|["“„‘])|^:/u,
  prepositions: words(`
    of to in on at by for from with into onto over under about after before between during per through across against
    toward towards upon within without since until among amid despite via throughout around near
  `),
  quotation: {
    verb: /^(?:said|says|told|noted|notes|added|adds|explained|explains|stated|states|wrote|writes|asked|argued|argues|replied|warned|warns|insisted|claimed|claims|described|commented|comments|remarked|announced|believes|continued|concluded|recalled|observed|declared|urged|admitted|called|calls|emphasized|emphasised|stressed)$/u,
    accordingTo: phrases('according to'),
    pronouns: words('he she'),
    notNames: words(
      'the a an in on at and but we i it they this that when if as monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
    ),
  },
  timeline: {
    date: /^(?:(?:in|on|by|since|until|during) )?(?:(?:early|late|mid|mid-|the (?:spring|summer|fall|autumn|winter) of) ?)?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2},?)? \d{4}|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4}|(?<=in |by |since |during |early |late |mid-)\d{4})/iu,
  },
}

export const en: Language = {
  code: 'en',
  dir: 'ltr',
  labels: {
    source: 'Source',
    fullTextInNotes: 'Full text in the speaker notes',
    continued: 'continued',
    openOnPhone: 'Open on a phone',
    slide: 'Slide',
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
  },
  sentences: {
    abbreviations: words(`
      mr mrs ms dr prof st sr jr vs no e.g i.e u.s u.k u.n inc ltd co corp fig gen col lt sgt rev hon a.m p.m jan feb mar apr
      jun jul aug sep sept oct nov dec approx dept est gov sen rep pres ph.d m.sc b.sc d.c
    `),
    closingAbbreviations: words('etc inc ltd co corp u.s u.k u.n a.m p.m ph.d m.sc b.sc d.c'),
  },
  prose,
}
