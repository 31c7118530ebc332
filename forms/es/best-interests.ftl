# What was found of the best interests of a child (VUL-05, VUL-14).

best-interests-title = Interés superior del niño o la niña
best-interests-about = La conclusión vale para este niño o niña y estas circunstancias. Se revisa cuando cambian.
best-interests-signs = Por el órgano que la hizo
best-interests-second = Tutor o quien representa al niño o la niña
