/**
 * Phrases after or before which a rejection mail names the company or the role: data without logic, a list a
 * language. A phrase ends exactly where the name begins. `sure` phrases count by themselves; `faint` ones only
 * when another part of the mail names the same.
 */

/** After these comes the company. */
export const companyCues: { readonly sure: readonly RegExp[]; readonly faint: readonly RegExp[] } = {
  sure: [
    /\b(?:position|role|vacancy|job|opening|opportunity|post|internship|apprenticeship|traineeship)(?: \([^()\n]{1,40}\))?(?: here)? (?:at|with) /giu,
    /\b(?:applying|applied|application) (?:to|at|with) /giu,
    /\b(?:everyone|everybody|all of us|the team|the whole team|here) at /giu,
    /\binterest in (?:joining|(?:working|employment|a career|career opportunities|opportunities) (?:at|for|with)) /giu,
    /\byour (?:job )?update from /giu,
    /\b(?:bewerbung|stelle|position|mitarbeit) bei (?:der |dem )?(?:firma )?/giu,
    /\b(?:als|position|stelle) (?=\p{Lu})[^\n.,;:!?]{2,80}? bei (?:der |dem )?(?:firma )?/giu,
    /\bposte (?:de |d')[^\n.,;:!?]{2,80}? (?:chez |au sein de la société |au sein de l'entreprise |au sein de |au sein d')/giu,
    /\bcandidature chez /giu,
  ],
  faint: [
    /\binterest in /giu,
    /\b(?:considering|choosing) /giu,
    /\b(?:puesto|vacante|posición|plaza|cargo) de [^\n.,;:!?]{2,80}? en /giu,
    /\b(?:postular|postularte|postularse|aplicar) (?:a|en) /giu,
    /\b(?:interés en|candidatura en|solicitud en) /giu,
    /\bintérêt pour /giu,
  ],
}

/** After these comes a name that is the company only when the words "has decided" or their like follow it. */
export const decidesCue = /\b(?:unfortunately|sadly|at this time|after careful consideration), /giu
export const decides =
  /^ (?:has|have) (?:now )?(?:decided|chosen|opted|elected|moved|selected|filled)\b|^ (?:will not|won't|is not|isn't|is unable) /iu

/** What stands before a phrase when it speaks of the reader's own job elsewhere. */
export const ownJob =
  /\b(?:your|current|currently|present|previous|former|last|past|recent)(?: [\p{L}-]{1,20})?(?: [\p{L}-]{1,20})? ?$/iu

/** What stands before a phrase when it tells of what the reader did elsewhere. */
export const ownPast =
  /\byour (?:[\p{L}-]{1,20} )?(?:experience|background|work|achievements|tenure|success|track record|knowledge)\b(?:(?!interest|appl)[^.!?\n]){0,60}$/iu

/** After these comes the role, whatever its words are. */
export const roleCues: { readonly sure: readonly RegExp[]; readonly beforeCompany: readonly RegExp[] } = {
  sure: [
    /\b(?:position|role|post|job|vacancy) (?:of|as) (?:an? |the )?/giu,
    /\b(?:bewerbung|stelle|position) als (?:eine? )?/giu,
    /\b(?:puesto|vacante|posición|plaza|cargo) de /giu,
    /\bposte (?:de |d')/giu,
  ],
  // The role only when it ends in a job's word, or when "at" and a company follow.
  beforeCompany: [
    /\b(?:apply|applying|applied) to be an? /giu,
    /\bnot (?:been )?(?:selected|chosen|successful) (?:for|as) (?:an? |the |our )?(?:position of |role of |post of |job of )?/giu,
    /\b(?:application|applying|applied) (?:for|to|as) (?:an? |the |our )?(?:position of |role of |post of |job of )?/giu,
    /\b(?:an der|auf die|um die) (?:position|stelle) (?:als )?/giu,
    /\bapplication (?:update|status) ?[:-] ?/giu,
    /\bindeed application ?: ?/giu,
    /\bcandidatura (?:para|a) (?:el puesto de )?/giu,
    /\bcandidature (?:pour|au) (?:le poste de |poste de |poste d')?/giu,
  ],
}

/** The role stands between the last `opens` before and one of these nouns. */
export const roleNounAfter =
  / (?<noun>position|role|vacancy|opening|opportunity|post|job|internship)(?![\p{L}-])/giu
export const roleOpens =
  /\b(?:(?:for|in|to|regarding|about|of|and) (?:the|our|this)(?: open| vacant| advertised| current)?|(?:application|applying|applied|apply|interest|interested) (?:for|to|in)(?: the| our| this)?(?: open| vacant| advertised| current)?) /giu

/** "Your ... application": role or company between, told apart by the words of jobs. */
export const yourApplication = /\byour (?<name>[^\n.,;:!?]{2,60}?) application\b/giu

/** Lines of portals that name a field. */
export const companyLabel =
  /^(?:company|employer|organi[sz]ation|unternehmen|arbeitgeber|empresa|entreprise|société|employeur) ?: ?(?<name>\S.{0,160})$/iu
export const roleLabel =
  /^(?:position|role|job|job title|position title|job applied for|vacancy|post|post title|stelle|stellenbezeichnung|puesto|vacante|poste) ?: ?(?<name>\S.{0,160})$/iu

/** Lines of portals that say when the decision was entered. */
export const updatedOn =
  /^(?:last updated|updated|status updated|status changed|decision made|decision date|date of decision|(?:zuletzt )?aktualisiert|(?:última )?actualización|actualizado|mise? à jour)(?: on| am| el| le)? ?:? (?<date>.{6,60})$/iu

/** In a line with a date, what makes it another day than the mail's own. */
export const otherDay =
  /interview|deadline|appl|posted|closing|start|valid|expire|gespräch|frist|bewerb|entrevista|plazo|entretien|délai|échéance/iu

/** Beside a lone "Date:" line these make it an appointment's. */
export const appointment = /^(?:time|location|place|where|uhrzeit|ort|hora|lugar|heure|lieu|zoom|link) ?:/iu

/** What follows a name that is no company: a job, a place of work, or one more name. */
export const notACompany =
  /^(?: (?:at|with|bei|chez) | (?:position|role|vacancy|opening|job|post|application|internship|office|site|branch|location|headquarters|plant|store|campus|warehouse|facility)(?![\p{L}])| (?:of|de|del) \p{Ll}|[^\S\n]\p{Lu}[^\s,]{0,30},? (?:&|and|und|y|et) \p{Lu})/u

/** A first word that makes a lower-case role any role at all. */
export const anyRole =
  /^(?:similar|different|other|another|suitable|future|new|next|right|key|particular|said|same|above|advertised|perfect|ideal|potential)(?![\p{L}])/iu
