/** Headings and words for the facts shown about a group. */
import type { Messages } from '../types.js';

export const attributes = (): Messages['attributes'] => ({
  spirituality: {
    title: 'Espiritualidad',
    values: {
      none: 'No forma parte',
      optional: 'Usted decide',
      spiritual: 'Forma parte',
      religious: 'Se basa en una sola fe',
      'as-parent': 'Depende de la reunión',
    },
  },
  goal: {
    title: 'Meta',
    values: {
      abstinence: 'Dejarlo por completo',
      'own-goal': 'Usted pone la suya',
      any: 'Cualquier cambio que usted elija',
      moderation: 'Reducirlo',
      'own-wellbeing': 'Su propio bienestar',
      'engage-loved-one': 'Ayudar a un ser querido a empezar un tratamiento',
      'as-parent': 'Depende de la reunión',
    },
  },
  moudStance: {
    title: 'Qué piensa de los medicamentos recetados',
    values: {
      central: 'Es para personas que los toman',
      supportive: 'Los apoya',
      'supportive-unverified': 'Parece apoyarlos; no encontramos una declaración',
      'prescribed-use-accepted-in-text': 'Acepta lo que se toma según la receta',
      'officially-neutral-varies-locally':
        'No da consejos médicos; sus integrantes opinan distinto',
      'restricts-or-varies': 'Cambia según la reunión; pregunte primero',
      unknown: 'No encontramos una declaración',
      'unknown-varies-locally': 'No encontramos una declaración; puede cambiar según el lugar',
      'as-parent': 'Depende de la reunión',
      'not-applicable': 'No se aplica',
    },
  },
  ledBy: {
    title: 'Quién guía',
    values: {
      peers: 'Personas que han vivido lo mismo',
      'trained-peers': 'Personas que han vivido lo mismo, con formación',
      'trained-facilitators': 'Guías con formación',
      'lay-leaders': 'Personas voluntarias con formación, de una comunidad de fe',
      professional: 'Profesional',
    },
  },
  formats: {
    title: 'Formas de reunirse',
    values: {
      'in-person': 'en persona',
      online: 'en línea',
      phone: 'por teléfono',
      email: 'por correo electrónico',
      forum: 'foro en línea',
      retreats: 'retiros',
      conferences: 'conferencias',
      'one-to-one': 'de forma individual',
    },
  },
  cost: {
    title: 'Costo',
    values: {
      free: 'Gratis',
      fee: 'Cuesta dinero; el seguro puede pagarlo',
      mixed: 'Una parte es gratis y otra se paga',
    },
  },
  size: {
    title: 'Tamaño habitual',
    values: {
      small: 'Pequeño (hasta unas 12 personas)',
      medium: 'Mediano (de unas 13 a 25 personas)',
      large: 'Grande (más de 25 personas)',
    },
  },
  rhythm: {
    title: 'Con qué frecuencia',
    values: {
      weekly: 'Normalmente una vez por semana',
      daily: 'Algunas reuniones todos los días',
      'own-time': 'En el momento que usted elija',
      course: 'Un número fijo de sesiones',
      intensive: 'Varias veces por semana',
    },
  },
  availability: {
    title: 'Qué tan fácil es de encontrar',
    values: {
      broad: 'Más fácil de encontrar',
      few: 'Pocas reuniones',
    },
  },
});
