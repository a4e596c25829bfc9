import type { Language } from './language.ts'

export const kk: Language = {
  code: 'kk',
  dir: 'ltr',
  labels: {
    source: 'Дереккөз',
    fullTextInNotes: 'Толық мәтін — баяндамашының жазбаларында',
    continued: 'жалғасы',
    openOnPhone: 'Телефонда ашу',
    slide: 'Слайд',
    previousSlide: 'Алдыңғы слайд',
    nextSlide: 'Келесі слайд',
    nextUp: 'Келесі',
    lastSlide: 'Соңғы слайд',
    notes: 'Жазбалар',
    noNotes: 'Бұл слайдта жазба жоқ',
    remarks: 'Өз ескертпелерім',
    spokenBefore: 'Бұл мәтін бұрын айтылды',
    speakerView: 'Баяндамашы көрінісі',
    popupBlocked: 'Браузер баяндамашы терезесін ашуға рұқсат бермеді.',
    openSpeakerView: 'Баяндамашы терезесін ашу',
    clock: 'Уақыт',
    elapsed: 'Өтті',
    start: 'Бастау',
    pause: 'Кідіріс',
    reset: 'Қайта бастау',
  },
  sentences: {
    abbreviations: ['ж', 'жж', 'т', 'ғ', 'млн', 'млрд', 'мың', 'долл'],
    closingAbbreviations: ['б'],
  },
}
