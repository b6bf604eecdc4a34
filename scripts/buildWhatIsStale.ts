import { buildWhatIsStale } from './start/build.ts'

/** Builds the widgets and the register where they are missing or older than their sources. */
await buildWhatIsStale((line) => process.stderr.write(`${line}\n`))
