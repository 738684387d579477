/** The words of the tour in Spanish: drafts. */
import type { TOUR_EN } from './words.en.ts';

export const TOUR_ES: Record<keyof typeof TOUR_EN, string> = {
  'tour.help': 'Ayuda',
  'tour.help-demo': 'Todo en esta demostración es inventado.',
  'tour.help-real': 'El recorrido muestra su propio trabajo. No cambia nada.',
  'tour.offer': '¿Es nuevo aquí?',
  'tour.offer-demo':
    '{count, plural, one {Un breve recorrido de # paso} other {Un breve recorrido de # pasos}} le muestra estas pantallas. Las personas y los casos son inventados; mírelo todo.',
  'tour.begin': 'Empezar el recorrido',
  'tour.resume': 'Seguir con el recorrido',
  'tour.not-now': 'Ahora no',
  'tour.step': 'Recorrido, paso {at} de {of}',
  'tour.next': 'Siguiente',
  'tour.back': 'Atrás',
  'tour.finish': 'Terminar el recorrido',
  'tour.leave': 'Salir del recorrido',
  'tour.there': 'Mostrármelo',
  'tour.to-part': 'Ir a esta parte',
  'tour.no-case': 'Aún no hay ningún caso que mostrar. Siga; este paso queda para después.',
  'tour.counter.title': 'El mostrador',
  'tour.counter.text':
    'Aquí se registra una solicitud cuando llega. Elija qué se pide, o solo qué papel se mostró.',
  'tour.suggestion.title': 'Lo que sugiere la ley',
  'tour.suggestion.text':
    'Junto a cada respuesta está lo que sugiere la ley y su siguiente pregunta. Responda lo que sepa y deje el resto al abogado.',
  'tour.send.title': 'Nombres y envío',
  'tour.send.text':
    'Los nombres y las palabras libres se sellan al enviarse. Pulse el botón cuando esté listo; el abogado ve la solicitud en un segundo.',
  'tour.own.title': 'Su propia lista',
  'tour.own.text':
    'Aquí está lo que usted registró; primero, lo que el abogado pregunta. Abra una para ver qué dijo el abogado.',
  'tour.answer.title': 'La respuesta en el mostrador',
  'tour.answer.text':
    'Aquí están la palabra, qué decir y a quién llamar, y cambian solos cuando el abogado decide. Diga solo lo que está aquí.',
  'tour.queue.title': 'La cola',
  'tour.queue.text':
    'Lo más urgente está primero: por riesgo, luego por el tiempo que deja la ley, luego por antigüedad. Abra una, o elija varias y tómelas juntas.',
  'tour.facts.title': 'Lo que se sabe',
  'tour.facts.text':
    'De este lado están los hechos, los nombres y los papeles. Lea aquí los papeles; cada lectura queda anotada.',
  'tour.reasoning.title': 'El razonamiento',
  'tour.reasoning.text':
    'Aquí está cada respuesta de la ley con su regla, su cita y lo que la cambiaría. Abra una línea y compárela con el texto.',
  'tour.decide.title': 'Decidir',
  'tour.decide.text':
    'Aquí está el paso principal de este momento. Tome la solicitud; luego acepte, decida otra cosa con una razón, o pregunte al mostrador.',
  'tour.assign.title': 'Entregar a otra persona',
  'tour.assign.text':
    'Aquí está lo que se puede hacer ahora y quién tiene la solicitud. Entréguela a alguien cuando espere demasiado.',
  'tour.reply.title': 'La respuesta escrita',
  'tour.reply.text':
    'Aquí están las cartas que corresponden y lo que aún falta. Complete lo suyo, mire la página, y luego firme y envíe.',
  'tour.notice.title': 'El aviso a la persona',
  'tour.notice.text':
    'Cuando haya decidido, el aviso está entre estos pasos: qué dice la ley, en qué idioma, por qué medio seguro. Lo que aún no se puede hacer dice por qué, abajo.',
  'tour.clocks.title': 'Los plazos',
  'tour.clocks.text':
    'Aquí está cada cosa que vence, con su día. Abra una para ver por qué es ese día, paso a paso.',
  'tour.receipt.title': 'Registro y recibos',
  'tour.receipt.text':
    'Aquí está cada hecho de la solicitud, y nadie puede cambiarlo en silencio. Tome el recibo de uno; quien lo tenga puede comprobarlo sin este sistema.',
  'tour.proof.title': 'La prueba',
  'tour.proof.text':
    'El registro dice hasta dónde ha llegado y quién lo firma junto a quien lo lleva. Guarde su clave: con un recibo prueba que nada se alteró.',
  'tour.overview.title': 'Los números',
  'tour.overview.text':
    'Aquí está cuántas solicitudes hay en cada lugar, su antigüedad y cuáles se quedan sin tiempo, en barras y en tablas. Pulse un nombre para verlas.',
  'tour.duties.title': 'Deberes',
  'tour.duties.text':
    'Aquí está lo que las agencias deben por sí mismas: informes, auditorías, incidentes. Mire primero lo que vence.',
  'tour.records.title': 'Archivos',
  'tour.records.text':
    'Aquí está cuánto tiempo se conserva cada cosa, qué está retenido y qué se eliminó. Nada se elimina sin una lista que una persona haya mirado.',
  'tour.openings.title': 'Solicitud de otra agencia',
  'tour.openings.text':
    'Aquí se abre una solicitud de otra agencia, con una razón y por un tiempo, y se avisa a su dueña. Úselo solo cuando no pueda esperar.',
  'tour.reads.title': 'Quién leyó qué',
  'tour.reads.text':
    'Aquí está cada lectura de lo sellado, con quién y cuándo. Reduzca la lista con los campos de arriba.',
  'tour.exports.title': 'Lo que sale',
  'tour.exports.text':
    'Cifras y filas salen solo por esta puerta, que retiene los números pequeños. Diga para qué y quién lo recibe.',
  'tour.law.title': 'La ley vigente',
  'tour.law.text':
    'Aquí se miran y se cambian la ley y los calendarios vigentes. Dos personas aprueban cada cambio antes de su día.',
  'tour.settings.title': 'Ajustes',
  'tour.settings.text':
    'Aquí se fijan agencias, lugares, personas y abogados de turno, por secciones. Cada cambio se guarda con quién y cuándo, y se puede deshacer.',
  'tour.cases.title': 'Casos, primero lo más urgente',
  'tour.cases.text':
    'Personas que buscan abogado, con lo que vence primero. Registre un caso o abra el primero.',
  'tour.allocation.title': 'A quién sirve el dinero',
  'tour.allocation.text':
    'Los casos que esperan aquí y los proveedores del directorio se vuelven un plan. Escriba un fondo, pulse Planificar y mire a quién deja fuera.',
  'tour.directory.title': 'El directorio de ayuda',
  'tour.directory.text':
    'Proveedores con idiomas y lugar. Traiga su propia lista y revise lo antiguo.',
};
