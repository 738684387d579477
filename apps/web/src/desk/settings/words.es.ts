/** Palabras de los ajustes en español: borrador sin revisar. */
import type { SETTINGS_EN } from './words.en.ts';

export const SETTINGS_ES: Readonly<Record<keyof typeof SETTINGS_EN, string>> = {
  'settings.agency': 'Agencia',
  'settings.loading': 'Buscando los ajustes…',
  'settings.office': 'La oficina que envía las cartas',
  'settings.office-hint': 'Las cartas dicen lo que falta. Sin ello no se pueden firmar.',
  'settings.agency-name': 'Nombre de la agencia en las cartas',
  'settings.address': 'Dirección, línea por línea',
  'settings.counsel': 'Abogado de la agencia',
  'settings.contact': 'Quién responde preguntas',
  'settings.help': 'Dónde recibe ayuda la persona',
  'settings.help-hint': 'Esto aparece en cada aviso a una persona. Verifique cada número.',
  'settings.help-of': 'Lugar {number}',
  'settings.help-add': 'Añadir un lugar',
  'settings.help-drop': 'Quitar este lugar',
  'settings.name': 'Nombre',
  'settings.title': 'Cargo',
  'settings.number': 'Teléfono',
  'settings.email': 'Correo electrónico',
  'settings.hours': 'Horario',
  'settings.save': 'Guardar',
  'settings.saved': 'Guardado. Las cartas nuevas lo usan.',
};
