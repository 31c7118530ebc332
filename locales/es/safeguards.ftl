### Las salvaguardias en palabras: qué debe ser cierto (<id>), por qué (-why) y qué hacer ahora (-remedy). Un mensaje por línea, las mismas claves en todos los idiomas.

## Consent, eligibility, age

sg-int-10-consent = Se explicó a la persona para qué son los datos, en un idioma que entiende, y aceptó que se conserven; o no se le puede preguntar y hay registrada otra base jurídica.
sg-int-10-consent-why = Los datos son de la persona: no se conserva nada antes de que sepa para qué y diga que sí. Un no se respeta.
sg-int-10-consent-remedy = Explique en un idioma que la persona entienda, con intérprete si hace falta, y pregunte de nuevo. Si la persona dice que no, no conserve nada y dele orientación sin abrir un caso.
sg-int-10-live = El consentimiento de la persona para conservar los datos sigue vigente.
sg-int-10-live-why = El consentimiento se puede retirar en cualquier momento, y desde entonces no se hace nada más con los datos para el retorno.
sg-int-10-live-remedy = Deténgase aquí. Solo si la persona lo desea, explique otra vez para qué son los datos e inscríbala de nuevo con un nuevo consentimiento.
sg-int-03-open = El programa está abierto a nuevos casos.
sg-int-03-open-why = A nadie se le promete un lugar en un programa que no puede recibirle.
sg-int-03-open-remedy = Pregunte a la persona responsable del programa si se abre y cuándo, y busque con la persona otro programa.
sg-int-03-eligible = Se decidió que la persona es elegible, con motivos para cada criterio.
sg-int-03-eligible-why = Los mismos criterios se aplican a todas las personas de la misma manera, antes de prometer nada.
sg-int-03-eligible-remedy = Decida sobre la elegibilidad, criterio por criterio, y comunique el resultado a la persona en su idioma.
sg-acc-06-other-reviewer = La revisión la hace alguien que no tomó la decisión.
sg-acc-06-other-reviewer-why = Nadie juzga con justicia su propia decisión, y la persona tiene derecho a una nueva mirada.
sg-acc-06-other-reviewer-remedy = Pase la revisión a otra persona supervisora que no haya participado en la decisión.
sg-second-person = Quien confirma no es quien hizo la anotación.
sg-second-person-why = Dos pares de ojos encuentran los errores, y la presión, que uno solo no encuentra.
sg-second-person-remedy = Pida a otra persona del equipo, que no haya hecho la anotación, que mire el documento y confirme.
sg-int-07-age = La evaluación de la edad que concluyó que es una persona adulta la hicieron varias profesiones, no una autoridad migratoria o fronteriza ni la policía, y se explicó a la persona.
sg-int-07-age-why = Una conclusión equivocada le quita a una niña o un niño toda la protección que le corresponde; en caso de duda se trata a la persona como niña o niño.
sg-int-07-age-remedy = Trate a la persona como niña o niño desde ahora, o pida que se evalúe de nuevo la edad de forma correcta y registre el resultado.

## Counselling and a free, informed decision

sg-cou-02 = La persona recibió asesoramiento antes de firmar: de personas asesoras independientes, en privado, sin que ningún funcionario pudiera oír, en un idioma que entiende, sin que interpretara ningún familiar ni funcionario, con libertad para terminar la conversación y para comunicarse con alguien de fuera.
sg-cou-02-why = Solo quien habla con libertad y entiende puede tomar una decisión informada.
sg-cou-02-remedy = Haga una sesión de asesoramiento que cumpla todo esto, y regístrela. Si la declaración se firmó antes de ella, la persona decide y firma de nuevo.
sg-vol-11-alone = La persona recibió asesoramiento a solas al menos una vez, sin su familia.
sg-vol-11-alone-why = Delante de familiares no todo el mundo puede decir lo que quiere o teme.
sg-vol-11-alone-remedy = Reciba a la persona a solas, con un intérprete que no sea familiar ni de una autoridad, y registre la sesión.
sg-vol-01-free = La persona decide libremente, y no hay indicios de presión.
sg-vol-01-free-why = Un retorno bajo presión física o psicológica no es voluntario.
sg-vol-01-free-remedy = Hable con la persona a solas. Si alguien la presiona, derívela a protección y siga adelante solo cuando decida libremente.
sg-vol-01-informed = La persona tiene información oportuna, imparcial y fiable para decidir.
sg-vol-01-informed-why = Nadie puede elegir libremente entre caminos que no conoce.
sg-vol-01-informed-remedy = Asesore a la persona sobre quedarse, la protección y el retorno, responda a las preguntas abiertas y registre la sesión.
sg-vol-05-detention = La persona, si está en detención, tiene toda la información y ayuda jurídica, y no sufre violencia, malos tratos ni amenaza de una detención sin fin.
sg-vol-05-detention-why = En detención, un sí al retorno puede ser solo una forma de salir de la celda.
sg-vol-05-detention-remedy = Consiga para la persona información y un abogado o una abogada, asesórela de nuevo en privado y regístrelo. Si no está en detención, indíquelo en sus datos.
sg-vol-04-asked = Quien asesora ha dicho si hay dudas sobre la capacidad de la persona para decidir.
sg-vol-04-asked-why = Si nadie lo examina, se envía a casa a una persona que no puede decidir, con una decisión que no es suya.
sg-vol-04-asked-remedy = Responda a la pregunta en una sesión de asesoramiento; si no tiene certeza, responda que sí.
sg-vol-04-capacity = Un médico o una médica, un profesional de la salud mental o un tribunal concluyó que la persona es capaz de decidir, o la persona legalmente facultada decidió a favor del retorno; una segunda persona del equipo lo verificó.
sg-vol-04-capacity-why = Corresponde a un profesional cualificado determinar si alguien puede decidir, no a nosotros adivinarlo.
sg-vol-04-capacity-remedy = Organice la evaluación, registre qué concluyó y pida a otra persona del equipo que verifique la anotación.

## Declaration

sg-vol-02-form = La persona entiende el formulario que va a firmar; está revisado, nombra el país de retorno correcto y no obliga a nadie a quedarse.
sg-vol-02-form-why = Una firma bajo palabras que no se entienden, o que obligan, no es una declaración libre.
sg-vol-02-form-remedy = Use un formulario aprobado en un idioma que la persona entienda, o haga que un intérprete, cuyo nombre se anota, lea en voz alta un formulario aprobado en otro idioma; compruebe el país; luego se firma. Los formularios aprobados figuran en «Formularios».
sg-vol-02-signed = La declaración está firmada, se entendió, es para este país de retorno y no es demasiado antigua.
sg-vol-02-signed-why = No se prepara ningún viaje sin la palabra escrita de la propia persona de que es su elección.
sg-vol-02-signed-remedy = Si no hay una declaración válida, asesore a la persona y deje que decida y firme de nuevo. Una antigua, o una para otro país, no vale.
sg-vol-11-reconfirmed = En las últimas 72 horas, o en menos si así lo dice el programa, la persona dijo de nuevo, a solas y en privado, a alguien que no es quien la asesoró, que desea retornar, sin indicios de presión.
sg-vol-11-reconfirmed-why = Las personas cambian de opinión, y la última oportunidad de decirlo debe ser libre.
sg-vol-11-reconfirmed-remedy = Alguien que no es quien la asesoró pregunta a la persona a solas, con un intérprete que no sea familiar ni de una autoridad. Si la respuesta es no, registre el desistimiento.

## Protection

sg-vol-08-asked = Se preguntó a la persona si teme un daño grave al retornar.
sg-vol-08-asked-why = No se puede devolver a nadie a la persecución, la tortura o la muerte, y solo quien pregunta se entera de ello.
sg-vol-08-asked-remedy = Pregunte en una sesión de asesoramiento privada y registre la respuesta. No querer responder también es una respuesta, y lleva a una evaluación de riesgos.
sg-vol-08-no-harm = Una evaluación de riesgos concluyó que no hay un riesgo real de persecución, tortura, muerte u otro daño irreparable.
sg-vol-08-no-harm-why = El principio de no devolución excluye un retorno a un daño así, incluso cuando la persona lo desea.
sg-vol-08-no-harm-remedy = Pida que se evalúe el riesgo y registre el resultado. Si el riesgo es real, derive a la persona a protección; el retorno no sigue adelante.
sg-int-11-answer = No hay abierta ninguna solicitud de protección ni derivación por la que la persona quiera que el retorno espere.
sg-int-11-answer-why = Irse puede poner fin para siempre a una solicitud, así que la persona decide si espera la respuesta.
sg-int-11-answer-remedy = Explique qué significa irse para la solicitud. Registre la respuesta cuando llegue; si la persona, cuando se le pregunta a solas, no quiere esperar, regístrelo en una nueva anotación de derivación.
sg-vul-01-assessed = Se evaluó la vulnerabilidad de la persona.
sg-vul-01-assessed-why = Lo que pone en riesgo a una persona no se ve en una categoría; alguien tiene que mirar.
sg-vul-01-assessed-remedy = Evalúe la vulnerabilidad con la persona y regístrela con palabras.
sg-vul-01-viable = La evaluación de vulnerabilidad concluyó que el retorno es viable, y las condiciones, si las hay, se cumplen.
sg-vul-01-viable-why = Un retorno que daña a la persona más de lo que la ayuda no se debe organizar.
sg-vul-01-viable-remedy = Ocúpese de las condiciones y luego evalúe de nuevo. Si el retorno sigue excluido, explique a la persona por qué, y examine con ella formas de quedarse y derivaciones.
sg-vul-03-screened = Alguien del personal con formación hizo la detección de trata y explotación.
sg-vul-03-screened-why = Las víctimas de trata rara vez lo dicen si no se les pregunta, y pueden ser enviadas de vuelta a sus tratantes.
sg-vul-03-screened-remedy = Pida que alguien del personal con formación haga la detección, una sola vez y en privado, y regístrela.
sg-vul-03-safe = Una evaluación de riesgos válida y verificada concluyó que el retorno es seguro y responde al interés de la persona.
sg-vul-03-safe-why = Quienes explotaron a la persona pueden esperarla en su país o en el camino.
sg-vul-03-safe-remedy = Pida que se evalúen los riesgos, registre el resultado y pida a otra persona del equipo que lo verifique. Si el retorno no es seguro, examine formas de quedarse.
sg-vul-03-high-risk = La persona y la parte de acogida están de acuerdo con lo que se hace contra el riesgo alto.
sg-vul-03-high-risk-why = El riesgo se considera alto cuando la persona coopera con las fuerzas del orden o el tratante puede saberlo; no saberlo cuenta como saberlo.
sg-vul-03-high-risk-remedy = Acuerde medidas con la persona y la parte de acogida, y regístrelas en una nueva evaluación de riesgos.

## Children

sg-vul-05-determination = Una autoridad de protección de la infancia, un panel independiente o un tribunal determinó que el retorno responde al interés superior de la niña o el niño; una segunda persona del equipo lo verificó.
sg-vul-05-determination-why = Una niña o un niño sin madre, padre o persona cuidadora habitual no tiene a nadie más que pondere qué es lo mejor, y las autoridades migratorias tienen otros intereses.
sg-vul-05-determination-remedy = Pida a la entidad de protección de la infancia una determinación del interés superior, registre qué concluyó y pida a otra persona del equipo que lo verifique. Si no es favorable al retorno, este no sigue adelante.
sg-vul-05-family = Se localizó a la familia, o buscarla va contra el interés de la niña o el niño; la familia quiere y puede cuidarle; y se comprobó la seguridad del lugar de retorno.
sg-vul-05-family-why = Una niña o un niño debe volver con personas seguras que quieran cuidarle.
sg-vul-05-family-remedy = Pida a la entidad de protección de la infancia que busque a la familia, la evalúe y evalúe la seguridad, y registre qué concluyó.
sg-vul-06-guardian = La niña o el niño tiene una persona tutora y representación jurídica gratuita.
sg-vul-06-guardian-why = Una niña o un niño sin compañía necesita una persona adulta que hable en su nombre antes de que se decida nada.
sg-vul-06-guardian-remedy = Pida a la autoridad de protección de la infancia que nombre una persona tutora y un abogado o una abogada, y registre a ambas.
sg-vul-06-receiver = La conclusión sobre el interés superior nombra a la persona o entidad que asume el cuidado de la niña o el niño a la llegada.
sg-vul-06-receiver-why = Entre la puerta de llegada y la familia, una niña o un niño nunca debe estar sin alguien responsable.
sg-vul-06-receiver-remedy = Pida a la entidad de protección de la infancia que nombre a quien recibe, y regístrelo junto con la conclusión.
sg-vul-14-assessed = El propio interés superior de la niña o el niño lo evaluaron personas con formación en infancia, no una autoridad migratoria; el resultado es favorable al retorno, y consta si la niña o el niño está de acuerdo o no.
sg-vul-14-assessed-why = Una niña o un niño en una familia también es una persona: lo que es bueno para la madre y el padre puede no serlo para ella o él.
sg-vul-14-assessed-remedy = Pida a personas con formación que evalúen la situación propia de la niña o el niño, escúchele, y registre tanto la conclusión como su opinión.
sg-vul-14-full = Se hizo una determinación completa, por una autoridad de protección de la infancia, un panel independiente o un tribunal, porque la niña o el niño no está de acuerdo, se le separaría de una persona cuidadora o puede sufrir daño, o alguna de estas preguntas quedó abierta; una segunda persona del equipo la verificó.
sg-vul-14-full-why = Cuando hay tanto en juego para una niña o un niño, una evaluación sola no es lo bastante cuidadosa.
sg-vul-14-full-remedy = Pida a la entidad de protección de la infancia una determinación completa, regístrela y pida a otra persona del equipo que la verifique.
sg-mov-09-escort = La niña o el niño viaja con alguien que le acompaña y le recibe una persona o entidad designada.
sg-mov-09-escort-why = Una niña o un niño sin madre, padre o persona cuidadora habitual nunca viaja sin compañía y nunca llega sin que le reciban.
sg-mov-09-escort-remedy = Designe a alguien que acompañe a la niña o al niño, nombre a quien recibe, y anote ambas cosas en la reserva.
sg-mov-09-carer = La niña o el niño hace el mismo viaje que su persona cuidadora, o viaja con alguien que le acompaña.
sg-mov-09-carer-why = Si la persona cuidadora se queda o cambia de planes, la niña o el niño no debe salir sin compañía.
sg-mov-09-carer-remedy = Reserve el mismo viaje para la niña o el niño y su persona cuidadora, o designe a alguien que acompañe; si la persona cuidadora ya no viaja, registre quién cuida ahora a la niña o al niño.
sg-mov-09-handover = Se comprobó la identidad de quien recibe, y es quien nombra la determinación.
sg-mov-09-handover-why = Una niña o un niño que se entrega a la persona equivocada puede perderse para siempre.
sg-mov-09-handover-remedy = No haga la entrega. La niña o el niño se queda al cuidado de quien le acompaña; informe de un incidente y llame al personal de protección.

## Health

sg-hlt-01-assessed = Se evaluó la salud de la persona, y se le preguntó por problemas de salud.
sg-hlt-01-assessed-why = Un viaje puede empeorar una enfermedad, y nadie puede atender aquello por lo que nadie preguntó.
sg-hlt-01-assessed-remedy = Pida que personal de salud con formación evalúe a la persona, y regístrelo. Si la persona no desea responder, registre eso: entonces la examina un médico o una médica.
sg-vul-10-doctor = Un médico o una médica concluyó que la persona es apta para viajar, se puede acceder a la atención necesaria en el lugar de retorno, y la continuidad de la atención está organizada.
sg-vul-10-doctor-why = Cuando se conoce un problema de salud o no se puede excluir, el viaje y el tiempo posterior no deben costar la salud ni la vida.
sg-vul-10-doctor-remedy = Pida que un médico o una médica examine a la persona; averigüe qué atención hay en el lugar de retorno, organice los medicamentos y el traspaso de la atención, y registre la aptitud para viajar.
sg-hlt-01-valid = La aptitud para viajar es válida el día de salida y el día de llegada.
sg-hlt-01-valid-why = La salud cambia: una conclusión de hace mucho no dice nada sobre hoy.
sg-hlt-01-valid-remedy = Pida que se examine de nuevo a la persona y registre una aptitud que abarque todo el viaje, o cambie el viaje de fecha.
sg-hlt-01-embarkation = Un control de salud en los tres días anteriores a la salida concluyó que la persona es apta para viajar.
sg-hlt-01-embarkation-why = La última revisión encuentra lo que ha cambiado desde la evaluación de salud.
sg-hlt-01-embarkation-remedy = Haga el control en los tres días anteriores a la salida y regístrelo. Si la persona no es apta, suspenda el caso por motivos médicos.

## Papers

sg-int-14-entry = La persona puede entrar en el país de retorno y permanecer allí.
sg-int-14-entry-why = Una persona rechazada en la frontera queda varada entre dos países.
sg-int-14-entry-remedy = Averigüe con qué fundamento la persona puede entrar y permanecer, sin dar su nombre a una autoridad, y regístrelo.
sg-doc-01-valid = La persona tiene un documento de viaje válido el día de salida y el día de llegada.
sg-doc-01-valid-why = Sin un documento válido, a la persona no la dejan continuar el viaje.
sg-doc-01-valid-remedy = Registre el documento válido que tiene la persona. Si no hay ninguno, y la persona está de acuerdo, pida uno al consulado.
sg-doc-02-agreed = No es posible viajar sin lo que se pide, y la persona está de acuerdo con esta solicitud.
sg-doc-02-agreed-why = Una solicitud muestra a la persona ante el Estado que dejó; esa decisión le corresponde a ella.
sg-doc-02-agreed-remedy = Explique qué se envía y a quién, y pregunte a la persona. Si dice que no, o el documento no hace falta, no se dirija al consulado.
sg-doc-02-no-claim = No hay abierta ninguna solicitud de protección ni derivación.
sg-doc-02-no-claim-why = Un mensaje a las autoridades del país de origen puede poner en peligro a la persona y a quienes dejó atrás.
sg-doc-02-no-claim-remedy = Espere hasta que la solicitud haya terminado, y registre su resultado. La persona decide sobre la solicitud, y nadie le pide que la abandone.

## Journey and destination

sg-prg-08-open = Los retornos a este lugar no están suspendidos.
sg-prg-08-open-why = No se lleva a nadie a un lugar que no es seguro para las personas retornadas o para el personal.
sg-prg-08-open-remedy = Espere hasta que la persona responsable del programa levante la suspensión de retornos. Explique a la persona por qué, y qué ayuda hay entretanto.
sg-prg-14-monitoring = Alguien puede ver después del retorno cómo está la persona, o la persona responsable de protección aceptó el retorno sin eso.
sg-prg-14-monitoring-why = Donde nadie puede mirar, nadie se entera de que un retorno ha salido mal.
sg-prg-14-monitoring-remedy = Pida a la persona responsable del programa un mecanismo de seguimiento en el lugar de retorno, o pida a la persona responsable de protección una excepción con un motivo.
sg-prg-14-plan = El seguimiento después del retorno está acordado con la persona.
sg-prg-14-plan-why = La ayuda después del retorno empieza por saber cuándo y cómo mantener el contacto de forma segura.
sg-prg-14-plan-remedy = Acuerde con la persona cuándo y cómo mantendrán el contacto, y regístrelo.
sg-mov-01-confirmed = La oficina de acogida dijo que puede prestar asistencia.
sg-mov-01-confirmed-why = No se envía a nadie a una oficina que no le espera o no puede ayudarle.
sg-mov-01-confirmed-remedy = Pregunte a la oficina de acogida, o recuérdeselo, y registre su respuesta. Si no puede prestar asistencia, busque con la persona otros lugares.
sg-mov-01-notice = Se avisó del vuelo a la oficina de acogida al menos siete días antes de la salida, o antes si así lo dice el programa; un aviso tardío dice por qué.
sg-mov-01-notice-why = La oficina de acogida necesita tiempo para preparar lo que la persona necesita a la llegada.
sg-mov-01-notice-remedy = Envíe el aviso de llegada. Si se envía tarde, dé el motivo, o cambie el viaje de fecha.
sg-mov-01-late = El aviso de llegada tardío lo aprobó alguien que no es quien lo envió.
sg-mov-01-late-why = Menos tiempo para preparar puede dejar a la persona sin lo que necesita a la llegada; eso lo ponderan dos personas.
sg-mov-01-late-remedy = Una persona gestora de casos o supervisora aprueba el aviso tardío, o se cambia el viaje de fecha.
sg-mov-05-signed = Quien acompaña y quien recibe firmaron el formulario de entrega.
sg-mov-05-signed-why = En todo momento debe estar claro quién es responsable de la persona.
sg-mov-05-signed-remedy = Haga que firmen ambas partes en el lugar. Hasta entonces, quien acompaña sigue siendo responsable.

## Holds

sg-hold-medical = El caso no está suspendido por motivos médicos.
sg-hold-medical-why = Alguien vio un motivo médico para esperar, y no se ha resuelto.
sg-hold-medical-remedy = El personal médico examina el motivo y levanta la suspensión cuando la persona está lo bastante bien.
sg-hold-protection = El caso no está suspendido por protección.
sg-hold-protection-why = Alguien vio un peligro para la persona, y no se ha resuelto.
sg-hold-protection-remedy = La persona responsable de protección examina el peligro y levanta la suspensión cuando la persona está a salvo.
sg-hold-safety = El caso no está suspendido por seguridad.
sg-hold-safety-why = El camino o el lugar no era seguro, y eso no se ha resuelto.
sg-hold-safety-remedy = La persona gestora de casos averigua si el camino y el lugar son seguros ahora, y levanta la suspensión cuando lo son.
sg-hold-own-wish = La persona no ha pedido esperar.
sg-hold-own-wish-why = El ritmo lo marca la persona; esperar no le cuesta nada.
sg-hold-own-wish-remedy = Pregunte a la persona, sin presionarla. Levante la suspensión solo cuando diga que está lista.

sg-rei-15-agreed = La persona acepta que la oficina del caso anterior se entere de su llegada.
sg-rei-15-agreed-why = Quien vuelve por su cuenta quizá tiene un motivo para que no le busquen.
sg-rei-15-agreed-remedy = Diga de qué se enteraría esa oficina, y pregunte. Después de un no, no indique nada; la ayuda no depende de ello.
