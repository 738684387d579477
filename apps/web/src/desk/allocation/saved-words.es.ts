/** Palabras de los planes de casos de la mesa. Borrador sin revisar. */
import type { PLANS_EN } from './saved-words.en.ts';

export const PLANS_ES: Readonly<Record<keyof typeof PLANS_EN, string>> = {
  'plans.source': 'Hecho con',
  'plans.source-desk': 'los casos que esperan en esta mesa y los proveedores de su directorio',
  'plans.source-files': 'archivos CSV de este dispositivo',
  'plans.not-yours': 'Los planes son de la coordinación de defensa',
  'plans.not-yours-why':
    'Sus funciones no planifican para ninguna oficina, porque un plan mira casos de personas que buscan abogado. Pida a administración la función “coordinación de defensa”.',
  'plans.office': 'Oficina',
  'plans.loading': 'los casos que esperan',
  'plans.desk-what':
    'De cada caso se leen número, urgencia, idioma, necesidad, lugar y espera, y ningún nombre. Queda anotado que usted los miró.',
  'plans.desk-counts':
    '{cases, plural, one {Espera # caso} other {Esperan # casos}}; {providers, plural, one {# proveedor} other {# proveedores}} con cupo y tarifa.',
  'plans.checking':
    '{count, plural, one {Queda fuera # caso más} other {Quedan fuera # casos más}}: alguien debe mirar antes un posible conflicto.',
  'plans.closed':
    '{count, plural, one {# caso no se puede} other {# casos no se pueden}} leer, porque la clave no está aquí.',
  'plans.no-cases': 'No espera ningún caso',
  'plans.no-cases-how': 'Aquí aparecen los casos recibidos que esperan un proveedor.',
  'plans.no-providers':
    'No hay ningún proveedor con el que planificar. Escriba cupo y tarifa en el directorio, o una tarifa usual abajo.',
  'plans.case-gaps':
    '{count, plural, one {De # caso falta saber algo} other {De # casos falta saber algo}}',
  'plans.case-gaps-how':
    'Lo que no se sabe cuenta como no, y no excluye a ningún proveedor. Abra el caso para corregirlo.',
  'plans.provider-gaps':
    '{count, plural, one {De # proveedor falta saber algo} other {De # proveedores falta saber algo}}',
  'plans.provider-gaps-how':
    'Sin cupo o sin tarifa, un proveedor queda fuera del plan. Lo demás que no se sabe no excluye nada. Corríjalo en el directorio: su CSV tiene las columnas “capacity” y “rate”.',
  'plans.directory': 'Abrir el directorio',
  'plans.gap-detained': 'si está detenida',
  'plans.gap-hearing': 'la audiencia',
  'plans.gap-hearing-past': 'la audiencia ya pasó',
  'plans.gap-order': 'si hay una orden',
  'plans.gap-bond': 'si la fianza está abierta',
  'plans.gap-child': 'si es menor',
  'plans.gap-place': 'el lugar',
  'plans.no-place': 'Lugar desconocido',
  'plans.gap-room': 'cupo',
  'plans.gap-rate': 'tarifa',
  'plans.gap-languages': 'idiomas',
  'plans.gap-needs': 'necesidades',
  'plans.gap-places': 'lugares',
  'plans.more': 'y {count} más',
  'plans.usual-rate': 'Dólares enteros por caso donde no se sabe la tarifa (puede quedar vacío)',
  'plans.fault-rate':
    'Escriba la tarifa usual en dólares enteros sin signo ni comas, como 5000, o déjela vacía.',
  'plans.device': 'El plan se hace en este dispositivo. Nada se guarda hasta que usted lo guarde.',
  'plans.keep': 'Guardar este plan',
  'plans.keep-what':
    'Se guardan su presupuesto, sus reglas y sus cifras, y con cada caso adónde iría. No ofrece a nadie a nadie.',
  'plans.title': 'Título, sin nombre de ninguna persona',
  'plans.keep-now': 'Guardar',
  'plans.keeping': 'Guardando…',
  'plans.kept': 'El plan “{title}” está guardado.',
  'plans.saved': 'Planes guardados',
  'plans.none': 'Todavía no hay planes guardados',
  'plans.none-how':
    'Un plan de los casos que esperan se puede guardar con un título cuando está hecho.',
  'plans.by': 'Guardado por {name}, {at}',
  'plans.of-day': 'Del {day}',
  'plans.state-taken-back': 'Retirado',
  'plans.exported':
    '{count, plural, one {Salieron cifras una vez} other {Salieron cifras # veces}}',
  'plans.newer': 'Planes más nuevos',
  'plans.older': 'Planes más antiguos',
  'plans.back': 'Todos los planes',
  'plans.same': 'Sigue siendo de hoy: los casos que esperan y los proveedores son los mismos.',
  'plans.stale': 'Desactualizado',
  'plans.stale-came':
    '{count, plural, one {Llegó # caso} other {Llegaron # casos}} desde entonces.',
  'plans.stale-gone': '{count, plural, one {# caso ya no espera} other {# casos ya no esperan}}.',
  'plans.stale-changed':
    '{count, plural, one {Cambió # caso} other {Cambiaron # casos}} en lo que lo decide.',
  'plans.stale-providers': 'Cambió en el directorio: {names}.',
  'plans.stale-how': 'Planifique otra vez para tenerlo de hoy.',
  'plans.budget': 'Presupuesto',
  'plans.usual': 'Donde no se sabe la tarifa: {dollars} por caso.',
  'plans.who': 'Quién va adónde',
  'plans.who-what':
    'Un plan no ofrece nada: abra un caso para hacer su oferta. Los casos borrados ya no están aquí.',
  'plans.case': 'Caso',
  'plans.to': 'A',
  'plans.stands': 'Estado',
  'plans.offer': 'Abrir su oferta',
  'plans.all-left-out': 'Quedan fuera',
  'plans.named': 'Un plan guardado nombra a este proveedor.',
  'plans.take-back': 'Retirarlo',
  'plans.take-back-what':
    'Sigue en la lista y en el registro, y no salen cifras de él. Puede reponerlo.',
  'plans.restore': 'Reponerlo',
  'plans.restore-what': 'Vuelve a contar, y sus cifras pueden salir.',
  'plans.reason': 'Por qué',
  'plans.taken-back': 'El plan fue retirado.',
  'plans.restored': 'El plan fue repuesto.',
  'plans.out': 'Dejar salir cifras',
  'plans.out-what':
    'Las cifras salen por la puerta de exportación, por una vista y con una política, teniendo en cuenta lo que salió antes. El registro guarda que salieron.',
  'plans.view': 'Por',
  'plans.out-none': 'Todavía no ha salido nada de este plan.',
  'plans.out-done': 'Salió {name}. Su recibo está abajo.',
  'plans.out-receipt': 'Recibo',
  'plans.out-taken-back': 'El plan fue retirado: no salen cifras de él.',
  'plans.history': 'Lo que pasó',
  'plans.event-plan-saved': 'Guardado',
  'plans.event-plan-taken-back': 'Retirado',
  'plans.event-plan-restored': 'Repuesto',
  'plans.event-plan-exported': 'Salieron cifras',
  'plans.inputs': 'Hecho con lo que tiene el SHA-256',
};
