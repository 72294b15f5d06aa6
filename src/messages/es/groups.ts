/** What each group is, in plain words, and one thing to ask or check before the first meeting. */
import type { Messages } from '../types.js';

export const groups = (): Messages['groups'] => ({
  aa: {
    name: 'Alcohólicos Anónimos',
    short: 'AA',
    about:
      'Personas que quieren dejar de beber comparten y trabajan los Doce Pasos. Puede tener un padrino o una madrina: alguien del grupo que le guía.',
    ask: 'Pregunte si la reunión está abierta a todo el mundo o es solo para quienes quieren dejar de beber.',
  },
  na: {
    name: 'Narcóticos Anónimos',
    short: 'NA',
    about:
      'Grupo de Doce Pasos para cualquier persona que quiera dejar de consumir. Se centra en la adicción, no en una sola droga.',
    ask: 'Pregunte cómo se ven en esta reunión los medicamentos para el trastorno por consumo de opioides. Las opiniones cambian de una reunión a otra.',
  },
  smart: {
    name: 'SMART Recovery',
    short: 'SMART',
    about:
      'Se aprenden herramientas para manejar los impulsos y cambiar hábitos, con cualquier sustancia o conducta. Usted elige su propia meta. No hay problema con los medicamentos recetados.',
    ask: 'Pregunte qué herramientas trabaja el grupo ahora y si al principio puede solo escuchar.',
  },
  wfs: {
    name: 'Women for Sobriety',
    short: 'WFS',
    about:
      'Para mujeres de cualquier identidad que quieren vivir sin alcohol ni drogas. Se trabaja con 13 afirmaciones que fortalecen la autoestima.',
    ask: 'Pregunte por la regla de no beber ni consumir el día de la reunión.',
  },
  'refuge-recovery': {
    name: 'Refuge Recovery',
    short: 'Refuge Recovery',
    about:
      'Se medita y se aprende de las enseñanzas budistas, para cualquier sustancia o conducta. No hace falta creer en nada.',
    ask: 'Compruebe que el grupo se sigue reuniendo. Muchos grupos pasaron a Recovery Dharma.',
  },
  lifering: {
    name: 'LifeRing Secular Recovery',
    short: 'LifeRing',
    about:
      'Reuniones para conversar, sin religión. Usted crea su propio plan para vivir sin alcohol ni drogas. No hay problema con los medicamentos recetados.',
    ask: 'Al empezar, cada persona cuenta cómo le fue en la semana. Pregunte si al principio puede pasar su turno.',
  },
  'recovery-dharma': {
    name: 'Recovery Dharma',
    short: 'Recovery Dharma',
    about:
      'Las personas del grupo se guían entre sí en la meditación y la práctica budista. La meta es dejar atrás una sustancia o una conducta.',
    ask: 'Pregunte cuánto dura la meditación y si alguien ayuda a las personas nuevas.',
  },
  'celebrate-recovery': {
    name: 'Celebremos la Recuperación (Celebrate Recovery)',
    short: 'CR',
    about:
      'Programa cristiano de Doce Pasos en iglesias, para cualquier herida o hábito. Primero hay una reunión grande. Después hay grupos pequeños para hombres o para mujeres.',
    ask: 'Pregunte cómo ve este grupo los medicamentos recetados y qué se hace en la reunión.',
  },
  ca: {
    name: 'Cocainómanos Anónimos',
    short: 'CA',
    about:
      'Grupo de Doce Pasos para personas que quieren dejar de consumir cocaína. También cuentan todas las demás drogas y el alcohol.',
    ask: 'Pregunte cuántas personas suelen ir. Algunas reuniones son muy pequeñas.',
  },
  cma: {
    name: 'Crystal Meth Anonymous',
    short: 'CMA',
    about:
      'Grupo de Doce Pasos para personas que quieren dejar de consumir metanfetamina. Los medicamentos que se toman según la receta no son parte de lo que se deja.',
    ask: 'Si le gustaría una reunión LGBTQ+, pregunte si la hay.',
  },
  ma: {
    name: 'Marijuana Anonymous',
    short: 'MA',
    about:
      'Grupo de Doce Pasos para personas que quieren dejar de consumir cannabis (marihuana). Las reuniones pueden ser pequeñas.',
    ask: 'Compruebe si hay un grupo cerca de usted. Si no, pregunte por reuniones en línea.',
  },
  ha: {
    name: 'Heroin Anonymous',
    short: 'HA',
    about:
      'Grupo de Doce Pasos para personas que quieren dejar de consumir heroína y otros opioides. La meta es dejar todas las drogas y el alcohol.',
    ask: 'Pregunte cómo reciben a quienes toman medicamentos para el trastorno por consumo de opioides. Las opiniones pueden cambiar de una reunión a otra.',
  },
  ga: {
    name: 'Jugadores Anónimos',
    short: 'Jugadores Anónimos',
    about:
      'Grupo de Doce Pasos para personas que quieren dejar de apostar. Gam-Anon es su grupo hermano para familias.',
    ask: 'Pregunte si su familia puede ir o si Gam-Anon se reúne cerca.',
  },
  mara: {
    name: 'Medication-Assisted Recovery Anonymous',
    short: 'MARA',
    about:
      'Para personas que toman medicamentos para su recuperación, o que quizás quieran tomarlos. Los medicamentos se ven como una herramienta. La meta es una vida más segura.',
    ask: 'Compruebe el horario de las reuniones en línea. Puede dejar la cámara apagada.',
  },
  mm: {
    name: 'Moderation Management',
    short: 'MM',
    about:
      'Para personas que quieren beber menos y no tienen dependencia física del alcohol. Usted se pone límites. Se aconseja pasar primero un mes sin alcohol.',
    ask: 'Si se siente mal o tiembla cuando no bebe, consulte primero con personal médico.',
  },
  hams: {
    name: 'HAMS: Harm Reduction, Abstinence, and Moderation Support',
    short: 'HAMS',
    about:
      'Apoyo en línea para beber con menos riesgo, beber menos o dejar de beber. Usted elige la meta, y cada paso adelante cuenta.',
    ask: 'Pregunte quién puede leer lo que usted escribe en el foro o en la lista de correo.',
  },
  'secular-aa': {
    name: 'Secular AA',
    short: 'Secular AA',
    about:
      'Reuniones de AA sin oración y donde no se exige un poder superior. Se crearon para personas ateas y agnósticas. Todas las personas son bienvenidas.',
    ask: 'Pregunte qué versión de los pasos usa el grupo.',
  },
  dra: {
    name: 'Dual Recovery Anonymous',
    short: 'DRA',
    about:
      'Grupo de Doce Pasos para personas con un problema de consumo y un problema de salud mental. Advierte que no se le debe decir a nadie que deje los medicamentos recetados.',
    ask: 'Pregunte a quién puede acudir si se siente peor entre una reunión y otra.',
  },
  dtr: {
    name: 'Double Trouble in Recovery',
    short: 'DTR',
    about:
      'Reuniones de Doce Pasos para personas adultas con un problema de consumo y un problema de salud mental. Puede hablar abiertamente de sus medicamentos.',
    ask: 'Compruebe si hay un grupo cerca de usted. En algunas zonas hay pocos.',
  },
  'al-anon': {
    name: 'Grupos de Familia Al-Anon',
    short: 'Al-Anon',
    about:
      'Grupo de Doce Pasos para familiares y amistades de una persona que tiene un problema con la bebida. Se trata del bienestar de usted, busque ayuda o no la otra persona.',
    ask: 'Pregunte si hay una reunión para personas en su misma situación, como padres, madres o parejas.',
  },
  alateen: {
    name: 'Alateen',
    short: 'Alateen',
    about:
      'Parte de Al-Anon, para adolescentes que tienen un familiar o una amistad que bebe. Se comparte entre adolescentes.',
    ask: 'Cuéntele a una persona adulta de confianza. Pregunte qué persona adulta estará en la reunión.',
  },
  'nar-anon': {
    name: 'Grupos de Familia Nar-Anon',
    short: 'Nar-Anon',
    about:
      'Grupo de Doce Pasos para familiares y amistades de una persona que consume drogas. Narateen es para adolescentes.',
    ask: 'Pregunte cada cuánto se reúne el grupo y si hay un grupo Narateen.',
  },
  'families-anonymous': {
    name: 'Familias Anónimas',
    short: 'FA',
    about:
      'Grupo de Doce Pasos para personas a quienes les preocupa que alguien consuma sustancias. La mayoría son padres y madres. Se aprende a poner límites firmes.',
    ask: 'Pregunte quiénes suelen ir: padres y madres, parejas o amistades.',
  },
  'smart-family': {
    name: 'SMART Recovery Family & Friends',
    short: 'SMART Family',
    about:
      'Para parejas, padres, madres y amistades. Se aprenden herramientas para cuidarse y para animar al cambio sin pelear.',
    ask: 'Pregunte qué herramientas trabaja el grupo ahora y si puede empezar cualquier semana.',
  },
  craft: {
    name: 'CRAFT: refuerzo comunitario y entrenamiento familiar',
    short: 'CRAFT',
    about:
      'Su terapeuta le enseña cómo ayudar a un ser querido a empezar un tratamiento y cómo mejorar su propia vida. Son de 12 a 14 sesiones.',
    ask: 'Pregunte si su terapeuta tiene formación en CRAFT, cuánto cuesta y si el seguro paga.',
  },
  aca: {
    name: 'Hijos Adultos de Alcohólicos y Familias Disfuncionales',
    short: 'ACA',
    about:
      'Para personas adultas que crecieron con alcohol u otros problemas en casa. Los Doce Pasos ayudan con lo que aún llevan por dentro.',
    ask: 'Piense a quién puede llamar después de la reunión. Pueden venir recuerdos difíciles.',
  },
  wellbriety: {
    name: 'Wellbriety Movement',
    short: 'Wellbriety',
    about:
      'Círculos de palabra con la Rueda de la Medicina y los Doce Pasos. Hechos para personas de pueblos nativos y sus familias. Otras personas son bienvenidas.',
    ask: 'Pregunte si hay un círculo cerca de usted y si hay uno para hombres, mujeres o jóvenes.',
  },
  'millati-islami': {
    name: 'Millati Islami',
    short: 'Millati Islami',
    about:
      'Los Doce Pasos según los principios del islam, para alcohol, drogas o apuestas. Las reuniones empiezan y terminan con lecturas del Corán.',
    ask: 'Compruebe si hay un grupo cerca de usted. Los números que encontramos son antiguos.',
  },
  jacs: {
    name: 'Jewish Alcoholics, Chemically Dependent Persons and Significant Others',
    short: 'JACS',
    about:
      'Apoyo para personas judías en recuperación y sus familias. Va junto con un grupo de Doce Pasos y no es un tratamiento.',
    ask: 'Pregunte qué hay cerca de usted y cuánto cuesta un retiro.',
  },
  'lgbtq-meetings': {
    name: 'Reuniones LGBTQ+',
    short: 'Reuniones LGBTQ+',
    about:
      'Reuniones dentro de grupos como AA, NA, CMA, SMART y LifeRing, en un espacio que acepta y apoya a las personas LGBTQ+.',
    ask: 'Busque LGBTQ+ en la lista de reuniones del grupo.',
  },
  ypaa: {
    name: 'Young People in AA',
    short: 'YPAA',
    about: 'Reuniones de AA para adolescentes y personas de 20 a 39 años. No hay límite de edad.',
    ask: 'Pregunte qué edad tiene la mayoría de las personas.',
  },
  'in-the-rooms': {
    name: 'In The Rooms',
    short: 'In The Rooms',
    about:
      'Un sitio web con reuniones en línea y en vivo de muchos grupos, también para familias. Es un lugar de encuentro, no un programa.',
    ask: 'Compruebe si necesita una cuenta y qué nombre verán las demás personas.',
  },
  sos: {
    name: 'Secular Organizations for Sobriety',
    short: 'SOS',
    about: 'Autoayuda sin religión para personas que quieren dejar de beber o de consumir drogas.',
    ask: 'Compruebe que todavía haya una reunión. Si no, pruebe LifeRing, que nació de SOS.',
  },
  'gam-anon': {
    name: 'Gam-Anon',
    short: 'Gam-Anon',
    about:
      'Grupo de Doce Pasos para familiares y amistades de una persona que tiene un problema con las apuestas.',
    ask: 'Compruebe dónde se reúne el grupo y si puede participar en línea o por teléfono.',
  },
  'harm-reduction-works': {
    name: 'Harm Reduction Works',
    short: 'HRW',
    about:
      'Reuniones para personas que consumen, que antes consumían o que quieren cambiar. Todo cambio positivo cuenta.',
    ask: 'Compruebe el horario de las reuniones y pregunte si puede solo escuchar.',
  },
  'all-recovery': {
    name: 'Reuniones All Recovery',
    short: 'All Recovery',
    about:
      'Reuniones para personas en cualquier camino de recuperación, y para familias y personas que las apoyan. No tiene que elegir un programa.',
    ask: 'Pregunte qué organización ofrece la reunión y quién la guía.',
  },
  psychoeducation: {
    name: 'Grupo educativo (psicoeducación)',
    short: 'Grupo educativo',
    about:
      'Quien guía el grupo es profesional de consejería. Explica cómo las sustancias afectan el cuerpo, la mente y la vida diaria, y qué ayuda. Puede preguntar y conversar.',
    ask: 'Pregunte qué temas se ven, cuántas sesiones son y cuánto cuesta.',
  },
  skills: {
    name: 'Grupo de habilidades',
    short: 'Grupo de habilidades',
    about:
      'Una persona capacitada enseña formas de manejar el estrés, hablar de los problemas y decir que no. Se practican en grupo.',
    ask: 'Pregunte qué habilidades se practican y si se actúan situaciones (juego de roles).',
  },
  cbt: {
    name: 'Grupo de terapia cognitivo-conductual',
    short: 'Grupo de TCC',
    about:
      'Su terapeuta le ayuda a notar los pensamientos que llevan a los impulsos y a probar otras formas de responder.',
    ask: 'Pregunte si hay tareas para hacer en casa y cuántas semanas dura.',
  },
  support: {
    name: 'Grupo de apoyo con profesional de consejería',
    short: 'Grupo de apoyo',
    about:
      'Se habla de la vida diaria en recuperación y se da apoyo mutuo. Quien guía la conversación es profesional de consejería.',
    ask: 'Pregunte si puede empezar en cualquier momento y si puede escuchar primero.',
  },
  process: {
    name: 'Grupo de proceso',
    short: 'Grupo de proceso',
    about:
      'Quien guía este grupo pequeño es terapeuta. Se habla de los sentimientos y de cómo se lleva cada persona con las demás. La confianza toma tiempo.',
    ask: 'Pregunte cómo cuida el grupo la privacidad y cómo puede usted prepararse.',
  },
  'relapse-prevention': {
    name: 'Grupo de prevención de recaídas',
    short: 'Prevención de recaídas',
    about:
      'Quien guía el grupo es profesional de consejería. Le ayuda a ver sus detonantes y a hacer planes para los momentos de riesgo. Si volvió a consumir, usted busca cómo retomar el camino.',
    ask: 'Pregunte si puede ir aunque haya consumido hace poco.',
  },
  'trauma-informed': {
    name: 'Grupo sensible al trauma',
    short: 'Grupo sensible al trauma',
    about:
      'Para personas que han vivido cosas dolorosas o que dan mucho miedo. Quien guía el grupo es terapeuta, y sentir seguridad es lo primero.',
    ask: 'Pregunte si puede guardar silencio o salir cuando lo necesite.',
  },
  expressive: {
    name: 'Grupo de artes expresivas',
    short: 'Grupo de arte',
    about:
      'Una persona capacitada le ayuda a usar el arte, el baile o el teatro para mostrar lo que cuesta decir.',
    ask: 'Pregunte qué va a crear o hacer y quién lo verá.',
  },
  'culture-specific': {
    name: 'Grupo para una cultura específica',
    short: 'Grupo cultural',
    about:
      'Un grupo que se basa en las fortalezas y costumbres de su cultura. Quien lo guía es parte de ella o la conoce bien.',
    ask: 'Pregunte para qué comunidad es el grupo y quién lo guía.',
  },
  'family-therapy': {
    name: 'Terapia familiar',
    short: 'Terapia familiar',
    about:
      'Su terapeuta se reúne con usted y su familia para ayudarles a hablar y a apoyarse entre sí.',
    ask: 'Pregunte quiénes deben ir. Si su casa no es segura, dígaselo antes a su terapeuta, en privado.',
  },
  'individual-therapy': {
    name: 'Terapia individual',
    short: 'Terapia individual',
    about:
      'Habla a solas con su terapeuta sobre temas privados y lo que hay detrás de ellos. Puede empezar con una evaluación.',
    ask: 'Pregunte qué pasa en la primera cita, cuánto cuesta y si el seguro paga.',
  },
  iop: {
    name: 'Programa ambulatorio intensivo',
    short: 'Programa intensivo',
    about:
      'Un programa de varias sesiones por semana, con terapeutas y en grupos pequeños, mientras usted vive en su casa.',
    ask: 'Pregunte cuántos días por semana son, cuánto cuesta y qué reglas hay.',
  },
});
