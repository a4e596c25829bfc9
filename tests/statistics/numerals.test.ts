import { expect, test } from 'vitest'
import { classifyNumbers } from '../../src/statistics/classify.ts'

const value = (text: string, lang: string) => {
  const [number] = classifyNumbers(text, { lang })
  return number?.used ? number.statistic.quantity.decimal : undefined
}

test.each([
  ['ru', 'двадцать три дерева', '23'],
  ['ru', 'двухсот сорока пяти лодок', '245'],
  ['ru', 'трое детей', '3'],
  ['ru', 'полтора километра', '1.5'],
  ['ru', 'три с половиной тысячи книг', '3500'],
  ['ru', 'три целых пять десятых процента', '3.5'],
  ['ru', '2,3 млрд тенге', '2300000000'],
  ['ru', '2 миллиона 30 тысяч жителей', '2030000'],
  ['ru', '12 тыс. саженцев', '12000'],
  ['ru', '0,1 процента акций', '0.1'],
  ['kk', 'жиырма үш кітап', '23'],
  ['kk', 'он алты мың кітап', '16000'],
  ['kk', 'үш бүтін оннан бес миллион кітап', '3500000'],
  ['kk', 'бес жарым миллион теңге', '5500000'],
  ['kk', '600000-нан астам үй', '600000'],
  ['kk', 'қырыққа жуық оқушы', '40'],
  ['en', 'sixty-four percent of homes', '64'],
  ['en', 'two hundred and five boats', '205'],
  ['en', 'three and a half million dollars', '3500000'],
  ['en', 'two point seven percent', '2.7'],
  ['en', '1,234.5 tons', '1234.5'],
  ['en', '$5m', '5000000'],
  ['de', 'zweihundertfünfunddreißig Häuser', '235'],
  ['de', '1.234,5 Tonnen', '1234.5'],
  ['fr', 'quatre-vingt-dix-sept maisons', '97'],
  ['fr', 'soixante et onze ponts', '71'],
  ['es', '4 mil 500 millones de euros', '4500000000'],
  ['es', 'treinta y dos puentes', '32'],
  ['tr', 'on iki bin ağaç', '12000'],
  ['tr', "5'i aşkın köprü", '5'],
])('%s: %s is %s', (lang, text, expected) => {
  expect(value(text, lang)).toBe(expected)
})

test.each([
  ['NBSP groups', 'Собрано 12\u00a0345 тонн яблок.', '12345'],
  ['narrow NBSP groups', 'Собрано 10\u202f000\u202f000 тонн яблок.', '10000000'],
  ['thin spaces', 'Собрано 10\u2009000 тонн яблок.', '10000'],
  ['Arabic-Indic digits', 'Пришло ٣٥ человек.', '35'],
  ['fullwidth digits', 'Собрано １２ тонн.', '12'],
  ['a hyphen as minus', 'Ночью было -5 °C.', '-5'],
  ['U+2212 as minus', 'Ночью было −5 °C.', '-5'],
  ['an en dash as minus', 'Ночью было –5 °C.', '-5'],
  ['a small hyphen as minus', 'Ночью было ﹣5 °C.', '-5'],
  ['a fullwidth hyphen as minus', 'Ночью было －5 °C.', '-5'],
])('%s are read', (_, text, expected) => {
  expect(value(text, 'ru')).toBe(expected)
})

test.each([
  ['unbalanced separators', 'Собрано 1 000,000.00 тонн.'],
  ['groups that are not three digits', 'Собрано 1 2345 тонн.'],
  ['a direction mark inside a number', 'Собрано 1\u200f000 тонн.'],
  ['an exponent', 'Собрано 10² тонн.'],
  ['a comma that groups or divides', 'Пришло 5,000 человек.'],
  ['more digits than anyone writes', `Пришло ${'7'.repeat(10_000)} человек.`],
])('%s: no value rather than a wrong one', (_, text) => {
  expect(classifyNumbers(text, { lang: 'ru' }).filter(({ used }) => used)).toEqual([])
})
