import type { SettingsWords } from '../settings-words.ts'

/** The settings, on Home and in a form each. What is promised about counting is said with what is not. */
export const settings: SettingsWords = {
  title: 'Ajustes',
  close: 'Cerrar',
  save: 'Guardar',
  change: 'Cambiar',
  answer: 'Responder',
  nudges: {
    name: 'Sugerencias y hora',
    when: 'Las sugerencias llegan el {weekday} ({time}), según la hora de {zone}.',
    weekendToo: 'Pueden llegar en fin de semana.',
    noWeekend: 'No llegan en fin de semana.',
    cadence: 'Semanas hasta que alguien vuelve a aparecer: {first}, luego {second}, luego siempre {every}.',
    paused: 'Están en pausa, y vuelven desde el {day}.',
    silent: 'Están en pausa mientras dure la época difícil.',
  },
  writing: {
    name: 'Palabras',
    language: 'Idioma: {language}.',
    tone: 'Los borradores empiezan con el tono: {tone}.',
    lookBackOn: 'Una vez al mes te llegan tres de tus lecciones.',
    lookBackOff: 'Tus lecciones no vuelven por sí mismas.',
  },
  sharing: {
    name: 'Tú y tu grupo',
    notAsked:
      '¿Se te puede incluir en el recuento del informe de tu grupo? Mientras no respondas, no se te incluye.',
    counted: 'Estás en el recuento del informe de tu grupo.',
    notCounted: 'No estás en el recuento del informe de tu grupo.',
    kindWordsOn: 'La gente de tus grupos te puede enviar palabras amables.',
    kindWordsOff: 'Nadie te puede enviar palabras amables.',
    homeGroup: 'Tu grupo principal: {group}.',
  },
  roughPatch: {
    name: 'Una época difícil',
    off: 'Está desactivado. Puedes activarlo cuando quieras.',
    on: 'Está activado desde el {day}: menos pasos, palabras más suaves, ninguna sugerencia.',
  },
  privacy: {
    stored:
      'Lo que se guarda: lo que anotas y escribes, con empresas y personas, cifrado. Y tu identificador de Slack, fechas, etapas, resultados, razones y estos ajustes. Se guarda hasta que lo borres, o dos años desde la última vez que usaste Onward.',
    keeper:
      'Quién podría leerlo: quien administra el servidor de Onward, y Slack en cuanto a sus mensajes. Una persona responsable de tu grupo te puede decir quién administra el servidor.',
    counted:
      'Lo que se cuenta: nada tuyo, salvo que digas que sí más arriba. En ese caso, solo los noes, y solo en números aproximados de todo un grupo.',
  },
  form: {
    timeZone: 'Zona horaria',
    timeZoneHint: 'Escribe el nombre en inglés de una ciudad grande cercana.',
    asSlackSays: 'Lo que diga Slack',
    asSlackSaysIt: 'Lo que diga Slack: {what}',
    weekday: 'Día de las sugerencias',
    hour: 'Hora de las sugerencias',
    weekend: 'Fines de semana',
    weekendOption: 'Pueden llegar en fin de semana',
    weekendDay: 'Ese día es fin de semana. Permite los fines de semana más abajo, o elige otro día.',
    cadence: 'Semanas hasta que alguien vuelve a aparecer',
    cadenceOption: '{first}, luego {second}, luego siempre {every}',
    pausedUntil: 'Pausa de las sugerencias hasta',
    pausedUntilHint: 'Desde ese día vuelven a llegar. Déjalo vacío si no quieres una pausa.',
    language: 'Idioma',
    tone: 'Tono de los borradores',
    toneHint: 'Es el que aparece primero. Puedes cambiarlo en cada borrador.',
    lookBack: 'Mirar atrás',
    lookBackOption: 'Una vez al mes, tráeme tres de mis lecciones',
    counted: '¿Se te puede incluir en el recuento del informe de tu grupo?',
    countedYes: 'Sí, incluirme',
    countedNo: 'No, dejarme fuera',
    countedWhat:
      'El informe da números aproximados de todo un grupo, y solo cuenta los noes. Lo que escribiste y las personas que conociste no aparecen en él. En un grupo muy grande puede nombrar empresas que anotaron diez personas o más.',
    countedKept:
      'Ningún número es de menos de cinco personas, y todos se desvían un poco a propósito. Así nadie puede saber con certeza si estás ahí. Las personas responsables no ven quién eligió qué, y puedes cambiar tu respuesta cuando quieras.',
    countedNotPromised:
      'Lo que no se promete: no puede ocultar costumbres de meses, ni lo que vale para casi todo el mundo. Tampoco lo que la gente dice en voz alta, ni lo que Slack muestra a quien administra. Quien administra el servidor de Onward podría deshacerlo.',
    kindWords: '¿Quién te puede enviar palabras amables?',
    kindWordsGroups: 'La gente de mis grupos',
    kindWordsNobody: 'Nadie',
    homeGroup: 'Grupo principal',
    homeGroupHint:
      'Lo que anotas cuenta para un solo grupo. Hasta ocho semanas, el informe puede seguir contando en el anterior.',
  },
}
