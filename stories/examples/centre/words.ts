/** The names of the center’s groups, in English and Spanish. All other words stay as they are. */
import type { ContentExtension } from '../../../src/schema/index.js';

export const centreWords = {
  en: {
    groups: {
      'first-steps-monday': {
        name: 'First Steps, Monday',
        short: 'First Steps',
        about: 'A counselor explains how substances work on body and mind. You can just listen.',
        ask: 'Ask which topic is next. You can start with any of them.',
      },
      'process-tuesday': {
        name: 'Tuesday Process Group',
        short: 'Tuesday group',
        about: 'Up to ten people talk about what is going on between them, with two therapists.',
        ask: 'Ask for a first talk with one of the therapists.',
      },
      'skills-wednesday': {
        name: 'Wednesday Skills Group',
        short: 'Wednesday group',
        about: 'You practice ways to handle urges and stress, with a short meditation each time.',
        ask: 'Ask for the worksheets before your first visit.',
      },
      'relapse-thursday': {
        name: 'Thursday Relapse Prevention',
        short: 'Thursday group',
        about: 'You find out what sets off your urges and make a plan for hard days.',
        ask: 'Ask if you can bring the plan you have.',
      },
      'women-friday': {
        name: 'Friday Women’s Group',
        short: 'Friday group',
        about: 'For women who have been through trauma. Nobody has to tell their story.',
        ask: 'Ask how the group keeps what is said private.',
      },
      'family-saturday': {
        name: 'Saturday Family Group',
        short: 'Saturday group',
        about: 'Families learn how to set limits and talk with each other. It is free.',
        ask: 'Ask if children can come.',
      },
    },
  },
  es: {
    groups: {
      'first-steps-monday': {
        name: 'Primeros pasos, lunes',
        short: 'Primeros pasos',
        about:
          'Una consejera explica cómo actúan las sustancias en el cuerpo y la mente. Puede solo escuchar.',
        ask: 'Pregunte qué tema sigue. Puede empezar con cualquiera.',
      },
      'process-tuesday': {
        name: 'Grupo de proceso del martes',
        short: 'Grupo del martes',
        about: 'Hasta diez personas hablan de lo que pasa entre ellas, con dos terapeutas.',
        ask: 'Pida una primera charla con uno de los terapeutas.',
      },
      'skills-wednesday': {
        name: 'Grupo de habilidades del miércoles',
        short: 'Grupo del miércoles',
        about:
          'Practica formas de manejar las ganas de consumir y el estrés, con una breve meditación cada vez.',
        ask: 'Pida las hojas de trabajo antes de su primera visita.',
      },
      'relapse-thursday': {
        name: 'Prevención de recaídas, jueves',
        short: 'Grupo del jueves',
        about:
          'Descubre qué despierta sus ganas de consumir y hace un plan para los días difíciles.',
        ask: 'Pregunte si puede traer el plan que ya tiene.',
      },
      'women-friday': {
        name: 'Grupo de mujeres del viernes',
        short: 'Grupo del viernes',
        about: 'Para mujeres que han vivido un trauma. Nadie tiene que contar su historia.',
        ask: 'Pregunte cómo cuida el grupo la privacidad de lo que se dice.',
      },
      'family-saturday': {
        name: 'Grupo de familias del sábado',
        short: 'Grupo del sábado',
        about: 'Las familias aprenden a poner límites y a hablar entre sí. Es gratis.',
        ask: 'Pregunte si pueden venir niños.',
      },
    },
  },
} as const satisfies ContentExtension['words'];
