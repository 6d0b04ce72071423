import type { ReasonDecks } from '../../encouragement-words.ts'

/** After a no with a reason: true at every stage, and without taking the given reason for the whole truth. */
export const reasons: ReasonDecks = {
  better_qualified: {
    part: 'perspective',
    outcome: 'no',
    reason: 'better_qualified',
    lines: [
      {
        key: 'no.better_qualified.p1',
        text: 'Tener mejor perfil quiere decir estar más cerca de una lista, en un día concreto. Cada empresa escribe una lista distinta.',
      },
      {
        key: 'no.better_qualified.p2',
        text: 'Otra persona puede coincidir más sin que tú valgas menos. Todo lo que sabes hacer sigue ahí.',
      },
      {
        key: 'no.better_qualified.p3',
        text: 'Las empresas comparan a las personas que tienen delante. Con otro grupo, el orden sería otro.',
      },
      {
        key: 'no.better_qualified.p4',
        text: 'Algunas cosas que cuentan como mejores se aprenden, y otras son suerte. Tú decides a cuáles dedicar tiempo.',
      },
      {
        key: 'no.better_qualified.p5',
        text: 'Las razones que se dan son cortas y prudentes. Rara vez cuentan toda la historia, así que puedes darles poco peso.',
      },
      {
        key: 'no.better_qualified.p6',
        text: 'Nadie tiene el mejor perfil para todo. Mucha gente consigue trabajos para los que alguien tenía más en el papel.',
      },
      {
        key: 'no.better_qualified.p7',
        text: 'En algunos lugares se recibe bien una pregunta amable sobre qué aprender. Es opcional, y la respuesta puede ser vaga.',
      },
      {
        key: 'no.better_qualified.p8',
        text: 'Cuando se sabe qué faltó, se puede mirar con calma. Puedes aprenderlo, o decidir que no te importa.',
      },
    ],
  },
  better_connected: {
    part: 'perspective',
    outcome: 'no',
    reason: 'better_connected',
    lines: [
      {
        key: 'no.better_connected.p1',
        text: 'Con esta razón, muchas veces no hay nada que mejorar. Puedes dejarla sin sacar ninguna lección.',
      },
      {
        key: 'no.better_connected.p2',
        text: 'Te puedes preparar para una pregunta. No te puedes preparar para el antiguo colega de alguien.',
      },
      {
        key: 'no.better_connected.p3',
        text: 'La gente confía en quien ya conoce, y siempre ha sido así. No mide nada de tu trabajo.',
      },
      {
        key: 'no.better_connected.p4',
        text: 'Algunas empresas deben publicar todas sus vacantes, aunque ya sepan a quién quieren. A quien se presenta no se lo dicen.',
      },
      {
        key: 'no.better_connected.p5',
        text: 'Conocer gente no es un talento que se tiene o no se tiene. Crece despacio, con un mensaje útil cada vez.',
      },
      {
        key: 'no.better_connected.p6',
        text: 'Un nombre conocido puede parecer menos riesgo que uno nuevo. Se trata de riesgo, y no de cuánto vales.',
      },
      {
        key: 'no.better_connected.p7',
        text: 'Colegas de antes, docentes, gente del barrio: casi todo el mundo conoce a más personas de las que cree. Un día quizá ayudes tú.',
      },
      {
        key: 'no.better_connected.p8',
        text: 'Cuando ya hay alguien pensado, a las demás personas se las compara con una decisión tomada. La capacidad cuenta poco ahí.',
      },
    ],
  },
  experience: {
    part: 'perspective',
    outcome: 'no',
    reason: 'experience',
    lines: [
      {
        key: 'no.experience.p1',
        text: 'La experiencia se cuenta en años porque los años son fáciles de contar. Lo que alguien sabe hacer es más difícil de ver.',
      },
      {
        key: 'no.experience.p2',
        text: 'La palabra experiencia puede querer decir poca, demasiada o de otro tipo. Solo la empresa sabe a cuál se refería.',
      },
      {
        key: 'no.experience.p3',
        text: 'Lo que un lugar exige, otro lugar lo enseña. Existen los dos tipos de lugar.',
      },
      {
        key: 'no.experience.p4',
        text: 'La lista de deseos se escribe antes de que nadie se presente. Muchas veces se contrata a alguien que no la cumple entera.',
      },
      {
        key: 'no.experience.p5',
        text: 'Un trabajo usa muchas habilidades de otro, con otros nombres. A veces una habilidad antigua necesita solo su nombre nuevo.',
      },
      {
        key: 'no.experience.p6',
        text: 'El trabajo en casa, el que no se paga y el de otro sector también son experiencia. Quizá el formulario no tiene casilla para ellos.',
      },
      {
        key: 'no.experience.p7',
        text: 'Los años no muestran cómo aprendes, ni cómo tratas a la gente que te rodea.',
      },
      {
        key: 'no.experience.p8',
        text: 'No puedes cambiar cuántos años de experiencia tienes. Puedes elegir de cuáles hablar primero.',
      },
    ],
  },
  pay: {
    part: 'perspective',
    outcome: 'no',
    reason: 'pay',
    lines: [
      {
        key: 'no.pay.p1',
        text: 'El sueldo suele fijarse antes de que nadie se presente. Ese plan se hizo sin conocerte.',
      },
      {
        key: 'no.pay.p2',
        text: 'Saber lo que necesitas no es pedir demasiado. Te protege de un trabajo con el que no podrías vivir.',
      },
      {
        key: 'no.pay.p3',
        text: 'Dos partes pueden respetarse y tener cifras distintas. Una cifra no es una opinión sobre ti.',
      },
      {
        key: 'no.pay.p4',
        text: 'Las empresas tienen límites de los que no pueden hablar. Tú también tienes límites, y son igual de reales.',
      },
      {
        key: 'no.pay.p5',
        text: 'El mismo trabajo se paga distinto según el lugar. La región, el tamaño y la época cambian la cifra.',
      },
      {
        key: 'no.pay.p6',
        text: 'Hablar de dinero desde el principio puede parecer descortés, pero ahorra tiempo a las dos partes.',
      },
      {
        key: 'no.pay.p7',
        text: 'Pedir más, lo mismo o menos en otro sitio lo decides tú. Nadie más paga tus cuentas.',
      },
      {
        key: 'no.pay.p8',
        text: 'El precio de un trabajo es una cosa. Lo que vale la persona que lo hace es otra.',
      },
    ],
  },
  place_or_permit: {
    part: 'perspective',
    outcome: 'no',
    reason: 'place_or_permit',
    lines: [
      {
        key: 'no.place_or_permit.p1',
        text: 'Dónde vives y qué dicen tus papeles son datos. No dicen nada de cómo trabajas.',
      },
      {
        key: 'no.place_or_permit.p2',
        text: 'Las reglas sobre lugares y papeles se hacen lejos del trabajo. No preguntan por tu capacidad.',
      },
      {
        key: 'no.place_or_permit.p3',
        text: 'Tus razones para vivir donde vives son suficientes. Un trabajo es una parte de la vida, y un hogar es otra.',
      },
      {
        key: 'no.place_or_permit.p4',
        text: 'Algunas empresas tramitan permisos a menudo, y otras no lo han hecho nunca. Puede ayudar preguntarlo al principio.',
      },
      {
        key: 'no.place_or_permit.p5',
        text: 'Distancia, mudanza, permiso: para una empresa son gastos y tiempo. No hablan de tu carácter.',
      },
      {
        key: 'no.place_or_permit.p6',
        text: 'Lo que una empresa no puede arreglar, otra a veces sí puede. Las reglas cambian mucho de un lugar a otro.',
      },
      {
        key: 'no.place_or_permit.p7',
        text: 'Esta razón no te pide cambiar nada de ti. Habla de un mapa, o de un papel.',
      },
      {
        key: 'no.place_or_permit.p8',
        text: 'Una persona puede ser adecuada para un trabajo y estar en otro lugar. Una cosa no borra la otra.',
      },
    ],
  },
  role_closed: {
    part: 'perspective',
    outcome: 'no',
    reason: 'role_closed',
    lines: [
      {
        key: 'no.role_closed.p1',
        text: 'Cuando una vacante se cierra, nadie de fuera puede mantenerla abierta.',
      },
      {
        key: 'no.role_closed.p2',
        text: 'Cambian los presupuestos, cambia la dirección, cambian los planes. Quien se presenta suele ser la última persona en saberlo.',
      },
      {
        key: 'no.role_closed.p3',
        text: 'Un puesto cerrado no te deja nada que arreglar. Lo que preparaste puede servir en otro lugar.',
      },
      {
        key: 'no.role_closed.p4',
        text: 'A veces una empresa detiene una búsqueda que era de verdad. Puede que allí también lo sientan.',
      },
      {
        key: 'no.role_closed.p5',
        text: 'La causa puede ser una línea en una tabla de gastos. Una línea así no sabe nada de ti.',
      },
      {
        key: 'no.role_closed.p6',
        text: 'Una necesidad que existió puede volver con otra forma. Tú eliges si mirar allí de nuevo.',
      },
      {
        key: 'no.role_closed.p7',
        text: 'Un puesto puede acabar y la gente seguir ahí. Si alguien te trató bien, dar las gracias sigue teniendo sentido.',
      },
      { key: 'no.role_closed.p8', text: 'No todo final tiene una lección. Este tipo casi nunca la tiene.' },
    ],
  },
}
