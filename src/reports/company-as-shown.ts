import { normaliseCompany } from '../sealing/normalise-company.ts'

/**
 * A company's name as a report shows it: the form in which all spellings are the same, with a capital at each
 * word. The dictionary's own spelling is the first writer's, and could tell who that was.
 */
export function companyAsShown(name: string): string {
  return normaliseCompany(name).replaceAll(
    /(^|[\s-])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}
