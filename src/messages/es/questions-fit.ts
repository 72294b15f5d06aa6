/**
 * Words of the fit check. `family` parts are for someone whose partner, child or friend has the problem. A label that
 * the counselor view keeps as it is speaks of no one in particular.
 */
import type { Messages } from '../types.js';

const groupForYou = 'Se trata de un grupo para usted.';

export const fitQuestions: Messages['questions']['fit'] = {
  'for-whom': {
    title:
      '¿De quién es el consumo de alcohol o drogas, las apuestas u otra conducta que le trae aquí?',
    options: {
      self: { label: 'Es mío' },
      family: {
        label: 'Es de una persona cercana a mí',
        hint: 'Su pareja, su madre o padre, su hija o hijo, alguien de su familia o una amistad. Buscamos apoyo para usted.',
      },
    },
  },
  safety: {
    title: '¿Algo de esto es cierto para usted en este momento?',
    hint: 'Se lo preguntamos a todas las personas. Puede omitir esta pregunta.',
    why: 'Si alguien puede estar en peligro, primero mostramos dónde pedir ayuda. Usted puede seguir de todos modos.',
    options: {
      suicidal: { label: 'Pensamientos de suicidio o de hacerme daño' },
      overdose: {
        label: 'Una sobredosis, o miedo a una sobredosis',
        hint: 'Cuesta despertar a la persona. Respira lento o no respira. Tiene los labios azules o grises. Si pasa algo de esto, llame ahora a su número de emergencia.',
      },
      withdrawal: {
        label: 'Dejar de beber o consumir podría enfermarme',
        hint: 'Usted se enferma, tiembla o tiene convulsiones al dejarlo. O bebe alcohol o toma sedantes todos los días.',
      },
      'unsafe-home': {
        label: 'No estoy a salvo en mi casa',
        hint: 'Alguien le hace daño, le hace amenazas, controla lo que usted hace o le da miedo.',
      },
      none: { label: 'Nada de esto' },
    },
    family: {
      title: '¿Algo de esto es cierto para alguna de las dos personas en este momento?',
      hint: 'Para usted o para la persona que le preocupa. Puede omitir esta pregunta.',
      options: {
        suicidal: { label: 'Pensamientos de suicidio o de hacerse daño' },
        withdrawal: {
          label: 'Dejar de beber o consumir podría enfermar a esa persona',
          hint: 'Se enferma, tiembla o tiene convulsiones al dejarlo. O bebe alcohol o toma sedantes todos los días.',
        },
        'unsafe-home': {
          label: 'Alguien no está a salvo en casa',
          hint: 'Usted, esa persona, una niña o un niño sufre daño, amenazas o control, o tiene miedo.',
        },
      },
    },
  },
  concern: {
    title: '¿Con qué le gustaría recibir ayuda?',
    why: 'Algunos grupos son para una sola droga o conducta. Otros están abiertos a todas.',
    options: {
      alcohol: { label: 'Alcohol' },
      opioids: {
        label: 'Opioides',
        hint: 'Por ejemplo: heroína, fentanilo o pastillas fuertes para el dolor.',
      },
      cocaine: { label: 'Cocaína o crack' },
      meth: { label: 'Metanfetamina', hint: 'También se le llama meth, cristal o hielo.' },
      cannabis: {
        label: 'Marihuana (cannabis)',
        hint: 'Por ejemplo: hierba, vapeadores de THC o comestibles.',
      },
      sedatives: {
        label: 'Sedantes',
        hint: 'Benzodiacepinas, como Xanax o Valium, o pastillas para dormir.',
      },
      'other-drugs': { label: 'Otras drogas' },
      gambling: {
        label: 'Apuestas o juegos de azar',
        hint: 'Por ejemplo: apuestas deportivas, tragamonedas, cartas o juegos en línea.',
      },
      'other-behavior': {
        label: 'Otra conducta',
        hint: 'Por ejemplo: videojuegos, compras, sexo o comida.',
      },
    },
    family: { title: '¿Qué le preocupa de la persona cercana a usted?' },
  },
  age: {
    title: '¿Cuántos años tiene usted?',
    why: 'Algunos grupos son para una sola edad. Si tiene menos de 18 años, primero mostramos ayuda para jóvenes.',
    options: {
      'under-18': { label: 'Menos de 18' },
      '18-25': { label: 'De 18 a 25' },
      '26-59': { label: 'De 26 a 59' },
      '60-plus': { label: '60 o más' },
    },
    family: { hint: 'Su propia edad, no la de la persona que le preocupa.' },
  },
  goal: {
    title: '¿Cuál es su meta en este momento?',
    why: 'Algunos grupos piden dejarlo por completo. Otros apoyan la meta que usted elija.',
    options: {
      stop: {
        label: 'Dejarlo por completo',
        hint: 'Si bebe alcohol o toma sedantes todos los días, hable primero con personal médico.',
      },
      'cut-down': { label: 'Reducirlo' },
      'safer-use': {
        label: 'Hacerlo de forma más segura',
        hint: 'Usted sigue por ahora, con menos riesgo de daño.',
      },
      unsure: { label: 'Todavía no lo tengo claro' },
    },
  },
  medication: {
    title: '¿Toma medicamentos para el consumo de opioides o alcohol, o para la salud mental?',
    hint: 'Por ejemplo: metadona, buprenorfina o naltrexona. O pastillas para el ánimo o la ansiedad.',
    why: 'En algunas reuniones puede haber presión sobre los medicamentos. Ningún grupo debe decirle que deje un medicamento recetado.',
    options: {
      none: { label: 'No' },
      taking: { label: 'Sí, los tomo ahora' },
      considering: { label: 'Lo estoy pensando' },
    },
  },
  'mental-health': {
    title: '¿Vive también con un problema de salud mental?',
    hint: 'Por ejemplo: depresión, ansiedad o los efectos de un trauma.',
    why: 'Algunos grupos son para personas que viven con ambas cosas. La atención profesional puede ir junto con un grupo.',
    options: {
      no: { label: 'No' },
      supported: { label: 'Sí, y recibo ayuda' },
      unsupported: { label: 'Sí, pero todavía no recibo ayuda' },
      unsure: { label: 'No lo tengo claro' },
    },
  },
  spirituality: {
    title: '¿Qué le parece la oración o la idea de un poder superior?',
    why: 'Algunos grupos rezan o hablan de un poder superior. Otros no lo hacen. Cualquier respuesta está bien.',
    options: {
      welcome: { label: 'Me gustaría' },
      'own-way': { label: 'Está bien, a mi manera' },
      'rather-not': { label: 'Prefiero que no' },
    },
  },
  faith: {
    title: '¿Le gustaría un grupo basado en una fe o tradición?',
    why: 'Algunos grupos siguen una sola fe. Esto es solo una opción. No preguntamos en qué cree usted.',
    options: {
      none: { label: 'No, gracias' },
      christian: { label: 'Sí, de fe cristiana' },
      muslim: { label: 'Sí, de fe musulmana' },
      jewish: { label: 'Sí, de fe judía' },
      buddhist: { label: 'Sí, de tradición budista' },
      native: { label: 'Sí, de tradición nativa o indígena' },
    },
  },
  approach: {
    title: '¿Qué le gustaría que ofreciera un grupo?',
    options: {
      steps: {
        label: 'Pasos y un padrino o madrina',
        hint: 'Usted trabaja una serie de pasos. El padrino o la madrina es alguien del grupo que le sirve de guía.',
      },
      skills: {
        label: 'Habilidades basadas en la ciencia',
        hint: 'Por ejemplo, formas de manejar las ganas muy fuertes de consumir.',
      },
      meditation: { label: 'Meditación' },
      sharing: { label: 'Conversación abierta con otras personas' },
      therapist: { label: 'Terapeuta con formación' },
      facts: { label: 'Información sobre la adicción' },
      relationships: { label: 'Ayuda con las relaciones personales' },
      creative: { label: 'Arte, música o movimiento' },
    },
  },
  company: {
    title: '¿Le gustaría un grupo con alguna de estas personas?',
    why: 'Algunas reuniones son para ciertas personas. Elija lo que le haría sentir bien. No preguntamos quién es usted.',
    options: {
      women: { label: 'Solo mujeres' },
      men: { label: 'Solo hombres' },
      lgbtq: { label: 'Personas LGBTQ+' },
      'young-people': { label: 'Jóvenes' },
      'people-of-color': { label: 'Personas de color' },
      native: { label: 'Personas de pueblos nativos o indígenas' },
      newcomers: { label: 'Personas que también empiezan' },
      'no-preference': { label: 'Sin preferencia' },
    },
    family: { hint: groupForYou },
  },
  where: {
    title: '¿Cómo le gustaría reunirse?',
    options: {
      'in-person': { label: 'En persona' },
      online: { label: 'En línea' },
      phone: { label: 'Por teléfono' },
    },
    family: { hint: groupForYou },
  },
  stage: {
    title: '¿En qué momento está ahora?',
    why: 'Lo que ayuda puede cambiar con el tiempo. Aquí ninguna respuesta es incorrecta.',
    options: {
      'still-using': { label: 'Todavía bebiendo, consumiendo o apostando' },
      'first-months': { label: 'En mis primeros meses de cambio' },
      'some-months': { label: 'Con estabilidad desde hace unos meses' },
      'year-plus': { label: 'Con estabilidad desde hace un año o más' },
      'returned-to-use': { label: 'Volví a hacerlo hace poco' },
    },
  },
  'family-aim': {
    title: '¿Qué ayuda le gustaría recibir para usted?',
    options: {
      understand: { label: 'Entender lo que pasa' },
      boundaries: { label: 'Poner límites que me protejan' },
      communication: { label: 'Mejorar la comunicación' },
      'own-support': { label: 'Recibir apoyo para mí' },
      engage: { label: 'Ayudar a que esa persona empiece un tratamiento' },
      relapse: { label: 'Saber qué hacer si alguien vuelve a consumir' },
    },
  },
  size: {
    title: '¿De qué tamaño le gustaría el grupo?',
    options: {
      small: { label: 'Pequeño: hasta 12 personas' },
      medium: { label: 'Mediano: de 13 a 25 personas' },
      large: { label: 'Grande: más de 25 personas' },
      any: { label: 'Cualquier tamaño' },
    },
  },
  time: {
    title: '¿Con qué frecuencia podría ir a una reunión?',
    options: {
      weekly: { label: 'Más o menos una vez por semana' },
      few: { label: 'Unas cuantas veces por semana' },
      daily: { label: 'Todos los días o casi todos' },
      unsure: { label: 'No lo tengo claro' },
    },
    family: { hint: groupForYou },
  },
  access: {
    title: '¿Necesita algo de esto?',
    options: {
      wheelchair: { label: 'Un lugar sin escalones', hint: 'Para silla de ruedas o andador.' },
      'sign-language': { label: 'Lengua de señas' },
      childcare: { label: 'Cuidado infantil' },
      spanish: { label: 'Reuniones en español' },
      evenings: { label: 'Reuniones por la noche' },
      weekends: { label: 'Reuniones en fin de semana' },
      'no-car': { label: 'Una manera de llegar sin auto' },
      'proof-of-attendance': {
        label: 'Un comprobante de mi asistencia',
        hint: 'Por ejemplo, una hoja firmada para un tribunal, un trabajo o una escuela.',
      },
    },
    family: { hint: groupForYou },
  },
  cost: {
    title: 'Si quisiera una terapia, ¿cómo podría pagarla?',
    hint: 'La mayoría de los grupos de ayuda mutua son gratis.',
    options: {
      free: { label: 'Tiene que ser gratis' },
      'can-pay': { label: 'Podría pagar algo' },
      insured: { label: 'Tengo seguro médico' },
    },
  },
  home: {
    title: '¿Qué tan estable es la situación donde vive?',
    why: 'Algunos programas de día van bien para personas con un hogar estable y gente que las apoya.',
    options: {
      'stable-supported': { label: 'Estable, con personas que me apoyan' },
      'stable-alone': { label: 'Estable, pero sin mucho apoyo' },
      unstable: { label: 'No es estable en este momento' },
    },
    family: { why: 'Nos ayuda a ver qué otro apoyo puede necesitar usted.' },
  },
  before: {
    title: '¿Qué ayuda ha probado hasta ahora?',
    hint: 'Si algo no fue suficiente, no es culpa suya.',
    options: {
      'first-time': { label: 'Nada todavía, esto es nuevo para mí' },
      'meetings-helped': { label: 'Reuniones, y ayudaron' },
      'meetings-not-enough': { label: 'Reuniones, pero necesitaba más' },
      'treatment-not-enough': { label: 'Tratamiento, pero necesitaba más' },
    },
    family: {
      title: '¿Qué ayuda ha probado hasta ahora para usted?',
      options: {
        'treatment-not-enough': { label: 'Consejería, pero necesitaba más' },
      },
    },
  },
  sharing: {
    title: '¿Cómo se siente con la idea de hablar en un grupo?',
    hint: 'En muchos grupos puede simplemente escuchar.',
    options: {
      ready: { label: 'Ya me animo a hablar' },
      'listen-first': { label: 'Quiero escuchar primero' },
      dread: { label: 'Me da mucho miedo' },
    },
  },
  hopes: {
    title: '¿En qué le gustaría trabajar?',
    options: {
      coping: { label: 'Aprender a manejar el estrés' },
      triggers: {
        label: 'Conocer mis detonantes',
        hint: 'Los detonantes son cosas que le dan ganas de beber, consumir o apostar.',
      },
      mindfulness: { label: 'Calmar mi mente y mis emociones' },
      'support-system': { label: 'Encontrar personas en quienes puedo confiar' },
      goals: { label: 'Ponerse metas y ver avances' },
      'relapse-plan': {
        label: 'Tener un plan para los días difíciles',
        hint: 'Qué hacer cuando siente que está cerca de volver a hacerlo.',
      },
      'self-care': { label: 'Cuidar el sueño, la comida, el descanso y la salud' },
    },
    family: {
      options: {
        triggers: {
          label: 'Conocer mis detonantes',
          hint: 'Los detonantes son cosas que provocan estrés.',
        },
        'relapse-plan': {
          label: 'Tener un plan para los días difíciles',
          hint: 'Qué hacer cuando las cosas empeoran en casa.',
        },
      },
    },
  },
  practical: {
    title: '¿Qué más le ayudaría en este momento?',
    options: {
      treatment: {
        label: 'Tratamiento para la adicción',
        hint: 'Por ejemplo: citas, un programa de día o un lugar donde quedarse.',
      },
      'mental-health': { label: 'Atención de salud mental' },
      legal: { label: 'Ayuda legal' },
      work: { label: 'Un trabajo o capacitación laboral' },
      housing: { label: 'Un lugar donde vivir' },
      health: { label: 'Atención médica' },
      'family-services': { label: 'Ayuda para mi familia' },
      basics: { label: 'Comida, cuidado infantil, transporte o dinero' },
      'sober-events': { label: 'Diversión sin alcohol ni drogas' },
      faith: { label: 'Apoyo espiritual o religioso' },
      learning: { label: 'Aprender más sobre la adicción' },
    },
    family: {
      options: {
        treatment: {
          label: 'Tratamiento para la persona cercana a mí',
          hint: 'Por ejemplo: citas, un programa de día o un lugar donde quedarse.',
        },
      },
    },
  },
};
