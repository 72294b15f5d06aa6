/**
 * Words of the fit check as they speak to a counselor about a client. `family`: the client is family or a friend, and
 * “la otra persona” is the one they worry about.
 */
import type { CounselorWords } from '../types.js';

type Questions = NonNullable<NonNullable<CounselorWords['questions']>['fit']>;

const groupForClient = 'Se trata de un grupo para la persona que usted atiende.';

/** Told alike of the client and of the person they worry about. */
const getsSick =
  'Se enferma, tiembla o tiene convulsiones al dejarlo. O bebe alcohol o toma sedantes todos los días.';

const askEach = 'Pregúntelo a cada persona que atienda. Puede no contestar.';

const core: Questions = {
  'for-whom': {
    title:
      '¿De quién es el consumo de alcohol o drogas, las apuestas u otra conducta que trae aquí a la persona?',
    options: {
      self: { label: 'Es de la persona misma' },
      family: {
        label: 'Es de otra persona, cercana a ella',
        hint: 'Su pareja, su madre o padre, su hija o hijo, alguien de su familia o una amistad. Buscamos apoyo para la persona que usted atiende.',
      },
    },
  },
  safety: {
    title: '¿Algo de esto es cierto para la persona en este momento?',
    hint: askEach,
    why: 'Si alguien puede estar en peligro, primero mostramos dónde pedir ayuda. Usted puede seguir de todos modos.',
    options: {
      suicidal: { label: 'Pensamientos de suicidio o de hacerse daño' },
      withdrawal: {
        label: 'Dejar de beber o consumir podría enfermar a la persona',
        hint: getsSick,
      },
      'unsafe-home': {
        label: 'No está a salvo en su casa',
        hint: 'Alguien le hace daño, le hace amenazas, la controla o le da miedo.',
      },
    },
    family: {
      title: '¿Algo de esto es cierto para la persona que usted atiende o para la otra persona?',
      hint: askEach,
      options: {
        withdrawal: {
          label: 'Dejar de beber o consumir podría enfermar a la otra persona',
          hint: getsSick,
        },
        'unsafe-home': {
          label: 'Alguien no está a salvo en casa',
          hint: 'La persona que usted atiende, la otra persona, una niña o un niño sufre daño, amenazas o control, o tiene miedo.',
        },
      },
    },
  },
  concern: {
    title: '¿Con qué quiere recibir ayuda la persona?',
    family: { title: '¿Qué le preocupa a la persona que usted atiende sobre la otra persona?' },
  },
  age: {
    title: '¿Cuántos años tiene la persona?',
    why: 'Algunos grupos son para una sola edad. Si la persona tiene menos de 18 años, primero mostramos ayuda para jóvenes.',
    family: { hint: 'La edad de la persona que usted atiende, no la de la otra persona.' },
  },
  goal: {
    title: '¿Cuál es la meta de la persona en este momento?',
    why: 'Algunos grupos piden dejarlo por completo. Otros apoyan la meta que cada persona elija.',
    options: {
      stop: {
        hint: 'Si bebe alcohol o toma sedantes todos los días, primero va la atención médica.',
      },
      'safer-use': { hint: 'La persona sigue por ahora, con menos riesgo de daño.' },
      unsure: { label: 'Todavía no lo tiene claro' },
    },
  },
  medication: {
    title:
      '¿La persona toma medicamentos para el consumo de opioides o alcohol, o para la salud mental?',
    why: 'En algunas reuniones puede haber presión sobre los medicamentos. Ningún grupo debe decirle a nadie que deje un medicamento recetado.',
    options: {
      taking: { label: 'Sí, los toma ahora' },
      considering: { label: 'Lo está pensando' },
    },
  },
  'mental-health': {
    title: '¿La persona vive también con un problema de salud mental?',
    options: {
      supported: { label: 'Sí, y recibe ayuda' },
      unsupported: { label: 'Sí, pero todavía no recibe ayuda' },
      unsure: { label: 'No está claro' },
    },
  },
  spirituality: {
    title: '¿Qué le parece a la persona la oración o la idea de un poder superior?',
    options: {
      welcome: { label: 'Le gustaría' },
      'own-way': { label: 'Está bien, a su manera' },
      'rather-not': { label: 'Prefiere que no' },
    },
  },
  faith: {
    title: '¿Le gustaría a la persona un grupo basado en una fe o tradición?',
    why: 'Algunos grupos siguen una sola fe. Esto es solo una opción. No preguntamos en qué cree la persona.',
    options: { none: { label: 'No' } },
  },
  approach: {
    title: '¿Qué le gustaría a la persona que ofreciera un grupo?',
    options: {
      steps: {
        hint: 'En el grupo se trabaja una serie de pasos. El padrino o la madrina es alguien del grupo que sirve de guía.',
      },
    },
  },
  company: {
    title: '¿Le gustaría a la persona un grupo con alguna de estas personas?',
    why: 'Algunas reuniones son para ciertas personas. Marque lo que haría sentir bien a la persona. No preguntamos quién es.',
    family: { hint: groupForClient },
  },
  where: {
    title: '¿Cómo le gustaría reunirse a la persona?',
    family: { hint: groupForClient },
  },
  stage: {
    title: '¿En qué momento está ahora la persona?',
    options: {
      'first-months': { label: 'En los primeros meses de cambio' },
      'returned-to-use': { label: 'Volvió a hacerlo hace poco' },
    },
  },
  'family-aim': {
    title: '¿Qué ayuda quiere la persona que usted atiende para sí misma?',
    options: {
      boundaries: { label: 'Poner límites que la protejan' },
      'own-support': { label: 'Recibir apoyo para sí misma' },
      engage: { label: 'Ayudar a que la otra persona empiece un tratamiento' },
    },
  },
};

const detail: Questions = {
  size: { title: '¿De qué tamaño le gustaría el grupo a la persona?' },
  time: {
    title: '¿Con qué frecuencia podría ir la persona a una reunión?',
    options: { unsure: { label: 'No está claro' } },
    family: { hint: groupForClient },
  },
  access: {
    title: '¿La persona necesita algo de esto?',
    options: { 'proof-of-attendance': { label: 'Un comprobante de su asistencia' } },
    family: { hint: groupForClient },
  },
  cost: {
    title: 'Si la persona quisiera una terapia, ¿cómo podría pagarla?',
    options: {
      'can-pay': { label: 'Podría pagar algo' },
      insured: { label: 'Tiene seguro médico' },
    },
  },
  home: {
    title: '¿Qué tan estable es la situación donde vive la persona?',
    options: { 'stable-supported': { label: 'Estable, con gente que apoya a la persona' } },
    family: { why: 'Nos ayuda a ver qué otro apoyo puede necesitar la persona que usted atiende.' },
  },
  before: {
    title: '¿Qué ayuda ha probado la persona hasta ahora?',
    hint: 'Si algo no fue suficiente, no es culpa de la persona.',
    options: {
      'first-time': { label: 'Ninguna todavía, esto es nuevo para la persona' },
      'meetings-not-enough': { label: 'Reuniones, pero necesitaba más' },
      'treatment-not-enough': { label: 'Tratamiento, pero necesitaba más' },
    },
    family: {
      title: '¿Qué ayuda ha probado hasta ahora la persona que usted atiende para sí misma?',
      options: { 'treatment-not-enough': { label: 'Consejería, pero necesitaba más' } },
    },
  },
  sharing: {
    title: '¿Cómo se siente la persona con la idea de hablar en un grupo?',
    hint: 'En muchos grupos puede simplemente escuchar.',
    options: {
      ready: { label: 'Ya se anima a hablar' },
      'listen-first': { label: 'Quiere escuchar primero' },
      dread: { label: 'Le da mucho miedo' },
    },
  },
  hopes: {
    title: '¿En qué le gustaría trabajar a la persona?',
    options: {
      triggers: {
        label: 'Conocer sus detonantes',
        hint: 'Los detonantes son cosas que dan ganas de beber, consumir o apostar.',
      },
      mindfulness: { label: 'Calmar la mente y las emociones' },
      'support-system': { label: 'Encontrar personas en quienes confiar' },
      'relapse-plan': {
        hint: 'Qué hacer cuando la persona siente que está cerca de volver a hacerlo.',
      },
    },
    family: {
      options: {
        triggers: {
          label: 'Conocer sus detonantes',
          hint: 'Los detonantes son cosas que provocan estrés.',
        },
      },
    },
  },
  practical: {
    title: '¿Qué más le ayudaría a la persona en este momento?',
    options: { 'family-services': { label: 'Ayuda para su familia' } },
    family: { options: { treatment: { label: 'Tratamiento para la otra persona' } } },
  },
};

export const counselorFit: Questions = { ...core, ...detail };
