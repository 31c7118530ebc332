# A consulate is asked for a travel document: who the person is, and nothing else (DOC-02, INT-05).

document-request-title = Demande d’un document de voyage
document-request-to = À
document-request-state = État
document-request-ask = Nous vous prions de bien vouloir confirmer la nationalité de la personne nommée ici et de délivrer un document de voyage.
document-request-other-script = Nom dans une autre écriture
document-request-born = Date de naissance
document-request-nationality = Nationalité
document-request-papers = Documents antérieurs de votre État, par numéro
document-request-enclosed = Pièces jointes
document-request-agreed = La personne, ou qui décide légalement pour elle, est d’accord avec cette demande.
document-request-by = Merci de répondre au plus tard le
document-request-signed = Nom et signature
document-request-stamp = Cachet
