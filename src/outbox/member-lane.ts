/** The lane of whatever is said to a member in their DM: messages of one lane go out in order. */
export function memberLane(memberId: string): string {
  return `member:${memberId}`
}
