import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { Unzip, UnzipInflate } from 'fflate'
import { DOCUMENT_NAME } from './make-archive.ts'

export type FileReading =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'fault'; readonly fault: string }

/** More than a lifetime of entries; a file that is larger, or unfolds to more, is refused unread. */
const LARGEST_BYTES = 64 * 1024 * 1024
const PIECE_BYTES = 16 * 1024
const ZIP_MARK = Buffer.from('PK\x03\x04', 'latin1')

/** Reads an export from a file: the zip that a member got, or the JSON in it. Nothing is written anywhere. */
export function readExportFile(path: string): FileReading {
  let bytes: Buffer
  try {
    const file = openSync(path, 'r')
    try {
      const { size } = fstatSync(file)
      if (size > LARGEST_BYTES) return tooLarge()
      bytes = readFileSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    return fault(`The file can't be read${code}.`)
  }
  return readExport(bytes)
}

/** The same from its bytes. */
export function readExport(bytes: Buffer): FileReading {
  if (bytes.length > LARGEST_BYTES) return tooLarge()
  if (!bytes.subarray(0, ZIP_MARK.length).equals(ZIP_MARK)) return decoded(bytes)
  const found = unzip(bytes)
  return 'kind' in found ? found : decoded(found)
}

/** The one file of the archive that counts, unfolded piece by piece, so that nothing large is ever made. */
function unzip(archive: Buffer): Buffer | FileReading {
  const pieces: Buffer[] = []
  let size = 0
  let documents = 0
  let refusal: FileReading | null = null
  const unzipper = new Unzip((file) => {
    if (isOutside(file.name))
      refusal ??= fault('The zip names files outside itself. It is no export of Onward.')
    if (file.name !== DOCUMENT_NAME) return
    documents += 1
    if (documents > 1) refusal ??= fault(`The zip holds ${DOCUMENT_NAME} twice.`)
    file.ondata = (error, piece) => {
      if (error) refusal ??= damaged()
      size += piece?.length ?? 0
      if (size > LARGEST_BYTES) refusal ??= tooLarge()
      if (refusal === null && piece) pieces.push(Buffer.from(piece))
    }
    file.start()
  })
  unzipper.register(UnzipInflate)
  try {
    for (let start = 0; start < archive.length && refusal === null; start += PIECE_BYTES) {
      const end = Math.min(archive.length, start + PIECE_BYTES)
      unzipper.push(archive.subarray(start, end), end === archive.length)
    }
  } catch {
    return refusal ?? damaged()
  }
  if (refusal !== null) return refusal
  if (documents === 0) return fault(`The zip holds no ${DOCUMENT_NAME}. It is no export of Onward.`)
  return Buffer.concat(pieces)
}

function isOutside(name: string): boolean {
  return (
    name.startsWith('/') || name.includes('\\') || /^[a-z]:/i.test(name) || name.split('/').includes('..')
  )
}

function decoded(bytes: Buffer): FileReading {
  try {
    return { kind: 'read', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return fault('The file is not UTF-8 text. It is no export of Onward, or it is damaged.')
  }
}

function damaged(): FileReading {
  return fault('The zip is damaged. Copy it again from where it was downloaded to.')
}

function tooLarge(): FileReading {
  return fault('The file is too large to be an export of Onward.')
}

function fault(text: string): FileReading {
  return { kind: 'fault', fault: text }
}
