import type { Help } from '../meeting-words.ts'

/** What can be done here, and the bare command for copying. Commands and shortcuts are named as Slack shows them. */
export const help: Help = {
  intro: 'Lo que puedes hacer aquí:',
  commands: [
    {
      name: '/rejected',
      does: 'Abre un formulario para anotar un no, una respuesta que nunca llegó o que te retiraste.',
    },
    {
      name: '/rejected Empresa | Puesto',
      does: 'Abre el formulario con la empresa y el puesto ya escritos.',
    },
    { name: '/rejected list', does: 'Te muestra, a ti y a nadie más, lo que has anotado.' },
    {
      name: '/rejected lessons',
      does: 'Te muestra, a ti y a nadie más, lo que has aprendido. Busca las palabras que sigan.',
    },
    { name: '/rejected export', does: 'Pone todo lo guardado sobre ti en un archivo, solo para ti.' },
    { name: '/rejected settings', does: 'Muestra tus ajustes, y lo que se guarda y se cuenta.' },
    { name: '/rejected forget-me', does: 'Pregunta una vez y después borra todo lo guardado sobre ti.' },
    {
      name: '/stay-in-touch Nombre',
      does: 'Añade a alguien, para una nota corta tuya unas semanas después.',
    },
    { name: '/stay-in-touch list', does: 'Muestra las personas con las que sigues en contacto.' },
    {
      name: '/stay-in-touch pause 3 semanas',
      does: 'Pone en pausa las sugerencias el tiempo que digas.',
    },
    { name: '/landed', does: 'Le dice a Onward que encontraste trabajo: todo lo de tu búsqueda se detiene.' },
    {
      name: '/interview Empresa',
      does: 'Anota una entrevista. Lo que aprendiste vuelve la tarde anterior.',
    },
    { name: '/group', does: 'Dice qué puedes hacer en tu grupo: su informe, y temas para sus reuniones.' },
    { name: '/rejected help', does: 'Muestra esto.' },
  ],
  shortcuts: [
    { name: 'Log a no', does: 'Abre el mismo formulario desde el menú de atajos de Slack.' },
    {
      name: 'Log this as a no',
      does: 'En el menú de un mensaje con el correo que recibiste: abre el formulario, rellenado en parte.',
    },
    {
      name: 'Keep for somebody',
      does: 'En el menú de un mensaje con un enlace: lo guarda para alguien que conoces.',
    },
  ],
  copy: {
    name: '/rejected',
    why: 'Esta línea es para copiar. Escrita después de un espacio, llegaría al canal como mensaje.',
  },
}
