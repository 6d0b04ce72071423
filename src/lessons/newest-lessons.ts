import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { companiesOfEntries } from '../rejections/companies-of-entries.ts'
import type { StoredLesson } from './lesson.ts'
import { findLessons, lessonsOf, type Which } from './lessons.store.ts'

/** A lesson as it is shown: with the company that it is about, if it is about one. */
export type ShownLesson = StoredLesson & { readonly company: string | null }

/** A page of a member's lessons, newest first. Asks for one more, to know whether there is more. */
export async function newestLessons(
  scope: Scope,
  member: Member,
  page: { offset: number; size: number; which?: Which },
): Promise<{ lessons: ShownLesson[]; more: boolean }> {
  const { lessons, more } = await lessonsOf(scope, member, { which: 'all', ...page })
  return { lessons: await withCompanies(scope, member, lessons), more }
}

/** The lessons with these ids that are still there, in the order of the ids. */
export async function lessonsWithIds(
  scope: Scope,
  member: Member,
  lessonIds: readonly string[],
): Promise<ShownLesson[]> {
  return withCompanies(scope, member, await findLessons(scope, member, lessonIds))
}

/** Adds the companies: one statement for all of them. */
export async function withCompanies(
  scope: Scope,
  member: Member,
  lessons: readonly StoredLesson[],
): Promise<ShownLesson[]> {
  const entryIds = [...new Set(lessons.flatMap(({ entryId }) => (entryId === null ? [] : [entryId])))]
  const companies = await companiesOfEntries(scope, member, entryIds)
  return lessons.map((lesson) => ({ ...lesson, company: companies.get(lesson.entryId ?? '') ?? null }))
}
