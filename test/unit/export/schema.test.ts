import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { documentSchema, writeDocument } from '../../../src/export/document.ts'
import { anyMember, dice } from '../../support/any-member.ts'

const schema = { $id: 'onward-export', ...z.toJSONSchema(documentSchema) }

/** After a change of what goes out: npx vitest run -u test/unit/export */
test('docs/export.schema.json describes the export', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../../docs/export.schema.json')
})

test('another program finds that an export fits its schema, and that another file does not', () => {
  const formats = { date: /^\d{4}-\d{2}-\d{2}$/, 'date-time': /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/ }
  const fits = new Ajv2020({ formats, strictTypes: false }).compile(schema)
  const document = JSON.parse(writeDocument(anyMember(dice(6), 20), 0))
  expect(fits(document), JSON.stringify(fits.errors)).toBe(true)
  expect(fits({ ...document, format: 'other' })).toBe(false)
  expect(fits({ ...document, entries: [{ ...document.entries[0], stage: 'met' }] })).toBe(false)
  expect(fits({ ...document, strange: [] })).toBe(false)
})
