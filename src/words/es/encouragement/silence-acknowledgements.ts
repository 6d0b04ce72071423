import type { StageDecks } from '../../encouragement-words.ts'

/** Never heard back: named as common and hard, never as a verdict, never as anybody's rudeness. */
export const silenceAcknowledgements: StageDecks<'silence', 'acknowledgement'> = {
  applied: {
    part: 'acknowledgement',
    outcome: 'silence',
    stage: 'applied',
    lines: [
      {
        key: 'silence.applied.a1',
        text: 'Enviaste tu solicitud y no llegó nada. Le pasa a muchísima gente, y aun así es duro.',
      },
      {
        key: 'silence.applied.a2',
        text: 'El silencio después de una solicitud es común. Que sea común no lo hace agradable.',
      },
      {
        key: 'silence.applied.a3',
        text: 'Esperar una respuesta que no llega cansa. Puedes dejar de esperar esta.',
      },
      {
        key: 'silence.applied.a4',
        text: 'La falta de respuesta es algo extraño. No hay nada que leer ni nada que discutir.',
      },
      {
        key: 'silence.applied.a5',
        text: 'Hasta un no corto habría sido algo. No recibir nada duele a su manera.',
      },
      {
        key: 'silence.applied.a6',
        text: 'Ya esperaste bastante y lo diste por cerrado. Está bien hacerlo así.',
      },
      { key: 'silence.applied.a7', text: 'Cuesta cerrar algo que nadie más ha cerrado. Lo has cerrado tú.' },
      {
        key: 'silence.applied.a8',
        text: 'Algo tuyo salió y nada volvió. Es natural preguntarse qué pasó con ello.',
      },
    ],
  },
  first_call: {
    part: 'acknowledgement',
    outcome: 'silence',
    stage: 'first_call',
    lines: [
      {
        key: 'silence.first_call.a1',
        text: 'Hablaste con alguien y después no llegó nada. Tras oír una voz, cuesta más aceptarlo.',
      },
      {
        key: 'silence.first_call.a2',
        text: 'Muchas llamadas terminan con una frase amable sobre los siguientes pasos. Es duro cuando no llega ninguno.',
      },
      {
        key: 'silence.first_call.a3',
        text: 'Mirar el teléfono una y otra vez agota. Por esta llamada, puedes dejar de mirarlo.',
      },
      {
        key: 'silence.first_call.a4',
        text: 'Les diste tiempo y respuestas, y a ti no te llegó ninguna. Cuesta entenderlo.',
      },
      {
        key: 'silence.first_call.a5',
        text: 'No saber nada después de una llamada es común. Aun así puede doler.',
      },
      {
        key: 'silence.first_call.a6',
        text: 'Una conversación empezó y luego se detuvo. Quizá sigues pensando en cómo fue.',
      },
      {
        key: 'silence.first_call.a7',
        text: 'Tu parte de la llamada estaba hecha, y lo demás quedó abierto. Es incómodo vivir con eso.',
      },
      {
        key: 'silence.first_call.a8',
        text: 'Quizá escribiste para preguntar, o quizá lo dejaste. De las dos formas faltó un final, y es duro.',
      },
    ],
  },
  interview: {
    part: 'acknowledgement',
    outcome: 'silence',
    stage: 'interview',
    lines: [
      {
        key: 'silence.interview.a1',
        text: 'Tuviste una entrevista y después no supiste nada más. Le pasa a mucha gente, y suele ser duro.',
      },
      {
        key: 'silence.interview.a2',
        text: 'Después de una entrevista, cada día callado puede parecer una pregunta. Vivir así cansa.',
      },
      { key: 'silence.interview.a3', text: 'No llegó ni un sí ni un no. Quedarse en medio pide fuerzas.' },
      {
        key: 'silence.interview.a4',
        text: 'Puede que la gente pregunte cómo te fue, y no hay nada que contar. Es una situación incómoda.',
      },
      {
        key: 'silence.interview.a5',
        text: 'Quizá miraste tus mensajes más de lo que te gusta decir. Casi todo el mundo lo hace.',
      },
      {
        key: 'silence.interview.a6',
        text: 'Es difícil sentir tristeza por algo que nunca terminó del todo. Puedes sentirla igual.',
      },
      {
        key: 'silence.interview.a7',
        text: 'Te conocieron, conociste a su gente, y el resto quedó abierto. Cerrarlo por tu cuenta no es fácil.',
      },
      {
        key: 'silence.interview.a8',
        text: 'Una entrevista te pide mucho. No saber nada más después es duro.',
      },
    ],
  },
  final_round: {
    part: 'acknowledgement',
    outcome: 'silence',
    stage: 'final_round',
    lines: [
      {
        key: 'silence.final_round.a1',
        text: 'Llegaste hasta la última ronda y después no vino nada. Es mucho con lo que vivir.',
      },
      {
        key: 'silence.final_round.a2',
        text: 'Casi todo el mundo espera unas palabras tras la última ronda. Es duro que no llegara ninguna.',
      },
      {
        key: 'silence.final_round.a3',
        text: 'Quizá dejaste otros planes en espera por esto. No saber tiene un precio, y lo has estado pagando.',
      },
      {
        key: 'silence.final_round.a4',
        text: 'Quizá en tu casa también esperaban contigo. Entonces esta larga espera pesa a más de una persona.',
      },
      {
        key: 'silence.final_round.a5',
        text: 'Decidiste dejar de esperar. Después de una última ronda, no es un paso pequeño.',
      },
      {
        key: 'silence.final_round.a6',
        text: 'Una última ronda trae esperanza, y la espera la vuelve pesada. Sería normal que te faltaran fuerzas.',
      },
      {
        key: 'silence.final_round.a7',
        text: 'No hay manera fácil de soltar algo cuando nadie dice que terminó.',
      },
      {
        key: 'silence.final_round.a8',
        text: 'Estar tan cerca y después no saber: es una de las esperas más duras.',
      },
    ],
  },
}
