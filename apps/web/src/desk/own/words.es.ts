/** Palabras de las solicitudes propias: borrador, sin revisar. */
import type { OWN_EN } from './words.en.ts';

export const OWN_ES: Readonly<Record<keyof typeof OWN_EN, string>> = {
  'own.title': 'Mis solicitudes',
  'own.record': 'Registrar una solicitud',
  'own.loading': 'Buscando sus solicitudes…',
  'own.asked': 'La asesoría le pregunta algo',
  'own.asked-caption': 'Solicitudes que esperan su respuesta',
  'own.open': 'Sin cerrar',
  'own.open-caption': 'Sus solicitudes sin cerrar',
  'own.closed': 'Cerradas',
  'own.closed-caption': 'Sus solicitudes cerradas',
  'own.empty': 'No tiene solicitudes abiertas',
  'own.empty-how': 'Lo que registre queda aquí hasta que se cierre.',
};
