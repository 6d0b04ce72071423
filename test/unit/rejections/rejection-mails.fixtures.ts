/** Invented mails in the styles that people paste; `today` in the tests is 2026-03-20. */
type Fixture = {
  readonly style: string
  readonly text: string
  readonly reads: { company?: string; role?: string; heardOn?: string }
}

export const mails: readonly Fixture[] = [
  {
    style: 'a mail with headers, sent by an applicant system',
    text: `From: Brightwater Talent Team <no-reply@us.greenhouse-mail.io>
To: Ana Alvarez <ana.alvarez@example.com>
Subject: Your application to Brightwater
Date: Tue, 3 Mar 2026 10:12:00 +0100

Hi Ana,

Thank you for your interest in the Customer Success Manager position at Brightwater. After careful
consideration, we have decided to move forward with other candidates whose experience more closely
matches our needs.

We encourage you to apply again.

Best,
The Brightwater Talent Team`,
    reads: { company: 'Brightwater', role: 'Customer Success Manager', heardOn: '2026-03-03' },
  },
  {
    style: 'one plain paragraph',
    text: 'Thank you for your interest in the Senior Accountant position at Northwind GmbH. Unfortunately, we will not be moving forward with your application.',
    reads: { company: 'Northwind GmbH', role: 'Senior Accountant' },
  },
  {
    style: 'a portal notice',
    text: `Your application for Ward Nurse (Req 12345) at St. Mary's Hospital: status changed to Not selected
Updated on 3 March 2026`,
    reads: { company: "St. Mary's Hospital", role: 'Ward Nurse', heardOn: '2026-03-03' },
  },
  {
    style: 'a portal page with labelled lines',
    text: `Candidate Home

Company: Harrow & Pike Ltd
Job title: Warehouse Supervisor
Requisition: R-20391
Applied on: 11 January 2026
Status: No longer under consideration
Last updated: 2026-02-27`,
    reads: { company: 'Harrow & Pike Ltd', role: 'Warehouse Supervisor', heardOn: '2026-02-27' },
  },
  {
    style: 'a letter with a date line and a subject',
    text: `Fenwick County Council
12 Mill Lane
Fenwick

Fenwick, 24 February 2026

Mr Tom Okafor
4 Orchard Road

Re: Application for Planning Officer at Fenwick County Council

Dear Mr Okafor

Thank you for attending the interview on 12 February 2026. I regret to inform you that you have
not been successful on this occasion. The standard was high.

Yours sincerely,
Margaret Dunne
Head of Planning`,
    reads: { company: 'Fenwick County Council', role: 'Planning Officer', heardOn: '2026-02-24' },
  },
  {
    style: 'a forward by Gmail, with a word of the member above it',
    text: `another one today

---------- Forwarded message ---------
From: Loomis Dairy Careers <careers@loomisdairy.example>
Date: Mon, Mar 9, 2026 at 4:40 PM
Subject: Update on your application
To: <me@example.com>


Dear Sam,

Thank you for applying for the role of Quality Technician at Loomis Dairy. We regret to inform you
that your application was not successful.

Kind regards,
Loomis Dairy Careers`,
    reads: { company: 'Loomis Dairy', role: 'Quality Technician', heardOn: '2026-03-09' },
  },
  {
    style: 'a forward by Apple Mail, quoted',
    text: `> Begin forwarded message:
>
> From: "Tallis Analytics Recruiting" <no-reply@hire.lever.co>
> Subject: Fwd: Data Analyst
> Date: March 5, 2026 at 9:01:11 AM GMT+1
> To: kim@example.com
>
> Hi Kim,
>
> Thanks for taking the time to interview for our Data Analyst role at Tallis Analytics. We've
> decided to go with another candidate this time.
>
> Tallis Analytics Recruiting`,
    reads: { company: 'Tallis Analytics', role: 'Data Analyst', heardOn: '2026-03-05' },
  },
  {
    style: 'a LinkedIn notice',
    text: `Your update from Copperfield

Your application to Growth Hacker at Copperfield

Thank you for your interest in the Growth Hacker position at Copperfield in Leeds, England. Unfortunately, Copperfield has decided not to move forward with your application.

Jobs similar to Growth Hacker
Marketing Lead at Bellweather`,
    reads: { company: 'Copperfield', role: 'Growth Hacker' },
  },
  {
    style: 'an Indeed notice',
    text: `Application update

Thank you for applying to the Line Cook position at Blue Heron Kitchen. Unfortunately, Blue Heron Kitchen has moved to the next step in their hiring process, and your application was not selected at this time.`,
    reads: { company: 'Blue Heron Kitchen', role: 'Line Cook' },
  },
  {
    style: "Slack's own formatting of a pasted mail",
    text: `*From:* Ostrander &amp; Vale Recruiting &lt;<mailto:jobs@ostrandervale.example|jobs@ostrandervale.example>&gt;
*Sent:* Wednesday, March 4, 2026 8:15 AM
*Subject:* _Your application_ :envelope:

Hello Priya,
Thank you for your interest in the *Paralegal* position at *Ostrander &amp; Vale*. We have decided not to proceed with your application. See <https://ostrandervale.example/jobs|our careers page>.`,
    reads: { company: 'Ostrander & Vale', role: 'Paralegal', heardOn: '2026-03-04' },
  },
  {
    style: 'Windows line ends, non-breaking spaces, soft hyphens, curly quotes and wrapped lines',
    text: 'Dear Lee,\r\n\r\nThank you for your interest in the Senior\u00a0Physio\u00adtherapist\r\nposition at O\u2019Malley\u2019s Rehab Centre. We are sorry, but\r\nwe will not be taking your application further.\r\n\r\nRegards,\r\nFiona',
    reads: { company: "O'Malley's Rehab Centre", role: 'Senior Physiotherapist' },
  },
  {
    style: 'a signature that alone names the company',
    text: `Hi Jo,

Thanks again for your time. We have chosen to pursue other candidates for this opening.

Best wishes,
The Larkspur Talent Team`,
    reads: { company: 'Larkspur' },
  },
  {
    style: 'a sender and a text that share a bare name',
    text: `From: Quillon <no-reply@ashbyhq.com>
Subject: Thank you for your interest in Quillon

Hi Dana, unfortunately we have decided to proceed with other applicants.`,
    reads: { company: 'Quillon' },
  },
  {
    style: 'a sender "via" a platform',
    text: `From: "Pemberly Foods Hiring Team via Workable" <noreply@candidates.workablemail.com>
Date: 2026-03-11

Dear Chris, the position has been filled. We wish you well.`,
    reads: { company: 'Pemberly Foods', heardOn: '2026-03-11' },
  },
  {
    style: 'a Workday mail whose address says the company',
    text: `From: Marchmont <marchmont@myworkday.com>
Sent: 02 March 2026 17:30
To: Nils
Subject: Update: Payroll Specialist

Dear Nils, thank you for applying for the Payroll Specialist (JR-004417) role. You were not selected for this position.`,
    reads: { company: 'Marchmont', role: 'Payroll Specialist', heardOn: '2026-03-02' },
  },
  {
    style: 'a German mail with headers',
    text: `Von: Nordwind Logistik GmbH Personalabteilung <bewerbung@nordwind-logistik.example>
Gesendet: Dienstag, 3. März 2026 14:02
An: Jana Vogt
Betreff: Ihre Bewerbung als Buchhalterin (m/w/d)

Sehr geehrte Frau Vogt,

vielen Dank für Ihre Bewerbung als Buchhalterin bei der Nordwind Logistik GmbH und das damit verbundene
Interesse. Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben.

Mit freundlichen Grüßen
Nordwind Logistik GmbH`,
    reads: { company: 'Nordwind Logistik GmbH', role: 'Buchhalterin', heardOn: '2026-03-03' },
  },
  {
    style: 'a German letter',
    text: `München, 27. Februar 2026

Ihre Bewerbung als Ingenieurin

Sehr geehrte Frau Maier,

wir haben Ihre Unterlagen geprüft und können Sie leider nicht in die engere Auswahl nehmen.

Mit freundlichen Grüßen
Ihr Recruiting-Team der Alpenrad AG`,
    reads: { company: 'Alpenrad AG', role: 'Ingenieurin', heardOn: '2026-02-27' },
  },
  {
    style: 'a Spanish mail',
    text: `De: Equipo de Selección de Viento Norte <seleccion@vientonorte.example>
Enviado el: martes, 3 de marzo de 2026 9:30
Para: Lucía
Asunto: Proceso de selección

Estimada Lucía:

Gracias por tu interés en el puesto de Técnico de calidad en Viento Norte S.L. Lamentamos comunicarte que hemos decidido seguir adelante con otros candidatos.

Un cordial saludo,
Equipo de Selección de Viento Norte`,
    reads: { company: 'Viento Norte', role: 'Técnico de calidad', heardOn: '2026-03-03' },
  },
  {
    style: 'a French mail',
    text: `De : L'équipe recrutement de Maison Ardoise <rh@maisonardoise.example>
Envoyé : mardi 3 mars 2026 11:05
À : Chloé
Objet : Votre candidature

Madame,

Nous vous remercions de votre candidature au poste de comptable chez Maison Ardoise. Malheureusement, nous ne pouvons donner une suite favorable à votre candidature.

Cordialement,
L'équipe recrutement de Maison Ardoise`,
    reads: { company: 'Maison Ardoise', role: 'comptable', heardOn: '2026-03-03' },
  },
  {
    style: 'a thread in which the company answers below the thanks of the member',
    text: `Thank you for letting me know, and all the best to the team.

On Tue, Mar 10, 2026 at 9:12 AM Ruth Abara
<ruth@sablefin.example> wrote:

> Hi Max,
> Thank you for interviewing for the Risk Analyst position at Sablefin. We have selected another candidate.
>
> On Mon, Feb 2, 2026 at 8:00 AM Max <max@example.com> wrote:
>> Dear Ms Abara, I would like to apply for the Junior Trader position at Sablefin.`,
    reads: { company: 'Sablefin', role: 'Risk Analyst', heardOn: '2026-03-10' },
  },
  {
    style: "a forward by Outlook, whose outer headers are the member's own",
    text: `From: Ana <ana@example.com>
Sent: 12 March 2026 20:00
To: Job club
Subject: FW: Ihre Unterlagen

Von: Fernhill Recruiting Team <jobs@fernhill.example>
Gesendet: 10. März 2026 09:00
An: Ana
Betreff: Application outcome

Dear Ana, you have not been shortlisted.`,
    reads: { company: 'Fernhill', heardOn: '2026-03-10' },
  },
]

/** Sentences that say it otherwise; each stands before a plain no. */
export const sentences: readonly [sentence: string, company?: string | undefined, role?: string][] = [
  [
    'Thank you for applying for the Marketing Coordinator role here at Fernhill.',
    'Fernhill',
    'Marketing Coordinator',
  ],
  [
    'Your application for the position of Staff Nurse (Band 5) at Royal Oak NHS Trust.',
    'Royal Oak NHS Trust',
    'Staff Nurse',
  ],
  ['Thank you for your interest in our Mechanical Engineer opening.', undefined, 'Mechanical Engineer'],
  ['On behalf of everyone at Acme Robotics, thank you.', 'Acme Robotics'],
  [
    'Tras valorar tu perfil para la vacante de Analista de datos, te escribimos.',
    undefined,
    'Analista de datos',
  ],
  ['Gracias por postularte al cargo de Contable en Viento Norte S.L.', 'Viento Norte S.L.', 'Contable'],
  ['Thank you for your interest in joining the Acme team.', 'Acme'],
  ['Thanks for applying to the Barista (Part-Time) job at Kettle & Bean.', 'Kettle & Bean', 'Barista'],
  ['Thank you for applying to be a Barista at Acme Coffee.', 'Acme Coffee', 'Barista'],
  ['You applied for the ward nurse position at Acme Care.', 'Acme Care', 'ward nurse'],
  [
    'We considered you for the position of Head of Sales and Care with Bluebird Ltd.',
    'Bluebird Ltd',
    'Head of Sales and Care',
  ],
  ['Update On Your Application For Ward Nurse At Acme Care', 'Acme Care', 'Ward Nurse'],
  ['The Teacher position at Univ. of Fernhill.', 'Univ. of Fernhill'],
  ['You applied for the Analyst position at J.P. Rowan.', 'J.P. Rowan', 'Analyst'],
  ['You applied for the Chef position at The Blue Door in Leeds.', 'The Blue Door', 'Chef'],
  ['You applied for the Analyst role at Bank of the Valley.', 'Bank of the Valley', 'Analyst'],
  [
    'Ihr Interesse an der Position Projektleiter (m/w/d) bei der Firma Bau GmbH & Co. KG.',
    'Bau GmbH & Co. KG',
    'Projektleiter',
  ],
  [
    'Ihre Bewerbung als Senior Product Manager (all genders) bei Kistenwerk.',
    'Kistenwerk',
    'Senior Product Manager',
  ],
  ["Le poste de Chargée de communication n'a pas de titulaire."],
  ["You applied for the Children's Nurse position.", undefined, "Children's Nurse"],
  ['You applied with Acme for the Copy Editor position.', 'Acme', 'Copy Editor'],
  ['You applied to Acme Ltd for the post of Copy Editor (ref 123/AB).', 'Acme Ltd', 'Copy Editor'],
  // Half a name, or somebody else's.
  ['You applied for the Analyst role at Rowan for Good.', undefined, 'Analyst'],
  ['You applied for the Analyst role at Smith, Jones & Co.', undefined, 'Analyst'],
  ['You applied for the Analyst role at Head Office.', undefined, 'Analyst'],
  ['You applied for the Analyst role at Acme Leeds office.', undefined, 'Analyst'],
  ['You applied for the Assistant to the Director position.'],
  ['You asked for the role of Chief of Staff to the CEO.'],
  ['Thank you for your interest in Acme and the Acme Nurse position.'],
  ["Thank you for applying to Acme's Ward Nurse position."],
  ['Our new Ward Nurse role at Beta Clinic opens soon.'],
  ['We chose Maria Lopez, formerly in the Nurse position at Beta.'],
]

/** Texts that invite a wrong guess, and the little that may be read from them. */
export const traps: readonly Fixture[] = [
  {
    style: 'a chat message about a no',
    text: 'ugh, I was not selected for the Ward Nurse position at Acme. They went with another candidate',
    reads: {},
  },
  {
    style: 'a chat message',
    text: 'anyone know the recruiting team at Acme? thinking of applying',
    reads: {},
  },
  {
    style: 'an offer',
    text: 'Subject: Your application at Acme\nDate: 3 March 2026\n\nWe are delighted to offer you the Ward Nurse position at Acme. Unfortunately we will not be able to offer you parking.',
    reads: {},
  },
  {
    style: 'an invitation to an interview',
    text: 'From: Acme Recruiting <jobs@acme.example>\nDate: 3 March 2026\n\nThank you for applying for the Ward Nurse position at Acme. We would like to invite you to a first interview on 12 March 2026.',
    reads: {},
  },
  {
    style: 'a postponed interview',
    text: 'Unfortunately, we need to move your interview for the Ward Nurse position at Acme to 12 March 2026.',
    reads: {},
  },
  {
    style: 'a short personal mail',
    text: "Hi Ana, it was lovely to meet you. I'm so sorry, it didn't work out this time. Maria",
    reads: {},
  },
  {
    style: 'a platform as sender and signature',
    text: 'From: Greenhouse <no-reply@greenhouse.io>\nSubject: Update\n\nWe have decided to proceed with other candidates.\n\nBest regards,\nGreenhouse Software, Inc.\nPowered by Lever Inc.',
    reads: {},
  },
  {
    style: 'a person as sender',
    text: 'From: Jane Doe <no-reply@ashbyhq.com>\nSubject: Update\n\nYou have not been selected.\n\nBest regards,\nJane Doe\nRecruiting',
    reads: {},
  },
  {
    style: 'another opening suggested',
    text: 'You have not been selected. We encourage you to apply for the Junior Nurse position at Acme Care instead.',
    reads: {},
  },
  {
    style: "the reader's own job elsewhere",
    text: 'We were impressed by your current role at Beta Bank and by your experience in the Team Lead position at Delta Bank. Still, we have selected another candidate.',
    reads: {},
  },
  {
    style: 'a recruiter who writes for a client',
    text: 'From: Blue Harbor Recruitment <jobs@blueharbor.example>\nSubject: Ward Nurse\n\nOur client has decided not to proceed with your application for the Ward Nurse position.',
    reads: { role: 'Ward Nurse' },
  },
  {
    style: 'two companies',
    text: 'Thank you for applying for the Ward Nurse position at Acme Care. The Ward Nurse role at Beta Clinic has been filled.',
    reads: { role: 'Ward Nurse' },
  },
  {
    style: 'two roles',
    text: 'Thank you for your interest in the Ward Nurse position and in the Head Nurse position at Acme Care. Both have been filled: you were not selected.',
    reads: { company: 'Acme Care' },
  },
  {
    style: 'an office and not a company',
    text: 'Thank you for your interest in the Sales Manager position at our Leeds office. You were not selected for the role at Leeds office.',
    reads: { role: 'Sales Manager' },
  },
  {
    style: 'a company before "position"',
    text: 'Thank you for your interest in the Northwind position. You were not selected.',
    reads: {},
  },
  {
    style: 'an interest in a field',
    text: 'Thank you for your interest in Nursing. You were not selected.',
    reads: {},
  },
  {
    style: 'a manager by first name',
    text: 'Unfortunately, Maria has decided to move forward with other candidates.',
    reads: {},
  },
  {
    style: 'a role and company left as placeholders',
    text: 'Thank you for your interest in the [Job Title] position at {{Company}}. You were not selected.',
    reads: {},
  },
  {
    style: 'capitals throughout',
    text: 'THANK YOU FOR APPLYING FOR THE WARD NURSE POSITION AT ACME WE REGRET TO INFORM YOU THAT YOU WERE NOT SELECTED',
    reads: {},
  },
  {
    style: 'a generic team',
    text: 'You have not been selected.\n\nKind regards,\nThe Talent Acquisition Team\nHuman Resources\nEngineering Hiring Team',
    reads: {},
  },
  {
    style: 'an appointment as the only date',
    text: 'Date: 5 March 2026\nTime: 10:00\nLocation: Leeds\n\nHi, after your interview on 5 March 2026 we have selected another candidate.',
    reads: {},
  },
  {
    style: 'a place in a Spanish mail',
    text: 'Gracias por tu interés en el puesto de contable en Madrid. Hemos decidido continuar con otros candidatos.',
    reads: { role: 'contable' },
  },
  {
    style: 'an appointment as a date line above the greeting',
    text: 'Interview, 3 March 2026\n\nDear Ana,\n\nYou were not selected.',
    reads: {},
  },
  {
    style: "a member's own words around a quoted mail",
    text: 'The Baker position at Beta is still open!\n> You applied for the Nurse role at Acme. You were not selected.',
    reads: { company: 'Acme', role: 'Nurse' },
  },
  {
    style: "the signer's own position",
    text: 'You were not selected.\n\nKind regards,\nJane Doe\nPosition: Senior Recruiter',
    reads: {},
  },
  {
    style: 'a company before the role, whose end is not said',
    text: 'You applied for the Acme Care Nurse position at Acme Care. You were not selected.',
    reads: { company: 'Acme Care' },
  },
  {
    style: 'German nouns after a company',
    text: 'Es hat uns gefreut, dass Ihre Bewerbung bei Kistenwerk Interesse geweckt hat. Leider müssen wir Ihnen absagen.',
    reads: {},
  },
]
