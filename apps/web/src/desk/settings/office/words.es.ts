/** Palabras de la oficina en español: borrador sin revisar. */
import type { OFFICE_EN } from './words.en.ts';

export const OFFICE_ES: Readonly<Record<keyof typeof OFFICE_EN, string>> = {
  'office.office': 'La oficina que envía las cartas',
  'office.office-hint': 'Las cartas dicen lo que falta. Sin ello no se pueden firmar.',
  'office.agency-name': 'Nombre de la agencia en las cartas',
  'office.address': 'Dirección, línea por línea',
  'office.counsel': 'Abogado de la agencia',
  'office.contact': 'Quién responde preguntas',
  'office.help': 'Dónde recibe ayuda la persona',
  'office.help-hint': 'Esto aparece en cada aviso a una persona. Verifique cada número.',
  'office.help-of': 'Lugar {number}',
  'office.help-add': 'Añadir un lugar',
  'office.help-drop': 'Quitar este lugar',
  'office.name': 'Nombre',
  'office.title': 'Cargo',
  'office.number': 'Teléfono',
  'office.email': 'Correo electrónico',
  'office.hours': 'Horario',
  'office.save': 'Guardar',
  'office.saved': 'Guardado. Las cartas nuevas lo usan.',
};
