/**
 * Wording by which a text is judged before anything is read from it: data without logic, with bounded
 * repetitions only, applied to text with straight quotes and single spaces.
 */

/** Wording of a no that is hard to find in any other mail. */
export const saysNo: readonly RegExp[] = [
  /\b(?:move|moving|moved|go|going|went|proceed|proceeding|continue|continuing|progress|progressing) (?:ahead |forward |on )?with (?:an)?other (?:[\p{L}-]{1,20} ){0,3}(?:candidate|applicant)/iu,
  /\b(?:move|moving|moved|go|going|went|gone|proceed|proceeding) (?:ahead |forward |on )?with a different (?:candidate|applicant|person)/iu,
  /\b(?:decided|chosen|opted|elected) to (?:move|go|proceed|continue|progress) (?:ahead |forward |on )?with (?:someone|candidates|applicants) (?:else|whose|who|with)\b/iu,
  /\bgo(?:ing)? in (?:another|a different) direction\b/iu,
  /\bwe(?:'ve| have)? (?:went|gone) with (?:someone|another|a different)\b/iu,
  /\b(?:identified|found|selected|chosen) (?:other )?(?:candidates|applicants)(?: [\p{L}-]{1,20}){0,6} (?:closer|better|stronger|more closely)\b/iu,
  /\b(?:decided|chosen|opted|elected) not to (?:move|proceed|progress|continue|pursue|take|advance)/iu,
  /\b(?:will not|won't|are not|aren't) (?:be )?(?:moving|proceeding|progressing|taking|continuing|considering|pursuing|inviting you|offering you|advancing|able to offer you) ?/iu,
  /\b(?:pursue|pursuing|selected|chosen|chose|appointed|hired|offered|preferred|decided on|decided for) (?:[\p{L}-]{1,20} ){0,4}(?:another|other|a different) (?:[\p{L}-]{1,20} ){0,2}(?:candidate|applicant)/iu,
  /\b(?:you|application|candidacy|profile)(?: [\p{L}'-]{1,20}){0,8} (?:not (?:been )?(?:successful|selected|shortlisted|short-listed|chosen|progressed)|unsuccessful)\b/iu,
  /\b(?:status|decision|outcome|update|result)\b.{0,60}\b(?:not selected|rejected|declined|unsuccessful|not successful|not shortlisted|position filled)\b/iu,
  /\bno longer (?:being considered|under consideration|in consideration)/iu,
  /\b(?:unable|not able) to (?:offer you|progress your|move forward with your|proceed with your|take your application)/iu,
  /\b(?:cannot|can't|can not) offer you (?:the|a|an|this) /iu,
  /\bwe(?:'ve| have)? (?:now |already |since |recently )?filled (?:the|this|that) (?:[\p{L}-]{1,20} ){0,5}(?:position|role|vacancy|post|job|opening)/iu,
  /\b(?:position|role|vacancy|post|job|requisition)(?: (?:[^\s.!?]{1,30}|(?:inc|co|ltd|corp|llc)\.)){0,8} (?:has|have) (?:now |already |since |recently )?been (?:filled|cancelled|canceled|closed)/iu,
  /\bregret to (?:inform|tell|advise) you that (?:you (?:have|were)|your application (?:has|was)|we (?:have (?:decided|chosen|selected)|are unable to offer|cannot offer|will not be (?:moving|proceeding|progressing)))/iu,
  /\bsomeone else for (?:the|this) (?:position|role|job)/iu,
  /(?:nicht|kein\p{L}{0,2}) (?:[\p{L}]{1,20} ){0,4}(?:berücksichtigen|berücksichtigt|engere (?:aus)?wahl)/iu,
  /für (?:einen anderen|eine andere|andere|andern) (?:[\p{L}-]{1,20} ){0,3}(?:bewerber|kandidat|mitbewerber)/iu,
  /leider (?:[\p{L}]{1,20} ){0,4}(?:eine absage|absagen|nicht anbieten|keine zusage|abgelehnt)/iu,
  /(?:stelle|position)(?: [\p{L}]{1,20}){0,5} (?:anderweitig|bereits) (?:besetz|vergeben)/iu,
  /no ha(?:s|n)? sido (?:seleccionad|elegid|escogid)/iu,
  /no (?:fuiste|fue|ha(?:s)? resultado) (?:seleccionad|elegid|escogid)/iu,
  /(?:seguir|continuar|avanzar)(?:emos)?(?: adelante)? con otr[oa]s? (?:candidat|persona|perfil)/iu,
  /no (?:vamos a |podemos )?(?:seguir|continuar|avanzar)(?:emos|ás|á)?(?: adelante)? (?:con|en) (?:su|tu|el|este|nuestro) (?:candidatura|solicitud|postulación|proceso)/iu,
  /hemos (?:optado por|(?:elegido|seleccionado|escogido|contratado)(?: a)?|decidido (?:optar por|(?:elegir|contratar|seleccionar) a)) otr[oa]s? (?:candidat|persona|perfil|aspirante|postulante)/iu,
  /(?:su|tu) (?:candidatura|solicitud|postulación) (?:ha sido|fue) (?:descartada|desestimada|rechazada)/iu,
  /(?:puesto|vacante|posición|plaza)(?: [^\s.!?]{1,30}){0,8} (?:ya )?(?:ha sido|fue|está) (?:cubiert|cerrad|cancelad)/iu,
  /(?:n'a|n'avons|n'ont) pas (?:été |pu )?(?:retenue?s?|retenir)/iu,
  /(?:donner|donnons|donnerons)(?: (?:pas|une))? suite(?: favorable)? à (?:votre|ta) candidature/iu,
  /ne pas (?:retenir|donner suite à|poursuivre avec) (?:votre|ta) candidature/iu,
]

/** Wording of an offer or an invitation; a text that has it is not read at all. */
export const saysYes: readonly RegExp[] = [
  /\b(?:pleased|happy|delighted|excited|thrilled|glad) to (?:offer|invite|extend|confirm|inform you that you (?:have been|are|were))/iu,
  /\b(?:like|love|want) to (?:invite|offer) you (?:to |for |an? |the )?(?:an? |the )?(?:[\p{L}-]{1,20} ){0,3}(?:interview|call|conversation|meeting|chat|position|role|job|assessment)/iu,
  /\b(?:like|love) to (?:schedule|arrange|set up) /iu,
  /\bplease (?:choose|select|pick|book|confirm) (?:a|your|the) (?:[\p{L}-]{1,20} )?(?:time|slot|date)/iu,
  /\b(?:you have|you've) been (?:selected|shortlisted|chosen) (?:for|to)\b/iu,
  /\bcongratulations\b/iu,
  /\b(?:möchten|würden) (?:[\p{L}]{1,20} ){0,4}(?:zu einem|zum) (?:[\p{L}-]{1,20} ){0,3}(?:gespräch|vorstellungsgespräch|interview|kennenlernen)/iu,
  /\b(?:nos complace|nos alegra|nos gustaría) (?:[\p{L}]{1,20} ){0,3}(?:ofrecer|invitar|citar|entrevist)/iu,
  /(?:plaisir|ravis|heureux) de vous (?:proposer|inviter|offrir|rencontrer)/iu,
]

/** Somebody who talks about their own no: a chat message, and no mail to be read. */
export const saysOwnStory =
  /\b(?:my application|i applied|i got (?:a no|rejected|turned)|i was (?:rejected|turned|not)|i (?:didn't|did not) get|they (?:said|told|rejected|went)|turned me down|rejected me)\b/iu

/** A sentence that points at other openings names roles and companies that this mail is not about. */
export const pointsElsewhere =
  /\b(?:encourage you|consider applying|instead|recommend|suggest|you (?:may|might) (?:also|be)|might also|would also|also have|also hiring|other (?:roles|openings|positions)|similar|sister company|our new|a new|opens? (?:soon|next)|upcoming|formerly|previously|partner company|stattdessen|alternativ|empfehlen|ermutigen|en su lugar|le animamos|te animamos|plutôt|vous invitons)\b/iu

/** A recruiter who writes for somebody else: the sender is not the company. */
export const writesForClient =
  /\b(?:our|my|the) client\b|\b(?:unser|mein)(?:e[mnrs]?)? (?:kunden?|mandant(?:en)?|auftraggebers?)\b|\bnuestro cliente\b|\b(?:notre|mon) client\b/iu
