#!/usr/bin/env node
import { processOutput } from './report.ts'
import { run } from './run.ts'

process.exitCode = await run(process.argv, processOutput)
