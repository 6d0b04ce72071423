import type { Scope } from '../db/scope.ts'
import type { Choice, Member } from './member.ts'
import { updateChoice } from './members.store.ts'

/** Stores the time zone and the language that a member chose; null takes what Slack says. Repeating is safe. */
export async function chooseProfile(scope: Scope, member: Member, choice: Choice): Promise<void> {
  const { timeZone, language } = member.choice
  if (choice.timeZone === timeZone && choice.language === language) return
  await updateChoice(scope, member.id, choice)
}
