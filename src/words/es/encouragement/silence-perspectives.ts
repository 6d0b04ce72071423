import type { StageDecks } from '../../encouragement-words.ts'

/** After silence: what may be going on where the member can't see, and what stays in the member's power. */
export const silencePerspectives: StageDecks<'silence', 'perspective'> = {
  applied: {
    part: 'perspective',
    outcome: 'silence',
    stage: 'applied',
    lines: [
      {
        key: 'silence.applied.p1',
        text: 'Muchas empresas escriben solo a quienes invitan. Es una forma de manejar números grandes, y no un juicio sobre ti.',
      },
      {
        key: 'silence.applied.p2',
        text: 'Una solicitud puede quedar sin leer cuando cambia un plan o se acaba el dinero. Desde fuera nadie lo ve.',
      },
      {
        key: 'silence.applied.p3',
        text: 'Lo que sabes hacer vale exactamente lo mismo que antes de enviar la solicitud.',
      },
      {
        key: 'silence.applied.p4',
        text: 'Una anotación aquí nunca es definitiva. Si algo cambia, puedes abrirla de nuevo.',
      },
      {
        key: 'silence.applied.p5',
        text: 'Tu atención tiene límites, y es tuya. Puedes usarla en otra cosa sin cerrar nada para siempre.',
      },
      {
        key: 'silence.applied.p6',
        text: 'Los anuncios siguen publicados por muchas razones, aunque no se contrate a nadie. Quien se presenta no puede saberlo.',
      },
      {
        key: 'silence.applied.p7',
        text: 'Si el lugar te sigue interesando, vale la pena mirar otras vacantes allí. Cada una se decide de nuevo.',
      },
      {
        key: 'silence.applied.p8',
        text: 'Un formulario es una manera de entrar, y suele haber mucha gente. Una persona que conoce el lugar puede ser otra.',
      },
    ],
  },
  first_call: {
    part: 'perspective',
    outcome: 'silence',
    stage: 'first_call',
    lines: [
      {
        key: 'silence.first_call.p1',
        text: 'La persona del teléfono muchas veces no decide lo que sigue. Puede que ella también espere una respuesta.',
      },
      {
        key: 'silence.first_call.p2',
        text: 'Una búsqueda puede parar por causas lejanas: una enfermedad, menos dinero, un cambio en la dirección.',
      },
      {
        key: 'silence.first_call.p3',
        text: 'Pase lo que pase después, la llamada existió. Alguien quiso oírte.',
      },
      {
        key: 'silence.first_call.p4',
        text: 'Está bien enviar un mensaje corto y amable para preguntar. También está bien dejarlo.',
      },
      {
        key: 'silence.first_call.p5',
        text: 'Cuando faltan datos, la cabeza los inventa, y casi nunca son amables. Lo inventado es una suposición.',
      },
      {
        key: 'silence.first_call.p6',
        text: 'Puedes dar esto por cerrado y alegrarte si llaman. Una cosa no estorba a la otra.',
      },
      {
        key: 'silence.first_call.p7',
        text: 'Quien contrata suele llevar muchas vacantes a la vez, y los planes se mueven entre ellas. La causa puede estar lejos de ti.',
      },
      {
        key: 'silence.first_call.p8',
        text: 'Ya respondiste en voz alta a unas primeras preguntas. Esas respuestas están ahí si te hacen falta.',
      },
    ],
  },
  interview: {
    part: 'perspective',
    outcome: 'silence',
    stage: 'interview',
    lines: [
      {
        key: 'silence.interview.p1',
        text: 'Una contratación puede depender de varias personas. Hasta que todas estén de acuerdo, quizá nadie pueda escribir.',
      },
      {
        key: 'silence.interview.p2',
        text: 'Te invitaron, y eso fue un juicio a tu favor. Es el único de su parte que conoces con certeza.',
      },
      {
        key: 'silence.interview.p3',
        text: 'A veces se pregunta primero a una persona, y las demás esperan. A veces la vacante se detiene. Desde fuera se ve igual.',
      },
      {
        key: 'silence.interview.p4',
        text: 'Una razón que falta no es una razón escondida. Puede que ahí no haya nada que encontrar.',
      },
      {
        key: 'silence.interview.p5',
        text: 'Es normal preguntar una vez, con amabilidad, cómo va todo. Después puedes dejarles el asunto.',
      },
      {
        key: 'silence.interview.p6',
        text: 'Fuiste parte de esa conversación. Si algo salió bien en ella, vale la pena escribirlo.',
      },
      {
        key: 'silence.interview.p7',
        text: 'Dar esto por terminado por dentro no te impide ser amable si escriben.',
      },
      {
        key: 'silence.interview.p8',
        text: 'Dedicarte a otras cosas no cierra esta. Quiere decir que tus días no dependen de ella.',
      },
    ],
  },
  final_round: {
    part: 'perspective',
    outcome: 'silence',
    stage: 'final_round',
    lines: [
      {
        key: 'silence.final_round.p1',
        text: 'Un último paso puede necesitar una firma, un presupuesto o a alguien que está fuera. Cualquiera de ellos lo detiene todo.',
      },
      {
        key: 'silence.final_round.p2',
        text: 'Nadie llega a una última ronda por casualidad. Han pensado en serio en ti para ese puesto.',
      },
      {
        key: 'silence.final_round.p3',
        text: 'Si quieres, pregunta una vez cómo va todo, en dos líneas amables. Si prefieres no hacerlo, está bien.',
      },
      {
        key: 'silence.final_round.p4',
        text: 'Los planes que se detienen cerca del final a veces siguen meses después. No hace falta que los tuyos los esperen.',
      },
      {
        key: 'silence.final_round.p5',
        text: 'Lo que aprendiste en este proceso está completo, aunque la historia no lo esté.',
      },
      {
        key: 'silence.final_round.p6',
        text: 'No puedes terminar esto en su lugar. Puedes terminarlo para ti, el día que tú elijas.',
      },
      {
        key: 'silence.final_round.p7',
        text: 'Sabes más de ese lugar que antes: qué preguntan, cómo deciden. También te sirve cuando seas tú quien elige.',
      },
      { key: 'silence.final_round.p8', text: 'Dar tiempo a otras vacantes no le quita nada a esta.' },
    ],
  },
}
