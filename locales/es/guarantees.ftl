### Lo que está demostrado de las políticas. `pr-` son las propiedades; las frases en inglés son las de policy/properties.

guarantees = Garantías
guarantees-about = Lo que está demostrado de las reglas con las que decide este sistema: no para algunos casos que se probaron, sino para todos los casos que puede haber.
guarantees-hold = Estas demostraciones son de las reglas que rigen aquí.
guarantees-hold-about = Demostrado el { $day } con { $solver }. Las reglas no han cambiado desde entonces.
guarantees-stale = Estas demostraciones son de otras reglas, no de las que rigen aquí
guarantees-stale-about = Se hicieron el { $day } sobre otro conjunto de reglas. Hasta que se demuestren las reglas que rigen aquí, nada de esta página es una garantía. Avise a quien administra esta instalación.
guarantees-set-proved = Reglas que se demostraron
guarantees-set-running = Reglas que rigen aquí
guarantees-programmes = Programas con reglas propias
guarantees-programmes-about = Un programa solo puede prohibir más, y lo que pudiera interponerse ante una acción de protección se rechaza. Así, lo que nunca puede ocurrir sin sus reglas nunca puede ocurrir con ellas.
guarantees-programmes-none = Aquí ningún programa tiene reglas propias.
guarantees-programme-proved = Sus reglas formaron parte de las demostraciones, palabra por palabra.
guarantees-programme-other = Sus reglas no formaron parte de las demostraciones. Lo que nunca puede ocurrir sigue sin poder ocurrir; que todos los pasos sigan siendo posibles no está demostrado para ellas.
guarantees-programme-broken = Sus reglas no se pueden leer: en este programa no se da ningún paso, y las acciones de protección continúan.
guarantees-result = Resultado
guarantees-property = Qué se cumple
guarantees-requirements = Requisitos
guarantees-proved = Demostrado
guarantees-refuted = Refutado, como debe ser
guarantees-stale-mark = Demostrado de otras reglas
guarantees-checking = Para quien comprueba las demostraciones
guarantees-checking-about = Qué reglas se demostraron, y los controles
guarantees-controls = Controles
guarantees-controls-about = Estos son falsos a propósito. Cada uno quita algo, y el demostrador debe encontrar el daño que resulta: uno que siempre dijera que sí se notaría.
guarantees-hostile = { $taken ->
    [one] El cargador aceptó un conjunto de reglas hecho para causar daño, y también se preguntó por él; { $refused } se rechazaron.
   *[other] El cargador aceptó { $taken } conjuntos de reglas hechos para causar daño, y también se preguntó por ellos; { $refused } se rechazaron.
}
guarantees-not = Lo que las demostraciones no abarcan
guarantees-not-about = Una demostración trata solo de las reglas.
guarantees-not-facts = Que lo registrado sea verdad: una anotación falsa se juzga como si fuera correcta.
guarantees-not-building = Que los hechos se deduzcan correctamente de lo registrado. Eso lo aseguran pruebas, no una demostración.
guarantees-not-path = Que todos los caminos del sistema consulten las reglas. Eso lo aseguran pruebas, no una demostración.
guarantees-not-time = Lo que ocurre de un momento a otro, como un desistimiento después de la reserva. Eso lo aseguran pruebas con recorridos al azar, no una demostración.
guarantees-not-hands = Lo que hacen las personas fuera del sistema, y quien tenga a la vez las bases de datos y la clave maestra.
guarantees-ask-api = Lo mismo como datos: { $address }

pr-subject-children = Niñas y niños
pr-child-determined = A ninguna niña o niño sin madre, padre o persona cuidadora habitual se le registra la declaración, se le reserva el viaje ni se le autoriza a viajar sin una determinación verificada del interés superior, favorable al retorno, hecha por una autoridad de protección de la infancia, un panel independiente o un tribunal; las autoridades migratorias, las autoridades fronterizas y la policía nunca pueden hacerla.
pr-child-guardian = A ninguna niña o niño sin madre, padre o persona cuidadora habitual se le registra la declaración, se le reserva el viaje ni se le autoriza a viajar si no tiene a la vez una persona tutora y representación jurídica.
pr-child-received = A ninguna niña o niño sin madre, padre o persona cuidadora habitual se le reserva el viaje ni se le autoriza a viajar, a menos que alguien le acompañe, haya una persona o entidad designada que le reciba, se haya examinado la seguridad del lugar y, además, o bien se haya buscado y encontrado a su familia, o bien la protección de la infancia haya concluido que buscarla va contra su interés.
pr-child-assessed = A ninguna niña o niño, tampoco con su familia, se le reserva el viaje ni se le autoriza a viajar sin una evaluación de su propio interés superior, hecha por alguien con formación y favorable al retorno, en la que conste su propia opinión o que es demasiado pequeño para tenerla.
pr-child-disagrees = A una niña o un niño que no está de acuerdo, a quien se separaría de su persona cuidadora o que podría sufrir daño, nunca se le reserva el viaje ni se le autoriza a viajar solo con una evaluación: hace falta una determinación verificada, hecha por una entidad independiente.
pr-child-not-alone = A ninguna niña o niño se le autoriza a viajar sin que su persona cuidadora haga el mismo viaje o alguien le acompañe.
pr-child-risk-closed = A ninguna niña o niño, vaya sin compañía o con su familia, se le reserva el viaje ni se le autoriza a viajar mientras un riesgo de daño, trata o explotación esté abierto o no se sepa si existe, o mientras nadie haya preguntado si hay deudas que ponen en peligro a la niña o al niño.
pr-child-several-professions = A ninguna niña o niño se le reserva el viaje ni se le autoriza a viajar con la conclusión de una sola profesión, ni si participó un funcionario de migración o de fronteras o la policía.
pr-child-no-institution = A ninguna niña o niño sin madre, padre o persona cuidadora habitual se le reserva el viaje ni se le autoriza a viajar hacia una institución, o hacia quien recibe si no se sabe de qué tipo es, a menos que una determinación confirme que es el último recurso.
pr-elderly-looked-into = A ninguna persona mayor se le registra la declaración, se le reserva el viaje ni se le autoriza a viajar antes de que se examine su capacidad y se concluya que el retorno es bueno para ella.
pr-independence-matters = Sin las salvaguardias de la determinación, a una niña o un niño sin compañía se le podría autorizar a viajar con la conclusión de alguien que no es independiente: el demostrador encuentra ese caso.

pr-subject-confidentiality = Confidencialidad
pr-second-factor-asked = Quien debe dar un segundo paso al iniciar sesión y no lo ha dado no lee, mueve ni administra nada. Solo puede proteger.
pr-authorities-see-nothing = El personal de las autoridades migratorias y del Estado de origen, sea cual sea su función, no lee, escribe ni administra nada: ningún registro de asesoramiento, protección, salud o quejas, ningún desistimiento, ni siquiera que existe un caso. Solo puede proteger.
pr-inactive-see-nothing = Quien ya no trabaja aquí no hace ni lee nada.
pr-protected-location = Un caso cuyo lugar está protegido no lo ve ni lo mueve nadie más que quienes lo llevan y quienes son responsables de protección.
pr-need-a-role = Sin una función que trabaje en casos, dada para este programa y esta oficina, nadie lee los registros de asesoramiento o de protección, ni siquiera en una emergencia: ni las personas que administran, ni las responsables del programa, ni las delegadas de protección de datos, ni oficiales de seguimiento, ni las personas auditoras.
pr-system-does-little = El propio Homeward, sin una persona, puede suspender un caso, registrar un incidente y anular una reserva; nunca hace avanzar un caso.
pr-authority-matters = Sin la prohibición para las autoridades, una de ellas podría hacer algo más que proteger: el demostrador encuentra ese caso.
pr-erasure-four-eyes = Nadie da su acuerdo para suprimir lo que propuso suprimir.

pr-subject-decision = Una decisión libre e informada
pr-declaration-live = A nadie se le reserva el viaje ni se le autoriza a viajar sin una declaración firmada que siga siendo válida, que se entendió, que se leyó de un formulario revisado, que no obliga a nada y que es para el país de retorno.
pr-reconfirmed = A nadie se le autoriza a viajar si en los últimos tres días no ha dicho de nuevo, en privado y a alguien que no es quien le asesoró, que desea retornar, sin ningún indicio de presión.
pr-counselled-freely = A nadie se le registra la declaración, se le reserva el viaje ni se le autoriza a viajar sin una sesión independiente, privada y entendida, una elección libre y ningún indicio de presión.
pr-asked-alone = A nadie se le registra la declaración, se le reserva el viaje ni se le autoriza a viajar si nunca se le preguntó a solas; solo por una niña o un niño con certeza menor de seis años puede haber respondido otra persona.
pr-detained-informed = Nadie que esté en detención, o de quien no se sepa si lo está, sigue adelante sin tener a la vez información, ayuda jurídica y la seguridad de no sufrir amenazas.
pr-able-to-decide = Cuando hay dudas de que alguien pueda decidir, nada sigue adelante antes de que un médico o una médica, un profesional de la salud mental o un tribunal haya concluido que puede, o de que un representante esté de acuerdo.
pr-consent-live = Sin un consentimiento vigente para conservar sus datos, u otra base jurídica cuya revisión no haya vencido, a nadie se le registra la declaración, se le reserva el viaje ni se le autoriza a viajar, ni se avisa de su llegada.
pr-begins-with-consent = Ningún caso empieza sin el consentimiento de una persona a la que se explicó para qué en un idioma que entiende, a menos que no se le pueda preguntar y la persona responsable de protección registre otra base jurídica. Un no se respeta, salvo en el caso de una niña o un niño cuyo interés superior pida otra cosa.
pr-declaration-matters = Sin la salvaguardia de la declaración firmada, se podría autorizar a viajar a alguien que nunca firmó una declaración: el demostrador encuentra ese caso.
pr-time-to-think = A nadie se le reserva el viaje ni se le autoriza a viajar si tuvo menos de un día para pensar entre el último asesoramiento y la firma, si no firmó a solas o si debe temer a su intérprete.
pr-status-explained = Nadie con condición de persona refugiada o protección temporal, o de quien no se sepa si la tiene, sigue adelante antes de haber entendido qué efecto tiene el retorno sobre ella.

pr-subject-harm = Ningún retorno hacia un daño
pr-no-return-to-harm = Nadie sigue adelante antes de que se le pregunte si teme un daño; y siempre que se teme un daño, o no se sabe si se teme, una evaluación de riesgos verificada y válida ha concluido que no hay riesgo de daño irreparable.
pr-known-risk-stops = Quien, según una evaluación de riesgos, corre riesgo de daño irreparable nunca sigue adelante, diga lo que diga sobre lo que teme.
pr-claim-waits = Mientras esté abierta una solicitud de protección, nada sigue adelante, a menos que la persona, al preguntársele, haya dicho que no quiere esperar.
pr-claim-no-papers = Mientras esté abierta una solicitud de protección no se pide a ningún Estado un documento de viaje, la nacionalidad ni un permiso, sea cual sea el consentimiento dado y lo dé quien lo dé.
pr-trafficking-screened = A nadie se le registra la declaración, se le reserva el viaje ni se le autoriza a viajar sin una detección de trata hecha por alguien con formación.
pr-trafficking-assessed = Siempre que hay un indicio de trata, o no se sabe si lo hay, una evaluación de riesgos verificada y válida ha concluido que el retorno responde al interés de la persona.
pr-trafficking-mitigated = Cuando el riesgo es alto, la persona coopera con las fuerzas del orden o el tratante puede saberlo, nadie sigue adelante antes de que se acuerden medidas.
pr-screening-matters = Sin la salvaguardia de la detección, se podría autorizar a viajar a alguien a quien nunca se le hizo: el demostrador encuentra ese caso.
pr-victim-rights-explained = Nadie con un indicio de trata, o de quien no se sepa si lo hay, sigue adelante antes de que se le hayan explicado, con ayuda jurídica, el proceso penal, la indemnización y los permisos de estancia, y los haya entendido.
pr-stateless-referred = Nadie que sea apátrida, de nacionalidad dudosa o que tenga miedo sigue adelante antes de que se haya consultado al ACNUR o a la autoridad de asilo, o de que haya dicho que no a ello.

pr-subject-journey = Viaje y llegada
pr-fit-on-the-day = A nadie con un problema de salud, o de quien no se sepa si lo tiene, se le reserva el viaje ni se le autoriza a viajar sin una conclusión de aptitud de un médico o una médica que ya haya empezado a regir y que valga el día de salida y el día de llegada, con atención allí y en el camino.
pr-fit-at-boarding = A nadie se le autoriza a viajar si ningún control hecho en los tres días anteriores a la salida concluyó que era apto para viajar.
pr-destination-open = A nadie se le reserva el viaje ni se le autoriza a viajar a un país o una zona con los retornos suspendidos, ni a ningún distrito dentro de ese país o esa zona.
pr-monitored = A nadie se le reserva el viaje ni se le autoriza a viajar adonde nadie puede hacer su seguimiento, a menos que la persona responsable de protección haya hecho una excepción; y siempre con un plan para después.
pr-received = A nadie se le autoriza a viajar, a menos que la oficina de acogida haya dicho que puede prestar asistencia y, además, se le haya avisado a tiempo u otra persona haya aceptado el motivo por el que se le avisó tarde.
pr-own-papers = A nadie se le autoriza a viajar mientras el programa guarde un documento suyo, o falte un visado, permiso o dispensa que se pidió.
pr-papers-hold = A nadie se le autoriza a viajar si no tiene a la vez un documento de viaje válido el día de salida y el día de llegada, y derecho a entrar.
pr-holds-hold = Mientras el caso de alguien esté suspendido, por salud, por protección, por seguridad o por su propio deseo, no se le reserva el viaje ni se le autoriza a viajar.
pr-suspension-matters = Sin la salvaguardia de la suspensión de retornos, se podría reservar a alguien un viaje a una zona suspendida: el demostrador encuentra ese caso.

pr-subject-policies = Las propias políticas
pr-programmes-narrow = Las reglas de ningún programa permiten nada que no esté permitido sin ellas, ni las nuestras ni ninguna de las hechas para causar daño que el sistema aceptaría.
pr-kept-until-release = Todo lo que tenía que cumplirse para la declaración, para preguntar a la oficina de acogida y para la reserva se sigue cumpliendo en la autorización para viajar: nada se pierde entretanto sin que se vea.
pr-no-policy-errs = Ninguna política puede fallar al evaluarse, sean cuales sean los hechos: de otro modo, una prohibición que fallara se pasaría por alto.
pr-no-policy-is-dead = Toda política puede llegar a aplicarse, y toda salvaguardia se puede cumplir antes de cada paso que protege.
pr-something-is-allowed = Toda acción es posible para alguien: las garantías no se cumplen solo porque no se pueda hacer nada.
pr-each-safeguard-counts = Cada salvaguardia y cada prohibición impide algo que ninguna otra impide.
pr-permit-widens = Un «permit» en las reglas de un programa permitiría más: el demostrador encuentra ese caso, y el sistema rechaza esas reglas.
pr-dropping-widens = Quitar una salvaguardia permite más: el demostrador encuentra ese caso.

pr-subject-protection = Acciones de protección
pr-protective-always = Cualquier integrante activo del personal puede hacer siempre por una persona todo lo que la protege: registrar su desistimiento, retirar el consentimiento, derivarla a protección, tratarla como niña o niño, informar de un incidente, suspender el caso, separarla de un grupo y cualquier otra acción de protección, sea cual sea el caso y digan lo que digan las reglas de un programa.
pr-system-protects = El propio Homeward puede siempre suspender un caso y registrar un incidente.
pr-protective-all-covered = Para cada tipo de actor que una acción de protección admite, una propiedad dice que puede hacerla siempre.
pr-protective-can-be-lost = Un «forbid» que alcanzara el desistimiento lo impediría: el demostrador encuentra ese caso. El cargador rechaza un «forbid» así.
pr-child-determination-whole = No cuenta ninguna determinación para una niña o un niño que omita un punto, y a ninguna niña o niño se le reserva el viaje ni se le autoriza a viajar antes de que se hayan comparado las opciones de quedarse, retornar y vivir en otro lugar.
pr-child-family-assessed = A ninguna niña o niño se le reserva el viaje ni se le autoriza a viajar antes de que evalúe a su familia alguien que no sea una autoridad migratoria o fronteriza ni la policía, ni mientras esté abierto cualquier riesgo de daño, trata o explotación, ni con la palabra de menos de dos profesiones.
pr-child-tracing = A ninguna niña o niño sin madre, padre o persona cuidadora habitual se le reserva el viaje ni se le autoriza a viajar antes de que se localice y evalúe a su familia, a menos que una entidad independiente haya concluido que buscarla le haría daño.
pr-elderly-looked-after = Ninguna persona mayor sigue adelante antes de que se examine su capacidad, se pregunte quién le ayuda en el lugar de retorno y se concluya que el retorno es bueno para ella.
pr-nothing-leaves-without-ground = Nada sobre una persona se transmite sin su consentimiento para esa finalidad y ese destinatario, u otra base jurídica que siga siendo válida.
pr-authority-gets-identity-only = A ninguna autoridad que pudiera detener o expulsar a alguien, y a ninguna entidad del Estado de origen, se le envía nada más que quién es la persona, para un documento de viaje, con su consentimiento para esa solicitud, y nunca durante una solicitud de protección ni después de que se concedió protección.
pr-authority-never-learns = Para ninguna autoridad de ese tipo puede nadie ni siquiera registrar un consentimiento, una base o una transmisión sobre lo que una persona decidió, sobre lo que dijo en el asesoramiento, sobre aquello de lo que se la protege ni sobre su salud.
pr-no-role-no-record = Sin una función que trabaje en casos, dada para este programa y esta oficina, nadie mueve un caso ni escribe en él, ni siquiera en una emergencia. Solo puede proteger.
pr-health-in-emergency = Los registros de salud se abren solo a médicas y médicos: a quienes tienen esa función en este programa y esta oficina y, en una emergencia, a quien la tiene en otro lugar.
