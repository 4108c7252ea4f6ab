import type { tableActions as english } from '../en/table-actions.ts';
import { plurals } from '../plural.ts';

const form = plurals('es');

export const tableActions: typeof english = {
  actionCandidates: 'Ver candidatos',
  actionSettings: 'Editar la configuración',
  actionBudget: 'Editar el presupuesto',
  actionLabels: 'Editar etiquetas',
  actionDuplicate: 'Duplicar',
  actionArchive: 'Archivar',
  actionUnarchive: 'Desarchivar',
  actionSave: 'Guardar',
  actionCancel: 'Cancelar',
  actionUndo: 'Deshacer',
  actionWorking: 'Guardando…',
  actionDismiss: 'Cerrar',
  actionArchiveTitle: (title) => `¿Archivar «${title}»?`,
  actionArchiveHint: 'Su enlace no admitirá nuevos candidatos. Todos sus datos se conservan.',
  actionUnarchiveTitle: (title) => `¿Desarchivar «${title}»?`,
  actionUnarchiveHint: 'Su enlace volverá a admitir candidatos, salvo que haya vencido el plazo.',
  actionArchived: (title) => `«${title}» está archivado`,
  actionUnarchived: (title) => `«${title}» ya no está archivado`,
  actionDuplicateTitle: (title) => `Duplicar «${title}»`,
  actionDuplicateHint:
    'La copia es un borrador con los mismos pasos y la misma configuración, sin candidatos.',
  actionDuplicateName: 'Nombre de la copia',
  actionDuplicateDefault: (title) => `${title} (copia)`,
  actionDuplicateNameError: 'Póngale un nombre de 3 a 200 caracteres.',
  actionDuplicateLabels: 'Copiar también sus etiquetas',
  actionDuplicated: (title) => `«${title}» se ha creado como borrador`,
  actionBudgetTitle: (title) => `Presupuesto de «${title}»`,
  actionBudgetType: 'Límite',
  actionBudgetNone: 'Sin presupuesto',
  actionBudgetAllTime: 'En total',
  actionBudgetDaily: 'Por día',
  actionBudgetAmount: (currency) => `Importe en ${currency}`,
  actionBudgetError: (most, example) => `Introduzca un importe de 0 a ${most}, como ${example}.`,
  actionFailedOffline:
    'No hay conexión, así que no se ha cambiado nada. Inténtelo de nuevo cuando vuelva la conexión.',
  actionFailedNetwork:
    'No se ha podido contactar con el servidor. Actualice para ver si el cambio se ha hecho y vuelva a intentarlo.',
  actionFailedForbidden:
    'No puede cambiar esto. Pida acceso a quien le haya facilitado esta página. No se ha cambiado nada.',
  actionFailedNotFound: 'Ya no existe o usted no tiene acceso. Actualice para ver lo que hay.',
  actionGone: 'Esto ya no está en la lista, así que no se ha cambiado nada.',
  actionFailedStale:
    'Otra persona lo ha cambiado entretanto, así que no se ha cambiado nada. Mire cómo está ahora e inténtelo de nuevo.',
  actionFailedConflict: (reason) => `No se puede cambiar en su estado actual. ${reason}`,
  actionFailedInvalid: (reason) => `El servidor no lo ha aceptado. ${reason}`,
  actionFailedBusy:
    'El servidor está ocupado, así que no se ha cambiado nada. Espere un momento e inténtelo de nuevo.',
  actionFailed: 'No se ha podido guardar. Actualice para ver cómo está ahora e inténtelo de nuevo.',
  actionSelected: (n, count) =>
    `${count} ${form(n, { one: 'seleccionado', other: 'seleccionados' })}`,
  actionSelectNone: 'Quitar la selección',
  actionExport: 'Exportar',
  actionArchiveMany: (n, count) =>
    `¿Archivar ${count} ${form(n, { one: 'entrevistador', other: 'entrevistadores' })}?`,
  actionArchiveManyHint: 'Sus enlaces no admiten nuevos candidatos. Se conservan todos sus datos.',
  actionUnarchiveMany: (n, count) =>
    `¿Desarchivar ${count} ${form(n, { one: 'entrevistador', other: 'entrevistadores' })}?`,
  actionUnarchiveManyHint:
    'Sus enlaces vuelven a admitir candidatos, salvo que haya vencido algún plazo.',
  actionAndMore: (count) => `y ${count} más`,
  actionArchivedMany: (n, count) =>
    form(n, {
      one: `Se ha archivado ${count} entrevistador`,
      other: `Se han archivado ${count} entrevistadores`,
    }),
  actionUnarchivedMany: (n, count) =>
    form(n, {
      one: `Se ha desarchivado ${count} entrevistador`,
      other: `Se han desarchivado ${count} entrevistadores`,
    }),
  actionFailedMany: (done, n, failed) =>
    `${done}; ${form(n, { one: `${failed} no ha podido cambiarse`, other: `${failed} no han podido cambiarse` })}`,
  actionStopped: (done, _n, rest) => `${done}; se detuvo, ${rest} sin cambios`,
  actionShare: 'Compartir',
  actionShareTitle: (title) => `Compartir «${title}»`,
  actionShareLink: 'Enlace de la entrevista',
  actionShareCopy: 'Copiar enlace',
  actionShareCopied: 'Copiado',
  actionShareSelected:
    'Esta página no puede copiar por sí sola. El enlace está seleccionado: cópielo con el teclado.',
  actionShareClosed: 'No está activo, así que su enlace no admite candidatos ahora.',
  actionShareQr: (title) => `Código QR del enlace a «${title}»`,
  actionShareSvg: 'Guardar código como SVG',
  actionSharePng: 'Guardar código como PNG',
  actionSubscribersEdit: 'Editar suscriptores',
  actionSubscribersTitle: (title) => `Suscriptores de «${title}»`,
  actionSubscribersHint:
    'Los suscriptores reciben un correo cuando un candidato termina la entrevista.',
  actionSubscriberAdd: 'Correos que añadir',
  actionSubscriberHint: (address) =>
    `Por ejemplo, ${address}; si son varios, sepárelos con comas o espacios.`,
  actionAdd: 'Añadir',
  actionSubscriberWrong: (text, domain) =>
    text
      ? `«${text}» no es una dirección de correo. Antes de la @, use letras de la a a la z, dígitos y signos como . - +; después, un dominio como ${domain}.`
      : 'Introduzca una dirección de correo.',
  actionSubscribersMost: (count) => `Puede haber ${count} suscriptores como máximo.`,
  actionSubscriberKept: (typed, kept) =>
    `${typed} se guarda como ${kept}, tal como lo escriben los servidores de correo.`,
  actionSubscribersAdded: (n, count) =>
    n === 0 ? 'Ya está en la lista.' : `Se añadieron ${count}; aún sin guardar.`,
  actionSubscriberRemoved: (address) => `Se quitó ${address}; aún sin guardar.`,
  actionSubscribers: (n, count) =>
    `${count} ${form(n, { one: 'suscriptor', other: 'suscriptores' })}`,
  actionSubscriberRemove: (address) => `Quitar ${address}`,
};
