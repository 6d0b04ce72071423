/**
 * The words that the reader of rejection mails knows: data without logic. English first, then German, Spanish
 * and French where a phrase is as certain as the English one. Every pattern is applied to text with straight
 * quotes and single spaces; none has an unbounded repetition, so that reading stays linear.
 */

type HeaderKind = 'from' | 'subject' | 'date' | 'other'

/** Words before the colon of a mail header, lower case. */
export const headerWords: ReadonlyMap<string, HeaderKind> = new Map([
  ...each('from', 'from', 'von', 'de', 'remitente', 'expéditeur', 'absender'),
  ...each('subject', 'subject', 'betreff', 'asunto', 'objet'),
  ...each(
    'date',
    'date',
    'sent',
    'datum',
    'gesendet',
    'fecha',
    'enviado',
    'enviado el',
    'envoyé',
    'envoyé le',
  ),
  ...each(
    'other',
    'to',
    'cc',
    'bcc',
    'reply-to',
    'an',
    'kopie',
    'antwort an',
    'para',
    'à',
    'a',
    'responder a',
  ),
])

function each(kind: HeaderKind, ...words: string[]): [string, HeaderKind][] {
  return words.map((word) => [word, kind])
}

/** "Re:" and its like before a subject, and the tags that mail gateways add. */
export const subjectPrefix = /^(?:(?:re|fw|fwd|aw|wg|rv|tr|ref|betr)\.? ?: ?|\[ext(?:ernal)?\] ?)/iu

/** A letter's own subject line, which has no mail header word. */
export const letterSubject = /^(?:re|ref|betr\.?) ?: ?(?=\S)/iu

/** A line that says: another mail starts below. */
export const forwardMarkers: readonly RegExp[] = [
  /^-{2,20} ?(?:forwarded message|original message|ursprüngliche nachricht|weitergeleitete nachricht|mensaje reenviado|mensaje original|message transféré|message d'origine) ?-{0,20}$/iu,
  /^(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message transféré|inicio del mensaje reenviado) ?:?$/iu,
]

/** "On (date) somebody wrote:" above a quoted mail. */
export const attributions: readonly RegExp[] = [
  /^on .{6,160} wrote ?:$/iu,
  /^am .{6,160} schrieb .{1,160}:$/iu,
  /^el .{6,160} escribió ?:$/iu,
  /^le .{6,160} a écrit ?:$/iu,
]

export const greeting =
  /^(?:dear|hi|hello|good (?:morning|afternoon)|sehr geehrte|liebe|lieber|hallo|guten tag|estimad[oa]s?|hola|querid[oa]|bonjour|madame|monsieur|cher|chère)(?![\p{L}])/iu

export const closing =
  /^(?:(?:best|kind|kindest|warm|warmest|many|with)(?: (?:kind|best|warm))? ?(?:regards|wishes|thanks)?|regards|sincerely|yours (?:sincerely|faithfully|truly)|thank you|thanks|cheers|all the best|(?:mit )?(?:freundlichen|besten|herzlichen|viele|beste|liebe) grü(?:ß|ss)en?|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|cordialement|bien cordialement|sincères salutations),?$/iu

/** Mail services, applicant systems and job boards, which send for others: never the company. Squashed. */
export const platforms: ReadonlySet<string> = new Set(
  `greenhouse greenhousemail lever hirelever workday myworkday myworkdayjobs smartrecruiters icims ashby ashbyhq
  workable workablemail successfactors sapsuccessfactors taleo oracletaleo jobvite breezy breezyhr recruitee
  personio teamtailor bamboohr jazzhr applytojob bullhorn cornerstone csod eightfold pinpoint pinpointhq rippling
  ukg ultipro paylocity adp phenom avature softgarden rexx dvinci onlyfy concludis welcomekit welcometothejungle
  jobtrain trac tracjobs oleeo linkedin indeed indeedemail glassdoor monster ziprecruiter stepstone xing infojobs
  totaljobs reed cvlibrary handshake joinhandshake wellfound angellist hellowork apec francetravail gmail googlemail
  outlook hotmail live yahoo icloud gmx web aol proton protonmail mail`.split(/\s+/u),
)

const hiringPeople =
  '(?:(?:global |corporate )?(?:talent acquisition|talent|recruiting|recruitment|recruitment services|hiring|human resources|hr|people|people operations|people & culture|people and culture|careers|career|staffing)[ -](?:team|department|office|group)|careers|jobs)'
const hiringWord =
  '(?:talent acquisition|recruiting|recruitment|human resources|hr|personalabteilung|bewerbermanagement|recursos humanos|rrhh|recrutement|ressources humaines)'

/**
 * Forms in which a whole line or name says "the hiring people of X"; X is the group `company`. After a bare word
 * ("Jane Doe HR") X may be a person; "the X team" may be any team inside a company, and is never sure.
 */
export const teamForms: readonly { readonly kind: 'hiring' | 'bare' | 'any'; readonly form: RegExp }[] = [
  {
    kind: 'hiring',
    form: new RegExp(`^(?:the |your |ihr |dein |euer )?(?<company>.{1,80}?)(?:'s)? ${hiringPeople}$`, 'iu'),
  },
  { kind: 'bare', form: new RegExp(`^(?<company>.{1,80}?) ${hiringWord}$`, 'iu') },
  {
    kind: 'hiring',
    form: new RegExp(
      `^(?:the )?(?:${hiringPeople}|${hiringWord})(?: ?@ ?| ?\\| ?|, | at | of | [-–] )(?<company>.{1,80})$`,
      'iu',
    ),
  },
  { kind: 'hiring', form: /^the team (?:at|of) (?<company>.{1,80})$/iu },
  {
    kind: 'hiring',
    form: /^(?:(?:ihr|dein) )?(?:recruiting[ -]?team|personalabteilung|bewerbermanagement|hr[ -]team) (?:der|des|von|bei) (?<company>.{1,80})$/iu,
  },
  {
    kind: 'hiring',
    form: /^(?:el )?(?:equipo de (?:selección|recursos humanos|rrhh|talento)|departamento de (?:selección|recursos humanos|rrhh)) (?:de|en) (?<company>.{1,80})$/iu,
  },
  {
    kind: 'hiring',
    form: /^(?:l'équipe|le service) (?:de )?(?:recrutement|rh|ressources humaines) (?:de |d'|chez )(?<company>.{1,80})$/iu,
  },
  { kind: 'any', form: /^(?:the|your|ihr|dein) (?<company>.{1,80})[ -]team$/iu },
]

/** Words that name a team's own place in a company, never the company. */
export const unnamed: ReadonlySet<string> = new Set(
  `a an the our your my this that these their its us we you i he she they it all team teams group department
  company employer organisation organization firm business office hiring talent recruiting recruitment recruiter
  recruiters acquisition human resources hr people culture careers career jobs job staffing global corporate regional
  international national local internal external technical university campus early executive graduate student
  students emea apac dach latam europe america north south east west uk us usa germany nordics head headquarters hq site branch do not reply noreply
  donotreply notifications notification no-reply info support mailer candidate candidates applicant applicants
  manager engineering sales product marketing design tech it finance operations legal clinical nursing and of for &
  dein ihr unser das die der el la los las su tu nuestro le les notre votre personal bewerbung equipo selección
  empresa recursos humanos équipe service entreprise société unternehmen firma application applications position
  role vacancy opening opportunity post internship status update interview process trabajo emploi stelle puesto poste`.split(
    /\s+/u,
  ),
)

/** Places after which teams are named ("Berlin Recruiting Team"); alone, never read as a company. */
export const places: ReadonlySet<string> = new Set(
  `amsterdam athens atlanta austin austria australia barcelona belfast belgium berlin birmingham boston brazil bristol
  brussels canada chicago china cologne copenhagen dallas denver dublin düsseldorf edinburgh england france frankfurt
  geneva glasgow hamburg helsinki houston india ireland italy japan köln leeds lisbon liverpool london lyon madrid
  manchester marseille melbourne mexico miami milan montreal munich münchen netherlands oslo paris poland portugal
  prague rome scotland seattle singapore spain stockholm stuttgart sweden switzerland sydney tokyo toronto vancouver
  vienna wales warsaw wien zurich zürich deutschland españa suisse schweiz österreich`.split(/\s+/u),
)

/** Company forms at the end of a name; compared without dots. */
export const legalForms: ReadonlySet<string> = new Set(
  `inc incorporated ltd limited llc llp plc corp corporation co gmbh ag se kg kgaa ug ohg ev eg mbh sl slu sa sau
  sas sarl sasu spa srl bv nv ab oy aps pty`.split(/\s+/u),
)

/** Lower-case words that a company's or role's name may hold between two of its own words. */
export const connectors: ReadonlySet<string> = new Set(
  "of and & + the de del la las los y e für und der des du et d' von & van".split(' '),
)

/** Words at which a name has ended, capital or not: verbs, prepositions, starts of the next sentence. */
export const nameEnds: ReadonlySet<string> = new Set(
  `at with for in on to from by as has have had is are was were be been will would can could may and/or that which
  who whose i we you it he she they our your their this these those there but so if since after before during
  unfortunately sadly however although while thank thanks dear hi hello best kind regards sincerely please not no
  position role vacancy opening application status date sent subject re req regarding about following via
  january february march april june july august september october november december
  bei beim als im am an auf mit zu zum zur haben hat ist sind war wurde wir ihr ihre ihren sie leider sehr vielen
  en con para por que ha han hemos fue es se su sus lamentamos estimado estimada gracias tras
  chez au aux dans pour avec nous vous votre est sont a ont ne malheureusement madame monsieur merci suite n'a n'ont n'avons pas été`.split(
    /\s+/u,
  ),
)

/** Last words by which a name is known to be a job's and not a company's. */
export const roleNouns: ReadonlySet<string> = new Set(
  `accountant administrator advisor adviser agent analyst apprentice architect assistant associate attendant auditor
  baker barista bookkeeper bricklayer builder buyer caregiver carer caretaker carpenter cashier chef chemist cleaner
  clerk clinician coach consultant controller cook coordinator copywriter counsel counsellor counselor dentist
  designer developer director dispatcher doctor driver economist editor educator electrician engineer estimator
  executive fellow fitter foreman gardener geologist guard hairdresser handler head helper housekeeper hygienist
  inspector instructor intern internship janitor joiner journalist laboratorian lawyer lead lecturer librarian
  machinist manager mechanic merchandiser midwife nanny nurse nutritionist officer operative operator optician
  optometrist painter paralegal paramedic partner pharmacist photographer physician physiotherapist picker planner
  plumber porter practitioner president producer professor programmer psychologist radiographer receptionist
  recruiter registrar representative researcher reporter roofer salesperson scheduler scientist secretary server
  solicitor specialist statistician steward strategist supervisor surgeon surveyor teacher technician technologist
  teller tester therapist trader trainee trainer translator treasurer tutor underwriter veterinarian waiter waitress
  warden welder worker writer werkstudent praktikant praktikantin sachbearbeiter sachbearbeiterin buchhalter
  buchhalterin entwickler entwicklerin ingenieur ingenieurin pflegefachkraft krankenpfleger krankenschwester erzieher
  erzieherin leiter leiterin referent referentin contable enfermero enfermera ingeniero ingeniera desarrollador
  desarrolladora técnico técnica auxiliar gerente responsable analista administrativo administrativa camarero
  camarera cocinero cocinera conductor conductora dependiente dependienta diseñador diseñadora asistente jefe jefa
  directora coordinador coordinadora consultor consultora programador programadora abogado abogada profesor
  profesora electricista recepcionista vendedor vendedora arquitecto arquitecta periodista traductor traductora
  redactor redactora secretario secretaria operario operaria repartidor repartidora educador educadora psicólogo
  psicóloga farmacéutico farmacéutica comptable infirmier infirmière ingénieur développeur
  développeuse vendeur vendeuse chargé chargée assistante conseiller conseillère directeur directrice`.split(
    /\s+/u,
  ),
)

/** Names of a field of work; "the Marketing position" is a role, "the Northwind position" is not. */
export const fields: ReadonlySet<string> = new Set(
  `accounting administration analytics compliance controlling customer data design engineering finance hr it
  logistics marketing nursing operations procurement product purchasing recruiting research sales security software
  success support teaching warehouse`.split(/\s+/u),
)
