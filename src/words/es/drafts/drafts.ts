import type { DraftWords } from '../../draft-words.ts'
import { cardAfterNo } from './card-after-no.ts'
import { cardAfterSilence } from './card-after-silence.ts'
import { cardAfterWithdrawing } from './card-after-withdrawing.ts'
import { feedback } from './feedback.ts'
import { landedNote } from './landed-note.ts'
import { linkedin } from './linkedin.ts'
import { reapply } from './reapply.ts'
import { touch } from './touch.ts'

/**
 * Drafts in the member's voice, and the dialog that asks for what they need. `formal` says "usted". Nothing
 * in them tells the gender of who writes or of who reads.
 */
export const drafts: DraftWords = {
  tones: {
    plain: 'Breve y sencillo',
    warm: 'Cálido',
    formal: 'Formal, de usted',
  },
  kinds: {
    card: 'Tarjeta de gracias',
    feedback: 'Pedir una opinión',
    touch: 'Seguir en contacto',
    landed_note: 'Tu trabajo nuevo',
    linkedin: 'Invitación en LinkedIn',
    reapply: 'Nueva solicitud allí',
  },
  form: {
    submit: 'Escribir un borrador',
    close: 'Cerrar',
    remembered: 'Una cosa que recuerdas',
    rememberedHint: 'Va en el texto tal como la escribes. Puedes dejar esto vacío.',
    interested: '¿Todavía te gustaría trabajar allí?',
    interestedYes: 'Sí',
    interestedNo: 'No',
    tone: 'Tono',
    otherWords: 'Probar otras palabras',
    keep: 'Guardar',
    text: 'El borrador, para cambiarlo como quieras',
    quiet: 'Unas palabras para ti, para usarlas cuando quieras.',
    ready: 'Tu borrador está guardado aquí. Puedes copiarlo de este cuadro.',
    change: 'Cambiarlo',
    personGone: 'Este borrador ya no está, porque quitaste a esa persona de tu lista.',
    openMail: 'Abrir en mi correo',
    copyIntoMail: 'El texto es demasiado largo para el enlace. Cópialo en el correo, por favor.',
    tooLong: {
      card: 'Es largo para una tarjeta. Tus palabras están todas, y puedes acortarlas.',
      linkedin:
        'LinkedIn admite 200 caracteres, y esto es más largo. Tus palabras están todas, y puedes acortarlas.',
    },
  },
  salutations: {
    plain: { named: 'Hola, {name}:', open: 'Hola, {name}', unnamed: 'Hola:' },
    warm: { named: 'Hola, {name}:', open: 'Hola, {name}', unnamed: 'Hola:' },
    formal: { named: 'Buenos días, {name}:', open: 'Buenos días, {name}', unnamed: 'Buenos días:' },
  },
  closes: {
    plain: { named: 'Saludos,', unnamed: 'Saludos' },
    warm: { named: 'Un saludo afectuoso,', unnamed: 'Un saludo afectuoso' },
    formal: { named: 'Atentamente,', unnamed: 'Atentamente' },
  },
  quotes: { outer: '“{words}”', inner: '‘{words}’' },
  smallWords: [
    ...['el', 'la', 'los', 'las', 'un', 'una', 'y', 'e', 'o', 'u', 'de', 'del', 'a', 'al', 'en'],
    ...['por', 'para', 'con', 'sin', 'sobre', 'que', 'como', 'the', 'and', 'of', 'for', 'at', 'in'],
  ],
  occasions: {
    applied: {
      bare: 'mi solicitud',
      role: 'mi solicitud para el puesto de {role}',
      company: 'mi solicitud en {company}',
      both: 'mi solicitud para el puesto de {role} en {company}',
    },
    first_call: {
      bare: 'la primera llamada',
      role: 'la primera llamada sobre el puesto de {role}',
      company: 'la primera llamada con {company}',
      both: 'la primera llamada sobre el puesto de {role} en {company}',
    },
    interview: {
      bare: 'la entrevista',
      role: 'la entrevista para el puesto de {role}',
      company: 'la entrevista en {company}',
      both: 'la entrevista para el puesto de {role} en {company}',
    },
    final_round: {
      bare: 'la última entrevista',
      role: 'la última entrevista para el puesto de {role}',
      company: 'la última entrevista en {company}',
      both: 'la última entrevista para el puesto de {role} en {company}',
    },
  },
  remembered: ['Una cosa que recuerdo:', 'Algo que recuerdo:', 'Una cosa que tengo presente:'],
  cards: { no: cardAfterNo, silence: cardAfterSilence, withdrew: cardAfterWithdrawing },
  letters: { feedback, touch, landed_note: landedNote, linkedin, reapply },
}
