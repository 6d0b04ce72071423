import { parentPort, workerData } from 'node:worker_threads'
import { makeArchive } from './make-archive.ts'

/** The other thread: makes one archive of what it was handed, gives it back and ends. */
const archive = makeArchive(workerData)
parentPort?.postMessage(archive, [archive.buffer])
