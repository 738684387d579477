/** Words of the screens of the directory of help in Spanish: a draft. */
import type { PROVIDERS_EN } from './words.en.ts';

export const PROVIDERS_ES = {
  'providers.title': 'Directorio de ayuda',
  'providers.hint': 'Proveedores de ayuda legal: lo que dice una fuente y nada más.',
  'providers.few':
    '{all, number} entradas. {reached, number} dicen cómo comunicarse. {old, number} nunca se revisaron, o no desde hace {days, number} días.',
  'providers.name': 'Proveedor',
  'providers.reach': 'Cómo comunicarse',
  'providers.does': 'Qué hacen',
  'providers.room': 'Lugar',
  'providers.room-of': 'Quedan {room, number}, ocupados {taken, number}',
  'providers.checked': 'Revisado',
  'providers.fresh': 'Revisado',
  'providers.stale': 'Antiguo: revíselo',
  'providers.never-checked': 'Nunca revisado',
  'providers.mark.seen': 'Fuente leída:',
  'providers.mark.check': 'Revise antes de imprimir:',
  'providers.mark.unverified': 'Fuente no leída:',
  'providers.any-language': 'Cualquiera, con intérprete',
  'providers.from-office': 'De su oficina',
  'providers.from-shipped': 'Viene con el producto',
  'providers.export': 'Exportar la lista de su oficina',
  'providers.import': 'Traer una lista',
  'providers.import-hint':
    'Una fila por proveedor. No se quita nada; una entrada con el mismo id la sustituye. Las columnas:',
  'providers.taken': 'La lista se incorporó.',
  'providers.found':
    'Nuevos: {added, number}. Cambiados: {changed, number}. Iguales: {same, number}. No están en el archivo y se quedan: {kept, number}.',
  'providers.fault.cells':
    'La fila tiene otro número de celdas que el encabezado. Ponga entre comillas la celda que tenga una coma o un punto y coma.',
  'providers.fault.missing': 'Está vacío y debe estar.',
  'providers.fault.cell': 'No se puede leer: «{text}».',
  'providers.fault.place': 'El directorio no tiene ese lugar: {text}.',
  'providers.fault.day': 'Esta fecha aún no ha llegado: {text}.',
  'providers.fault.twice': 'El id {text} está también en la fila {number, number}.',
  'providers.fault.formula': 'Empieza como una fórmula: «{text}». Escríbalo sin ese signo.',
  'providers.fault.too-many':
    'Habría más de {number, number} entradas, con las que ya están. Quite algunas.',
  'providers.public': 'En las páginas de ayuda',
  'providers.public-hint':
    'Todo el mundo puede leer lo que publique aquí, sin iniciar sesión. El lugar disponible se queda en su oficina. Su nombre consta en el registro, no en la página.',
  'providers.public-none': 'Su oficina no muestra nada allí.',
  'providers.public-now':
    '{amount, plural, one {Su oficina muestra # entrada allí.} other {Su oficina muestra # entradas allí.}}',
  'providers.public-empty':
    'Traiga primero una lista. Las entradas que vienen con el producto ya están allí.',
  'providers.public-which': 'Qué entradas ve todo el mundo',
  'providers.public-not': 'No es pública.',
  'providers.public-same': 'Pública, tal como está aquí.',
  'providers.public-changed': 'Pública, tal como era antes. Publíquela de nuevo para actualizarla.',
  'providers.publish': '{amount, plural, one {Publicar # entrada} other {Publicar # entradas}}',
  'providers.take-back': 'Retirarlas todas',
  'providers.taken-back': 'Su oficina ya no muestra nada allí.',
  'providers.published-now': 'Publicado. Las páginas lo muestran en unos minutos.',
  'providers.hindrance.no-source':
    'Nadie podría consultar su fuente. Escriba la dirección de la fuente, o pregunte al proveedor y anote el día.',
  'providers.hindrance.source-unread': 'Nadie ha leído su fuente. Léala y cambie la marca.',
  'providers.hindrance.not-reached': 'No dice cómo comunicarse.',
} as const satisfies Readonly<Record<keyof typeof PROVIDERS_EN, string>>;
