import type { StageDecks } from '../../encouragement-words.ts'

/** After a no without a reason that has words of its own: how hiring works at that stage. */
export const noPerspectives: StageDecks<'no', 'perspective'> = {
  applied: {
    part: 'perspective',
    outcome: 'no',
    stage: 'applied',
    lines: [
      {
        key: 'no.applied.p1',
        text: 'Una solicitud muestra pocas líneas de toda una vida de trabajo. Decidir sobre esas líneas no es decidir sobre ti.',
      },
      {
        key: 'no.applied.p2',
        text: 'Cuando se presenta mucha gente, la primera selección va muy rápido. Así se escapan personas que harían bien el trabajo.',
      },
      {
        key: 'no.applied.p3',
        text: 'A veces la primera selección la hace un programa. Un programa puede no ver lo que una persona vería.',
      },
      {
        key: 'no.applied.p4',
        text: 'En este punto, quien contrata ve una página. Una página dice poco de cómo trabajas con otras personas.',
      },
      {
        key: 'no.applied.p5',
        text: 'Algunas vacantes se publican aunque ya hay alguien pensado. Desde fuera, nadie puede saber cuáles.',
      },
      {
        key: 'no.applied.p6',
        text: 'Ninguna empresa puede invitar a todo el mundo. Depende mucho de quién más se haya presentado.',
      },
      {
        key: 'no.applied.p7',
        text: 'Lo que escribiste para esto sigue siendo tuyo. Algunas partes pueden servir otra vez tal como están.',
      },
      {
        key: 'no.applied.p8',
        text: 'Una respuesta habla de una vacante. Volver a presentarse en el mismo lugar para otro puesto es normal.',
      },
    ],
  },
  first_call: {
    part: 'perspective',
    outcome: 'no',
    stage: 'first_call',
    lines: [
      {
        key: 'no.first_call.p1',
        text: 'Una primera llamada trata sobre todo de datos: fechas, sueldo, lugar, algunas habilidades. Es corta para medir a una persona.',
      },
      {
        key: 'no.first_call.p2',
        text: 'Alguien sabía un poco de ti y quiso oír más. Eso sigue siendo verdad.',
      },
      {
        key: 'no.first_call.p3',
        text: 'Quien llama suele trabajar con una lista hecha por otra persona. Lo que no está en ella no puede contar a tu favor.',
      },
      {
        key: 'no.first_call.p4',
        text: 'Las llamadas cortas favorecen a quien habla rápido. Muchos trabajos piden otras cualidades, que en media hora no se ven.',
      },
      {
        key: 'no.first_call.p5',
        text: 'Las preguntas de una llamada se quedan contigo. Otras empresas hacen muchas de las mismas, y vale la pena anotarlas.',
      },
      {
        key: 'no.first_call.p6',
        text: 'La voz es una parte pequeña de una persona. Quienes han trabajado contigo saben mucho más.',
      },
      {
        key: 'no.first_call.p7',
        text: 'Mientras se hacen las primeras llamadas, los planes suelen cambiar: las tareas, el sueldo, la vacante misma. Desde fuera no se ve.',
      },
      {
        key: 'no.first_call.p8',
        text: 'La mayoría de las solicitudes nunca llega a una conversación. Si la tuya llegó, algo en ella funciona.',
      },
    ],
  },
  interview: {
    part: 'perspective',
    outcome: 'no',
    stage: 'interview',
    lines: [
      {
        key: 'no.interview.p1',
        text: 'A casi todas las entrevistas va más de una persona, y se contrata a una. Las demás también podrían hacer el trabajo muchas veces.',
      },
      {
        key: 'no.interview.p2',
        text: 'Te invitaron porque alguien pensó que podías hacer el trabajo. Nada de lo que pasó después borra eso.',
      },
      {
        key: 'no.interview.p3',
        text: 'Una entrevista mide sobre todo cómo se habla. Tu trabajo está hecho en gran parte de otras cosas.',
      },
      {
        key: 'no.interview.p4',
        text: 'Las empresas comparan a quienes vieron esa semana, con lo que necesitaban esa semana. En otra, el resultado puede ser distinto.',
      },
      {
        key: 'no.interview.p5',
        text: 'Una respuesta floja le parece enorme a quien la dio. Para quien escucha, suele ser una entre muchas.',
      },
      {
        key: 'no.interview.p6',
        text: 'Antes de que se borre el recuerdo, puedes anotar una pregunta y una respuesta que te gustó. Las dos pueden servir de nuevo.',
      },
      {
        key: 'no.interview.p7',
        text: 'Explicar tu trabajo a gente desconocida es distinto de hacerlo. Como toda habilidad, se aprende con la práctica.',
      },
      {
        key: 'no.interview.p8',
        text: 'Nadie controla quién más va a una entrevista. Tampoco lo que se le pidió buscar a quien decide.',
      },
    ],
  },
  final_round: {
    part: 'perspective',
    outcome: 'no',
    stage: 'final_round',
    lines: [
      {
        key: 'no.final_round.p1',
        text: 'La última ronda significa que podían imaginarte en el puesto. Esa idea de ti sigue siendo cierta.',
      },
      {
        key: 'no.final_round.p2',
        text: 'Dos personas pueden ser buenas para el mismo trabajo. El trabajo sigue siendo uno solo.',
      },
      {
        key: 'no.final_round.p3',
        text: 'Al final, quienes quedan casi siempre pueden hacer el trabajo. Lo que decide suele ser pequeño, y muchas veces no es capacidad.',
      },
      {
        key: 'no.final_round.p4',
        text: 'Pasaste todos los pasos que había antes del último. Esos resultados siguen ahí.',
      },
      {
        key: 'no.final_round.p5',
        text: 'A veces falla el primer plan y la empresa vuelve a llamar. Nadie puede contar con ello, pero un final tranquilo lo deja posible.',
      },
      {
        key: 'no.final_round.p6',
        text: 'Las últimas decisiones dependen de cosas que no se ven: dinero, fechas, un cambio de plan. Puede que no haya ningún error tuyo.',
      },
      {
        key: 'no.final_round.p7',
        text: 'La gente que conociste allí sabe algo de ti. Las personas cambian de trabajo, y algunas se acuerdan.',
      },
      {
        key: 'no.final_round.p8',
        text: 'Ya sabes por experiencia qué pide un último paso. Ese conocimiento va contigo.',
      },
    ],
  },
}
