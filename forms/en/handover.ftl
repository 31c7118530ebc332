# Care passes from escort to receiver (MOV-05, MOV-09).

handover-title = Handover confirmation
handover-escort = Escort
handover-receiver = Receiver named
handover-place = Place
handover-hour = Day and hour
handover-checked = Checked before the handover
handover-identity = The receiver’s identity was checked against a paper with a photograph
handover-named = The receiver is the person or agency that was named
handover-papers = Travel document and other papers handed over
handover-medicines = Medicines and medical papers handed over, where there are any
handover-told = The person knows the receiver’s name and agrees to go with them
handover-id-seen = Paper seen
handover-remarks = Remarks
handover-passes = With both signatures responsibility passes to the receiver.
handover-not-named = Whoever is not the one named, or cannot be identified, does not receive a child: it stays in the escort’s care, and the office is called at once.
handover-escort-signs = Escort: signature
handover-receiver-signs = Receiver: signature
