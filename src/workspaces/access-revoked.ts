/** The event of an organisation's installation that serves some of its workspaces no more; the others go on. */
export const ACCESS_REVOKED = 'team_access_revoked'
