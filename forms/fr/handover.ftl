# Care passes from escort to receiver (MOV-05, MOV-09).

handover-title = Confirmation de remise
handover-escort = Escorte
handover-receiver = Destinataire désigné
handover-place = Lieu
handover-hour = Jour et heure
handover-checked = Vérifié avant la remise
handover-identity = L’identité de la personne qui accueille a été vérifiée avec un papier portant une photo
handover-named = La personne qui accueille est la personne ou l’institution désignée
handover-papers = Document de voyage et autres papiers remis
handover-medicines = Médicaments et papiers médicaux remis, s’il y en a
handover-told = La personne connaît le nom de qui l’accueille et accepte de partir avec elle
handover-id-seen = Papier vu
handover-remarks = Remarques
handover-passes = Avec les deux signatures, la responsabilité passe à la personne qui accueille.
handover-not-named = Qui n’est pas la personne désignée, ou ne peut pas être identifié, ne reçoit pas d’enfant : l’enfant reste sous la garde de l’escorte, et le bureau est appelé aussitôt.
handover-escort-signs = Escorte : signature
handover-receiver-signs = Personne qui accueille : signature
