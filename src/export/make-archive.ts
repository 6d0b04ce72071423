import { strToU8, zipSync } from 'fflate'
import type { Language } from '../words/language.ts'
import { wordsFor } from '../words/language.ts'
import { BESIDE, type BesideRows } from './beside.ts'
import { writeCalendar } from './calendar.ts'
import { writeCards } from './contacts.ts'
import { writeDocument } from './document.ts'
import { ALL_PARTS, fileName } from './file-rows.ts'
import type { MemberRows } from './part.ts'
import { openRows, type SealedRows } from './read-member.ts'
import { writeTable } from './table-file.ts'

/** The file in the archive that another Onward reads. */
export const DOCUMENT_NAME = 'onward-export.json'

export type ArchiveInput = {
  readonly sealed: SealedRows
  readonly locale: string | null
  /** Epoch milliseconds. */
  readonly exportedAt: number
}

/** Everything of one member as one zip file. Takes as long as there is much: not for the main thread. */
export function makeArchive({ sealed, locale, exportedAt }: ArchiveInput): Uint8Array<ArrayBuffer> {
  const words = wordsFor(locale)
  const rows = openRows(sealed)
  const texts: Record<string, string> = {
    'READ-ME.txt': `${words.export.readMe.join('\r\n')}\r\n`,
    [DOCUMENT_NAME]: writeDocument({ ...rows, ...sealed.beside }, exportedAt),
    ...tables(rows),
    ...tablesBeside(sealed.beside),
    'calendar.ics': writeCalendar(planned(rows, words), exportedAt),
    'people.vcf': writeCards(ALL_PARTS.flatMap((part) => part.people?.(rows) ?? [])),
  }
  const files = Object.entries(texts).map(([name, text]) => [name, strToU8(text)])
  return zipSync(Object.fromEntries(files), { mtime: exportedAt })
}

function tables(rows: MemberRows): Record<string, string> {
  return Object.fromEntries(
    ALL_PARTS.map((part) => {
      const columns = part.columns.flatMap(([column, rule]) => fileName(column, rule) ?? [])
      return [`tables/${part.table}.csv`, writeTable(columns, rows[part.table] ?? [])]
    }),
  )
}

function tablesBeside(rows: BesideRows): Record<string, string> {
  return Object.fromEntries(
    BESIDE.map(({ name, row }) => [
      `tables/${name}.csv`,
      writeTable(Object.keys(row.shape), rows[name] ?? []),
    ]),
  )
}

function planned(rows: MemberRows, words: Language) {
  return ALL_PARTS.flatMap((part) => part.planned?.(rows, words) ?? [])
}
