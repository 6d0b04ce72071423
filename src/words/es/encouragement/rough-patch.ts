import type { RoughPatchDecks } from '../../encouragement-words.ts'

/** For a member in a rough patch: shorter, softer, asking nothing. True at every stage. */
export const roughPatch: RoughPatchDecks = {
  no: {
    acknowledgement: {
      part: 'acknowledgement',
      outcome: 'no',
      roughPatch: true,
      lines: [
        { key: 'no.rough_patch.a1', text: 'Fue una respuesta dura. No tienes que hacer nada con ella.' },
        { key: 'no.rough_patch.a2', text: 'En una época difícil, hasta un no pequeño es grande.' },
        { key: 'no.rough_patch.a3', text: 'Con esto no tienes que ser valiente.' },
        {
          key: 'no.rough_patch.a4',
          text: 'Queda escrito aquí, así que no necesitas guardarlo en la cabeza.',
        },
        { key: 'no.rough_patch.a5', text: 'No era la respuesta que necesitabas. Puedes sentir tristeza.' },
        { key: 'no.rough_patch.a6', text: 'Nada de esto es fácil, y aun así lo escribiste.' },
        { key: 'no.rough_patch.a7', text: 'Un no, cuando ya hay cansancio. Es mucho.' },
        { key: 'no.rough_patch.a8', text: 'Puedes sentirte mal por esto todo el tiempo que dure.' },
      ],
    },
    perspective: {
      part: 'perspective',
      outcome: 'no',
      roughPatch: true,
      lines: [
        {
          key: 'no.rough_patch.p1',
          text: 'Buscar trabajo es una parte de tu vida. Las otras partes siguen ahí.',
        },
        { key: 'no.rough_patch.p2', text: 'Está bien descansar, también entre semana.' },
        { key: 'no.rough_patch.p3', text: 'Puedes dejar pasar algunas vacantes. No es rendirse.' },
        {
          key: 'no.rough_patch.p4',
          text: 'Una cosa corriente puede bastar para un día: una comida, un paseo, una llamada.',
        },
        {
          key: 'no.rough_patch.p5',
          text: 'Una empresa vio un trozo pequeño de ti. Otras personas conocen el resto.',
        },
        { key: 'no.rough_patch.p6', text: 'Nadie puede buscar con toda su fuerza todo el tiempo.' },
        { key: 'no.rough_patch.p7', text: 'Lo que venga después puede esperar un poco.' },
        {
          key: 'no.rough_patch.p8',
          text: 'Puede ayudar contarle a alguien cómo estás. No necesitas explicarlo todo.',
        },
      ],
    },
  },
  silence: {
    acknowledgement: {
      part: 'acknowledgement',
      outcome: 'silence',
      roughPatch: true,
      lines: [
        {
          key: 'silence.rough_patch.a1',
          text: 'No llegó ninguna palabra. Esperar es difícil, y más cuando faltan fuerzas.',
        },
        { key: 'silence.rough_patch.a2', text: 'Puedes dejar de esperar esta respuesta.' },
        { key: 'silence.rough_patch.a3', text: 'De allí no vino nada. Es normal que te duela.' },
        { key: 'silence.rough_patch.a4', text: 'Este silencio es común, y pesa.' },
        { key: 'silence.rough_patch.a5', text: 'Ya esperaste bastante. Está bien parar.' },
        { key: 'silence.rough_patch.a6', text: 'No saber cansa. Puedes guardar esto y dejarlo.' },
        {
          key: 'silence.rough_patch.a7',
          text: 'No llegó nada, y eso es duro. No tienes que encontrarle sentido.',
        },
        {
          key: 'silence.rough_patch.a8',
          text: 'Una respuesta habría sido un alivio. Es triste quedarse sin ella.',
        },
      ],
    },
    perspective: {
      part: 'perspective',
      outcome: 'silence',
      roughPatch: true,
      lines: [
        { key: 'silence.rough_patch.p1', text: 'No necesitas el permiso de nadie para descansar.' },
        { key: 'silence.rough_patch.p2', text: 'Adivinar razones gasta fuerzas. Puedes no hacerlo.' },
        { key: 'silence.rough_patch.p3', text: 'Lo que vales nunca estuvo en el correo de nadie.' },
        { key: 'silence.rough_patch.p4', text: 'El teléfono puede quedarse una hora en otra habitación.' },
        { key: 'silence.rough_patch.p5', text: 'Lo que llegue más tarde se puede ver más tarde.' },
        {
          key: 'silence.rough_patch.p6',
          text: 'Algo de comer, un lugar para caminar, alguien con quien hablar: empieza por lo más cercano.',
        },
        {
          key: 'silence.rough_patch.p7',
          text: 'En una búsqueda controlas pocas cosas. Descansar es una de ellas.',
        },
        { key: 'silence.rough_patch.p8', text: 'Una semana lenta no es una semana perdida.' },
      ],
    },
  },
  withdrew: {
    acknowledgement: {
      part: 'acknowledgement',
      outcome: 'withdrew',
      roughPatch: true,
      lines: [
        { key: 'withdrew.rough_patch.a1', text: 'Lo dejaste ir. Está bien así.' },
        { key: 'withdrew.rough_patch.a2', text: 'Paraste esto. Te tocaba a ti decidirlo.' },
        { key: 'withdrew.rough_patch.a3', text: 'Esto ya no te pide nada más.' },
        {
          key: 'withdrew.rough_patch.a4',
          text: 'Era demasiado, o no era lo tuyo, o no era el momento. Cualquiera basta.',
        },
        { key: 'withdrew.rough_patch.a5', text: 'Decidir no es fácil cuando todo cuesta. Decidiste.' },
        { key: 'withdrew.rough_patch.a6', text: 'Elegiste parar, y nadie tiene que aprobarlo.' },
        { key: 'withdrew.rough_patch.a7', text: 'Soltar algo puede ser triste, también cuando se elige.' },
        { key: 'withdrew.rough_patch.a8', text: 'Está decidido y está anotado. Puedes descansar de ello.' },
      ],
    },
    perspective: {
      part: 'perspective',
      outcome: 'withdrew',
      roughPatch: true,
      lines: [
        { key: 'withdrew.rough_patch.p1', text: 'Guardar fuerzas también es un plan.' },
        { key: 'withdrew.rough_patch.p2', text: 'Una hora libre no necesita un propósito.' },
        { key: 'withdrew.rough_patch.p3', text: 'Con cansancio también se puede decidir bien.' },
        {
          key: 'withdrew.rough_patch.p4',
          text: 'Hacer menos por un tiempo es una respuesta sensata a una época difícil.',
        },
        { key: 'withdrew.rough_patch.p5', text: 'Qué aceptas y qué dejas lo dices tú.' },
        { key: 'withdrew.rough_patch.p6', text: 'Los planes pueden ser pequeños y seguir siendo planes.' },
        {
          key: 'withdrew.rough_patch.p7',
          text: 'Puedes pedirle a alguien que te acompañe. No hace falta hablar de trabajo.',
        },
        {
          key: 'withdrew.rough_patch.p8',
          text: 'Las demás cosas se pueden mirar cuando tú quieras mirarlas.',
        },
      ],
    },
  },
}
