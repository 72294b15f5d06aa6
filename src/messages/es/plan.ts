/** Words of the plan every result ends with. Each text is something to do. */
import type { Messages } from '../types.js';

const trial = (): Messages['plan']['trial'] => ({
  'three-meetings': {
    title: 'Pruebe tres reuniones',
    text: 'Vaya tres veces antes de decidir. Si no siente seguridad, puede irse en cualquier momento.',
  },
  'different-groups': {
    title: 'Pruebe grupos diferentes',
    text: 'Visite dos o tres grupos de su lista. Fíjese en cómo se siente después de cada uno.',
  },
  'same-kind-again': {
    title: 'Una mala reunión es algo común',
    text: 'Pruebe otra reunión del mismo tipo, a otra hora o en otro lugar. Si no sintió seguridad, no vuelva a esa.',
  },
  'add-in-person': {
    title: 'Agregue algo más activo',
    text: 'Si puede, vaya también a algunas reuniones en persona. Si no, hable, ofrezca su ayuda o siga en contacto entre reuniones.',
  },
  'take-part': {
    title: 'Participe un poco más',
    text: 'Busque padrino o madrina, o mentor o mentora. También puede aceptar una tarea pequeña o ir a una segunda reunión por semana. Para empezar, basta con una de estas cosas.',
  },
  'prepare-to-share': {
    title: 'Primero puede escuchar',
    text: 'Dígale a quien guía el grupo que le gustaría solo escuchar. Prepare una frase corta, como “Hoy prefiero escuchar”.',
  },
  'review-four-meetings': {
    title: 'Revise cómo va después de cuatro reuniones',
    text: 'Pregúntese: ¿Es un lugar seguro? ¿Volvería?',
  },
  'review-three-months': {
    title: 'Revise cómo va a los tres meses',
    text: 'Pregúntese: ¿Uso lo que aprendo allí?',
  },
  'review-six-months': {
    title: 'Revise cómo va a los seis meses',
    text: 'Pregúntese: ¿Qué ha cambiado y qué necesito ahora? Esto no es el final del camino.',
  },
});

/** A question to ask, and what a good answer sounds like. */
const firstVisit = (): Messages['plan']['firstVisit'] => ({
  atmosphere: {
    title: '¿Cómo se tratan las personas entre sí?',
    text: 'Buenas señales: las personas escuchan, saludan a quienes llegan por primera vez y no juzgan a nadie.',
  },
  reputation: {
    title: '¿Qué dicen de este grupo las personas en quienes confío?',
    text: 'Pregunte a una amistad, a su profesional de consejería o a alguien que ya fue. Una buena señal: que volvería.',
  },
  privacy: {
    title: '¿Lo que digo aquí queda en privado?',
    text: 'Una buena respuesta: sí, y estos son los límites. Las demás personas del grupo no tienen obligación legal de guardarlo en privado. Comparta con cuidado.',
  },
  leader: {
    title: '¿Quién guía el grupo y qué formación tiene?',
    text: 'Una buena respuesta dice con claridad si es profesional o alguien que ha vivido lo mismo. También dice a quién acudir si hay un problema.',
  },
  spirituality: {
    title: '¿La oración o un poder superior son parte del grupo?',
    text: 'Una buena respuesta le dice qué esperar y que puede no participar en esa parte.',
  },
  medication: {
    title: '¿Son bienvenidas las personas que toman medicamentos recetados?',
    text: 'Una buena respuesta: sí, y los medicamentos son un asunto entre usted y quien se los receta.',
  },
  goal: {
    title: '¿Qué metas apoya el grupo?',
    text: 'Una buena respuesta es clara: dejarlo por completo, reducir o su propia meta. Nadie le hace sentir vergüenza por preguntar.',
  },
  cost: {
    title: '¿Cuánto cuesta?',
    text: 'Una buena respuesta dice todos los costos desde el principio. La mayoría de los grupos de ayuda mutua son gratis, y usted decide si da dinero.',
  },
  insurance: {
    title: '¿Lo cubre mi seguro?',
    text: 'Si es terapia, pregunte también a su seguro. Una buena respuesta dice cuánto pagan ellos y cuánto paga usted.',
  },
  sharing: {
    title: '¿Puedo solo escuchar?',
    text: 'Una buena respuesta: sí, todo el tiempo que quiera.',
  },
  structure: {
    title: '¿Qué pasa en una reunión?',
    text: 'Una buena respuesta le dice cómo empieza y termina, cuánto dura y quiénes pueden hablar.',
  },
  size: {
    title: '¿Cuántas personas van?',
    text: 'Una buena respuesta le da un número aproximado. Compruebe que haya tiempo para que usted hable.',
  },
  crisis: {
    title: '¿Qué pasa si alguien está en crisis?',
    text: 'Una buena respuesta: alguien se queda con esa persona y le ayuda a conseguir atención médica o a llamar a una línea de crisis.',
  },
  disagree: {
    title: '¿Está bien no estar de acuerdo?',
    text: 'Una buena respuesta: sí, puede tener su propia opinión y seguir siendo parte del grupo.',
  },
  access: {
    title: '¿Se puede entrar sin subir escalones, y hay intérprete?',
    text: 'Una buena respuesta es exacta: la puerta, el baño y cómo pedir intérprete.',
  },
  language: {
    title: '¿Hay una reunión en español?',
    text: 'Una buena respuesta le da una hora y un lugar, o una reunión en línea.',
  },
  childcare: {
    title: '¿Hay cuidado infantil, o puedo llevar a mis hijos o hijas?',
    text: 'Una buena respuesta dice quién cuida a los niños y niñas, y dónde.',
  },
  proof: {
    title: '¿Pueden darme un comprobante de asistencia?',
    text: 'Una buena respuesta dice quién lo firma y cuándo. Si le envió un tribunal, pida consejo legal: muchos tribunales tienen que permitir un grupo sin religión.',
  },
  newcomer: {
    title: '¿Qué debe saber quien va por primera vez?',
    text: 'Una buena respuesta le dice cuándo llegar, dónde sentarse y que no tiene que hablar.',
  },
  times: {
    title: '¿Cuándo se reúnen y cada cuánto?',
    text: 'Una buena respuesta le da días y horas fijos. Pregunte cómo se avisa de los cambios.',
  },
  treatment: {
    title: '¿Se puede ir al grupo y también a tratamiento?',
    text: 'Una buena respuesta: sí, y nadie le pide que deje su atención.',
  },
});

const resources = (): Messages['plan']['resources'] => ({
  treatment: {
    title: 'Tratamiento',
    text: 'Pregunte en un consultorio médico o en una línea de ayuda qué hay cerca: citas, programas de día o un lugar donde quedarse. Una primera conversación ayuda a ver qué necesita.',
  },
  'mental-health': {
    title: 'Atención de salud mental',
    text: 'Pregunte en un consultorio médico o una clínica por alguien que ayude con la salud mental y también con la adicción.',
  },
  'peer-networks': {
    title: 'Redes de apoyo entre iguales',
    text: 'Busque un centro de recuperación o un grupo de apoyo entre iguales en línea. Puede conocer a personas que han vivido lo mismo.',
  },
  legal: {
    title: 'Ayuda legal',
    text: 'Pregunte en una oficina de ayuda legal por consejo gratis o de bajo costo. Lleve las cartas que tenga.',
  },
  work: {
    title: 'Trabajo',
    text: 'Un centro de empleo puede ayudarle a encontrar trabajo o capacitación. Usted decide qué decir allí sobre su salud.',
  },
  housing: {
    title: 'Vivienda',
    text: 'Pregunte en una oficina de vivienda o un albergue de su zona qué está abierto ahora. Si piensa en una casa de recuperación, pregunte si permite medicamentos recetados.',
  },
  health: {
    title: 'Salud',
    text: 'Vaya a un consultorio médico o a una clínica de su zona para un chequeo. Cuente allí sobre el alcohol, las drogas y los medicamentos, para que la atención sea segura.',
  },
  'family-services': {
    title: 'Ayuda para familias',
    text: 'Pregunte en un centro de familias o una clínica qué ayuda hay para usted y para los niños y niñas.',
  },
  learning: {
    title: 'Aprender',
    text: 'Pregunte en una clínica, biblioteca o centro de recuperación por clases o información confiable.',
  },
  basics: {
    title: 'Comida, cuidado infantil, transporte y dinero',
    text: 'Pregunte en una oficina de trabajo social o un centro comunitario qué puede recibir. Diga primero qué necesita.',
  },
  'sober-events': {
    title: 'Diversión sin alcohol ni drogas',
    text: 'Busque cerca deportes, música o comidas sin alcohol ni drogas. Puede ir con una amistad si quiere.',
  },
  faith: {
    title: 'Apoyo espiritual',
    text: 'Hable con alguien de confianza que dirija una comunidad de fe o trabaje en una capellanía. Pregunte primero si lo que diga queda en privado.',
  },
});

const selfManagement = (): Messages['plan']['selfManagement'] => ({
  accountability: {
    title: 'Siga en contacto con alguien',
    text: 'Pídale a una persona de confianza que hable con usted cada semana. Cuéntele cómo le va de verdad.',
  },
  'peer-stories': {
    title: 'Aprenda de otras personas',
    text: 'Escuche y busque una idea que podría probar. Cuente su propia historia solo cuando quiera hacerlo.',
  },
  coping: {
    title: 'Formas de manejar lo difícil',
    text: 'Elija una cosa que le calme, como caminar, respirar despacio o llamar a alguien. Practíquela también en los días buenos.',
  },
  triggers: {
    title: 'Conozca sus detonantes',
    text: 'Fíjese en qué lugares, personas, estados de ánimo y horas son detonantes para usted. Planee algo que hacer con cada uno.',
  },
  mindfulness: {
    title: 'Calme su mente',
    text: 'Tómese tres minutos para notar su respiración y lo que siente. Pare si eso le altera.',
  },
  'support-system': {
    title: 'Personas en quienes apoyarse',
    text: 'Piense en tres personas, como un padrino o madrina, un mentor o mentora, o una amistad. Busque a una de ellas esta semana.',
  },
  goals: {
    title: 'Metas pequeñas',
    text: 'Póngase una meta para esta semana. Al final, vea qué funcionó.',
  },
  'relapse-plan': {
    title: 'Un plan para los días difíciles',
    text: 'Haga una lista: sus señales de aviso, lo que le ayuda y a quién llamar. Compártala con alguien de confianza.',
  },
  resilience: {
    title: 'Después de un tropiezo',
    text: 'Un día difícil no borra su esfuerzo. Pregúntese qué aprendió y dé el siguiente paso.',
  },
  'self-care': {
    title: 'Cuide su cuerpo',
    text: 'Duerma, coma y muévase un poco cada día. Si algo no anda bien, busque atención médica.',
  },
});

const family = (): Messages['plan']['family'] => ({
  learn: {
    title: 'Aprenda sobre la adicción',
    text: 'La adicción es un problema de salud, y usted no la causó. Lea o tome una clase para entenderla.',
  },
  boundaries: {
    title: 'Ponga límites',
    text: 'Decida qué hará y qué no hará. Dígalo con calma, y solo cuando no haya peligro.',
  },
  'support-without-enabling': {
    title: 'Ayuda que apoya el cambio',
    text: 'Ofrezca ayuda para el cambio, como llevar a la persona a una reunión. Puede decir que no a lo que no le parece bien.',
  },
  communication: {
    title: 'Hable en un momento de calma',
    text: 'Diga lo que ve y lo que siente, y escuche. Si teme que haya violencia, no toque el tema: pregunte a una línea de ayuda qué hacer.',
  },
  'family-recovery': {
    title: 'Sanar en familia',
    text: 'Toda la familia necesita tiempo, también los niños y niñas. Busque un grupo o una terapia para familias.',
  },
  'emotional-support': {
    title: 'Esté ahí',
    text: 'Escuche sin tratar de arreglarlo. Dígale a la persona que a usted le importa cómo está.',
  },
  'own-coping': {
    title: 'Cuídese',
    text: 'No descuide el sueño, las comidas, las amistades y algo que disfrute. Usted importa, haga lo que haga la otra persona.',
  },
  'join-in': {
    title: 'Participe',
    text: 'Pregúntele si quiere que usted vaya a una cita o a una sesión familiar. Deje que la persona elija.',
  },
  encourage: {
    title: 'Fíjese en cada paso',
    text: 'Dígale a la persona lo que ve que va bien. Ofrezca opciones y deje que ella ponga el ritmo.',
  },
  'after-relapse': {
    title: 'Si la persona vuelve a consumir',
    text: 'Es común, y hay esperanza. Compruebe que la persona esté a salvo: el riesgo de sobredosis es mayor después de una pausa. Luego, ayúdele a encontrar apoyo.',
  },
});

export const plan = (): Messages['plan'] => ({
  trial: trial(),
  firstVisit: firstVisit(),
  resources: resources(),
  selfManagement: selfManagement(),
  family: family(),
});
