# A consulate is asked for a travel document: who the person is, and nothing else (DOC-02, INT-05).

document-request-title = Solicitud de un documento de viaje
document-request-to = A
document-request-state = Estado
document-request-ask = Les rogamos que confirmen la nacionalidad de la persona aquí nombrada y que expidan un documento de viaje.
document-request-other-script = Nombre en otra escritura
document-request-born = Fecha de nacimiento
document-request-nationality = Nacionalidad
document-request-papers = Documentos anteriores de su Estado, por número
document-request-enclosed = Adjunto
document-request-agreed = La persona, o quien legalmente decide por ella, está de acuerdo con esta solicitud.
document-request-by = Les rogamos responder a más tardar el
document-request-signed = Nombre y firma
document-request-stamp = Sello
