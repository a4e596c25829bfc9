// npm run bench:export: how long `lectern export pdf` takes, whole process, against a bare page.pdf() of the built
// deck in reveal's own print view. Both start a browser of their own; the better of the runs counts.
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const RUNS = 3
const AIM = 1.3
const CLI = resolve('lib/cli/bin.js')
const FLOOR = resolve('tests/bench/bare-print.mjs')
const SENTENCES = (await readFile('tests/fixtures/bridge/article.md', 'utf8'))
  .replace(/^---[\s\S]*?---/, '')
  .split(/(?<=\.)\s+/)
  .map((sentence) => sentence.trim())
  .filter((sentence) => sentence.length > 30 && sentence.length < 110 && !/\d/.test(sentence))

/** A text deck: heading and three items a slide. */
async function writeDeck(folder, slides) {
  await mkdir(folder, { recursive: true })
  const pick = (index) => SENTENCES[index % SENTENCES.length]
  const paragraphs = Array.from(
    { length: slides },
    (_, index) => `${pick(index)} ${pick(index + 1)} ${pick(index + 2)}`,
  )
  await writeFile(
    join(folder, 'article.md'),
    `---\ntitle: Мост\nlang: ru\n---\n\n${paragraphs.join('\n\n')}\n`,
  )
  const texts = paragraphs.map(
    (_, index) =>
      `---\nlayout: statement\nsource: p${index + 1}\n---\n# ${pick(index)}\n\n- ${pick(index + 3)}\n- ${pick(index + 4)}\n- ${pick(index + 5)}\n`,
  )
  await writeFile(join(folder, '01-slides.md'), texts.join('\n'))
}

/** Wall time in seconds and peak memory in MB, by the system's `time` where there is one. */
function measured(args) {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stderr}`)
  return (performance.now() - started) / 1000
}

const best = (args) => Math.min(...Array.from({ length: RUNS }, () => measured(args)))

const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'))
try {
  for (const slides of process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10, 100, 1000]) {
    const deck = join(folder, `deck-${slides}`)
    const pdf = join(folder, `deck-${slides}.pdf`)
    await writeDeck(deck, slides)
    measured([CLI, 'build', deck, '-o', join(folder, `dist-${slides}`)])
    const floor = best([FLOOR, join(folder, `dist-${slides}`, 'index.html'), join(folder, 'floor.pdf')])
    const ours = best([CLI, 'export', 'pdf', deck, '-o', pdf])
    const { size } = await stat(pdf)
    const ratio = ours / floor
    process.stdout.write(
      `${slides} slides: ${ours.toFixed(2)} s, bare print ${floor.toFixed(2)} s, ratio ${ratio.toFixed(2)} (aim ${AIM}), ${Math.round(size / 1024)} KB\n`,
    )
    if (ratio > AIM) process.exitCode = 1
  }
} finally {
  await rm(folder, { recursive: true })
}
