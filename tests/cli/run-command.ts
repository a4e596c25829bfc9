import { run } from '../../src/cli/run.ts'

/** Runs `lectern` with these arguments in this process; what it wrote comes back as text. */
export async function lectern(...args: readonly string[]) {
  const written = { stdout: '', stderr: '' }
  const code = await run(['node', 'lectern', ...args], {
    stdout: (text) => {
      written.stdout += `${text}\n`
    },
    stderr: (text) => {
      written.stderr += `${text}\n`
    },
  })
  return { code, ...written }
}
