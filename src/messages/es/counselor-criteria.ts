/** Reasons as they speak to a counselor about a client. No word agrees with the group in gender: it may be a therapy. */
import type { CounselorWords } from '../types.js';

export const counselorCriteria: NonNullable<CounselorWords['criteria']> = {
  scope: 'Es para algo distinto de lo que la persona nombró.',
  'scope-open': 'La persona no nombró un problema, y este grupo es solo para ciertos problemas.',
  'gender-women': 'Es solo para mujeres. La persona no pidió un grupo con mujeres.',
  'gender-men': 'Es solo para hombres. La persona no pidió un grupo con hombres.',
  'faith-not-wanted': 'Pertenece a una fe. La persona prefiere que no.',
  'faith-not-chosen': 'Pertenece a una fe, y la persona no eligió esa fe.',
  'age-therapy':
    'La terapia para jóvenes funciona a su manera. Búsquela con alguien adulto en quien la persona confíe.',
  'goal-not-shared': 'Pide dejarlo por completo. La persona eligió otra meta.',
  'facts-known-by-now':
    'Después de un año, es probable que la persona ya sepa la mayor parte de lo que se enseña aquí.',
  'sharing-can-wait':
    'Pide hablar abiertamente. Eso puede esperar hasta que la persona sienta que es el momento.',
  named: 'Se creó para lo que la persona nombró.',
  'goal-safer-use': 'Acepta con gusto cualquier paso más seguro que la persona elija.',
  'goal-unsure': 'No hace falta que la persona ya sepa cuál es su meta.',
  'spirituality-welcome':
    'La oración o la práctica espiritual es parte de esto, como la persona deseaba.',
  'spirituality-own-way': 'Cada participante puede entender a su manera el lado espiritual.',
  'spirituality-not-needed': 'Cada participante puede dejar fuera el lado espiritual.',
  'spirituality-unwanted':
    'La oración o un poder superior es parte de esto. La persona prefiere que no.',
  'faith-shared': 'Se inspira en la fe o tradición que la persona eligió.',
  'approach-one-to-one': 'La persona puede hablar con alguien a solas.',
  'where-few': 'Puede ser difícil de encontrar cerca.',
  'stage-as-you-are': 'Se puede ir aunque todavía se consuma.',
  'stage-sponsor': 'Un padrino o una madrina puede dar apoyo a la persona entre reuniones.',
  'stage-often': 'Hay una reunión casi todos los días.',
  'aim-own-support': 'Le da apoyo a la persona misma.',
  'time-often': 'La persona puede ir varias veces por semana.',
  'access-from-home': 'La persona puede participar desde su casa.',
  'cost-covered':
    'Guía una persona profesional. Pregunte cuánto pagaría la persona que usted atiende.',
  'home-alone': 'La persona puede llamar a un padrino o una madrina entre reuniones.',
  'sharing-listen': 'La persona puede escuchar primero.',
  'sharing-in-writing': 'La persona puede participar por escrito o a solas con alguien.',
  'stage-middle-process': 'Puede que ya sea el momento de que la persona mire más a fondo.',
  'stage-late-process': 'Después de un año, a la persona le va bien mirar más a fondo.',
  'care-mental-health-program': 'Da atención regular mientras la persona vive en su casa.',
  'care-mental-health-assessment':
    'Con una evaluación se puede encontrar la atención que la persona necesita.',
  culture: 'Se apoya en las fortalezas de la cultura de la persona.',
  'culture-faith': 'Se apoya en las fortalezas de la tradición de la persona.',
};
