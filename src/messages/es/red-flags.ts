/** Words of the red-flag report: the signs, what a healthy group does, a sentence to say, and what to do now. */
import type { Messages } from '../types.js';

/** `say` is for the leader or a member; for the last five signs it is for someone the person trusts. */
export const signs = (): Messages['signs'] => ({
  'no-support': {
    title: 'Sale sintiendo más soledad',
    healthy: 'La gente presta atención, y usted siente que le escuchan.',
    say: 'Muchas veces salgo sintiendo soledad, y me gustaría hablar con alguien después de la reunión.',
  },
  judgment: {
    title: 'Se juzga a las personas o se les hace sentir vergüenza',
    healthy: 'La gente habla del pasado sin culpar a nadie.',
    say: 'Cuando aquí se hace sentir vergüenza a la gente, me cuesta hablar.',
  },
  conflict: {
    title: 'Tensión que no se va',
    healthy:
      'La gente puede no estar de acuerdo, con respeto, y quien guía el grupo ayuda a resolverlo.',
    say: 'Las discusiones se me hacen difíciles. ¿Podríamos acordar unas reglas básicas?',
  },
  'values-mismatch': {
    title: 'Choca con lo que usted cree',
    healthy: 'Habla con claridad de sus creencias y deja que usted tome lo que le ayuda.',
    say: '¿Cómo puedo participar de una manera que vaya con lo que creo?',
  },
  'no-structure': {
    title: 'Las reuniones están mal dirigidas',
    healthy: 'Cada reunión tiene un comienzo, un final y un plan.',
    say: '¿Podríamos tener un plan sencillo para cada reunión?',
  },
  dominance: {
    title: 'Una o dos personas acaparan la reunión',
    healthy: 'Hay tiempo para cada persona que quiere hablar.',
    say: '¿Podríamos repartir el tiempo para que hablen más personas?',
  },
  size: {
    title: 'Parece demasiado grande o demasiado pequeño',
    healthy: 'Hay lugar para usted, y hay personas de quienes aprender.',
    say: '¿Conoce una reunión de otro tamaño que yo pueda probar?',
  },
  privacy: {
    title: 'Se repiten cosas privadas',
    healthy: 'Lo que se dice allí, allí se queda.',
    say: 'Alguien repitió algo privado del grupo, y necesito que eso siga siendo privado.',
  },
  irregular: {
    title: 'Es difícil contar con las reuniones',
    healthy: 'Se reúne cuando dice que lo hará y, si no, avisa con tiempo.',
    say: '¿Podrían avisarnos con tiempo cuando una reunión se cambia o se cancela?',
  },
  'no-growth': {
    title: 'La gente se desahoga, y después no viene nada más',
    healthy: 'Hay lugar para los sentimientos y para los próximos pasos.',
    say: '¿Podría cada persona terminar con algo que va a intentar?',
  },
  'no-guidance': {
    title: 'Las personas en crisis no reciben ayuda de verdad',
    healthy: 'Alguien se queda con la persona y le sugiere atención médica o una línea de crisis.',
    say: '¿Qué podemos hacer aquí cuando alguien está en crisis?',
  },
  'no-skills': {
    title: 'Las habilidades y las metas quedan fuera',
    healthy: 'Puede aprender formas de manejar los problemas y ponerse metas.',
    say: '¿Podríamos dedicar un rato a formas de manejar los problemas?',
  },
  pressure: {
    title: 'Le hacen presión',
    healthy:
      'Puede pasar su turno, decir que no o no estar de acuerdo, y seguir siendo parte del grupo.',
    say: 'Sentí presión en el grupo, y necesito que esté bien decir que no.',
  },
  'no-progress': {
    title: 'Siente que no avanza',
    healthy: 'Con los meses, puede nombrar algo que ha cambiado.',
    say: 'Siento que no avanzo. ¿Qué les ha ayudado a otras personas aquí?',
  },
  'medication-pressure': {
    title: 'Presión para dejar un medicamento recetado',
    healthy: 'Los medicamentos se dejan en manos de usted y de quien los receta.',
    say: 'Alguien de mi grupo dijo que hay que dejar un medicamento recetado. Primero quiero preguntar a quien lo recetó.',
  },
  'sexual-pressure': {
    title: 'Insinuaciones o acercamientos sexuales o románticos',
    healthy: 'Nadie hace insinuaciones a quien empieza o pasa por un mal momento.',
    say: 'Alguien de mi grupo me hizo insinuaciones, y no me siento a salvo allí.',
  },
  exploitation: {
    title: 'Le piden dinero, trabajo, favores o lealtad',
    healthy: 'Lo que se da es poco y usted lo decide. No le debe nada a quien guía el grupo.',
    say: 'Alguien de mi grupo quiere demasiado de mí, y necesito ayuda para decir que no.',
  },
  threat: {
    title: 'Amenazas, daño o miedo',
    healthy: 'Las amenazas se detienen, y se protege a las personas.',
    say: 'Alguien de mi grupo me da miedo, y necesito ayuda para estar a salvo.',
  },
  'help-discouraged': {
    title: 'Le dicen que no busque otra ayuda',
    healthy: 'La atención médica, la terapia y otras ayudas son bienvenidas junto con el grupo.',
    say: 'Alguien de mi grupo me dijo que no buscara otra ayuda, y quiero encontrarla.',
  },
});

export const signKinds: Messages['signKinds'] = {
  'act-now': 'Actúe ya',
  safety: 'Seguridad',
  climate: 'Cómo se tratan las personas',
  quality: 'Cómo se dirige',
  outcome: 'Si le ayuda',
  fit: 'Si va con usted',
};

export const outcomes = (): Messages['outcomes'] => ({
  leave: {
    title: 'Deje de ir allí y hable con alguien de confianza',
    text: 'Lo que nos contó es serio, y no es culpa suya. A partir de aquí puede ayudarle una amistad, personal médico o su profesional de consejería.',
    next: [
      'Si está en peligro ahora, llame a su número de emergencia.',
      'No vuelva allí. No le debe explicaciones a nadie.',
      'Si teme lo que esas personas puedan hacer, pregunte a una línea de ayuda cómo irse sin peligro.',
      'No deje ni cambie un medicamento recetado sin hablar con quien se lo recetó. Si ya lo hizo, llame ahora a esa persona o a una farmacia.',
      'Si le envió allí un tribunal o un programa, pregunte por otro grupo. Pregunte a quien le da ayuda legal o consejería.',
      'Busque otro grupo cuando sienta que es el momento. Hay grupos buenos.',
    ],
  },
  switch: {
    title: 'Pruebe otro grupo',
    text: 'Varias de sus respuestas son señales de alerta sobre este grupo. Usted no fracasó. El próximo grupo puede ser bastante distinto.',
    next: [
      'Háblelo con alguien de confianza o con un servicio profesional.',
      'Visite uno o dos grupos más y compare.',
      'Mantenga sus otros apoyos mientras busca.',
      'Si alguna vez no se siente a salvo en una reunión, váyase.',
    ],
  },
  raise: {
    title: 'Hable con quien guía el grupo o con alguien de allí en quien confíe',
    text: 'Algunas cosas allí podrían mejorar. Un buen grupo escucha.',
    next: [
      'Elija la señal que más le importa. Use la frase que le damos o sus propias palabras.',
      'Vea qué cambia en las próximas tres o cuatro reuniones.',
      'Si nada cambia, pruebe otro grupo.',
      'Si siente que decirlo no es seguro, hable con alguien fuera del grupo.',
    ],
  },
  style: {
    title: 'Puede que este grupo simplemente no sea su estilo',
    text: 'En sus respuestas no vemos nada malo en el grupo. Puede que otro vaya mejor con usted.',
    next: [
      'Visite un grupo de otro tipo y compare.',
      'Puede seguir yendo a este grupo mientras busca.',
    ],
  },
  keep: {
    title: 'Siga yendo',
    text: 'Sus respuestas no muestran nada fuera de lo común. Una mala reunión puede pasar en cualquier grupo.',
    next: [
      'Vaya a algunas reuniones más antes de decidir.',
      'Participe un poco más, por ejemplo con una tarea pequeña.',
      'Haga esta revisión otra vez si siente que algo anda mal.',
      'Si alguna vez no se siente a salvo en una reunión, váyase.',
    ],
  },
});
