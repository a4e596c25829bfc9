#!/usr/bin/env node
import { processOutput } from './report.ts'
import { run } from './run.ts'

// `lectern stats article.txt | head` closes the pipe early: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

process.exitCode = await run(process.argv, processOutput)
