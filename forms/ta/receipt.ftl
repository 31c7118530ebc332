# A document is kept for the person (DOC-04).

receipt-title = ஆவணங்களுக்கான ரசீது
receipt-kept = உங்கள் இந்த ஆவணங்களை நாங்கள் வைத்திருக்கிறோம்
receipt-document = ஆவணம்
receipt-number = எண்
receipt-back = திருப்பித் தரும் கடைசி நாள்
receipt-yours = அவை உங்களுடையவை. எந்த நேரத்திலும் அவற்றைத் திரும்பக் கேட்கலாம்.
receipt-before = பயணத்துக்கு முன் அவை உங்களுக்குத் திரும்பக் கிடைக்கும்.
receipt-office = அலுவலகத்தின் சார்பில்
