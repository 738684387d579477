/** Palabras de las agencias en español: borrador sin revisar. */
import type { AGENCIES_EN } from './words.en.ts';

export const AGENCIES_ES: Readonly<Record<keyof typeof AGENCIES_EN, string>> = {
  'agencies.title': 'Agencias',
  'agencies.hint': 'Cómo se llama cada agencia y cómo contactar su oficina.',
  'agencies.none': 'Aún no hay agencias. Cree la primera.',
  'agencies.kind': 'Tipo, según la ley',
  'agencies.state': 'Estado',
  'agencies.active': 'Activa',
  'agencies.closed': 'Cerrada',
  'agencies.open-requests': 'Solicitudes abiertas',
  'agencies.choose': 'Elija una agencia para cambiarla.',
  'agencies.make': 'Crear una agencia',
  'agencies.id': 'Nombre corto',
  'agencies.id-hint': 'Minúsculas, cifras y guiones. No puede cambiar nunca.',
  'agencies.name': 'Nombre',
  'agencies.contact': 'Contacto {number, number}',
  'agencies.contact-add': 'Añadir un contacto',
  'agencies.contact-drop': 'Quitar este contacto',
  'agencies.close': 'Cerrada: no se registra nada nuevo',
  'agencies.close-hint': 'Lo guardado se queda. Con solicitudes abiertas no se puede cerrar.',
  'agencies.saved': 'Guardado.',
};
