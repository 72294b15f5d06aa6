/** Words of the check on how long to keep going. */
import type { Messages } from '../types.js';

export const attendanceQuestions = (): Messages['questions']['attendance'] => ({
  focus: {
    title: '¿Para qué es su grupo?',
    options: {
      focused: {
        label: 'Un solo tema o habilidad',
        hint: 'Por ejemplo: el duelo, un trauma o cómo no volver a consumir.',
      },
      recovery: {
        label: 'La recuperación a largo plazo',
        hint: 'Por ejemplo: AA, NA, SMART Recovery o un grupo para familias.',
      },
      programme: { label: 'Parte de un programa de tratamiento' },
    },
  },
  since: {
    title: '¿Cuánto tiempo lleva yendo?',
    options: {
      new: { label: 'Menos de 4 reuniones' },
      weeks: { label: 'Hasta 3 meses' },
      months: { label: 'De 3 a 12 meses' },
      years: { label: 'Más de un año' },
    },
  },
  goals: {
    title: '¿Ha logrado las metas con las que llegó?',
    options: {
      'not-yet': { label: 'Todavía no' },
      some: { label: 'Algunas' },
      met: { label: 'Sí' },
    },
  },
  'readiness-safe': {
    title: '¿Siente seguridad allí y siente que le escuchan?',
    options: {
      yes: { label: 'Sí' },
      mixed: { label: 'En parte, o no siempre' },
      no: { label: 'No' },
    },
  },
  'readiness-coping': {
    title: '¿Qué tan bien maneja las cosas entre una reunión y otra?',
    options: {
      low: { label: 'Es difícil' },
      growing: { label: 'Va mejorando' },
      strong: { label: 'Bien, la mayor parte del tiempo' },
    },
  },
  guidance: {
    title: '¿Qué le sugiere quien guía el grupo, su padrino o madrina, o su terapeuta?',
    options: {
      stay: { label: 'Seguir yendo' },
      'step-down': { label: 'Ir con menos frecuencia' },
      none: { label: 'Nada, o no he preguntado' },
    },
  },
  circumstances: {
    title: '¿Cómo está el resto de su vida en este momento?',
    hint: 'Por ejemplo: su casa, su trabajo, su salud y las personas a su alrededor.',
    options: {
      'more-stress': { label: 'Más estrés que antes' },
      same: { label: 'Más o menos igual' },
      'more-support': { label: 'Más apoyo que antes' },
    },
  },
  feedback: {
    title: '¿Otras personas del grupo notan que usted avanza?',
    options: {
      growing: { label: 'Sí, lo dicen' },
      mixed: { label: 'Algunas sí, otras no' },
      none: { label: 'Nadie ha dicho nada' },
    },
  },
});
