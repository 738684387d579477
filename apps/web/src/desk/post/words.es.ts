/** El correo postal: borrador, sin revisar. */
import type { POST_EN } from './words.en.ts';

export const POST_ES: Readonly<Record<keyof typeof POST_EN, string>> = {
  'post.hint': 'Cartas que esperan el correo, las más antiguas primero.',
  'post.loading': 'Buscando cartas…',
  'post.none':
    'Ninguna carta espera el correo. Aquí llegan las cartas enviadas por correo desde una solicitud.',
  'post.table': 'Cartas para el correo',
  'post.choose': 'Elegir {number}',
  'post.number': 'Solicitud',
  'post.what': 'Carta',
  'post.language': 'Idioma',
  'post.made': 'Firmada',
  'post.state': 'Estado',
  'post.reply': 'Respuesta',
  'post.letter': 'Otra carta',
  'post.notice': 'Aviso a la persona',
  'post.waiting': 'Sin imprimir',
  'post.printed': 'Impresa',
  'post.pdf': 'Un PDF de {number, number}',
  'post.making': 'Haciendo el PDF',
  'post.posted': 'Registrar {number, number} como enviadas',
  'post.soon': '{number, number} cartas se registran como enviadas en diez segundos.',
  'post.undo': 'Deshacer',
  'post.recording': 'Registrándose',
  'post.done': 'Registradas como enviadas.',
};
