# Withdrawal of the declaration (VOL-03). It may always be used, also in a draft translation.

withdrawal-title = Hadda kaddib ma doonayo inaan dib u laabto
withdrawal-statement = Waxaan ka noqonayaa bayaankaygii dib u laabashada ikhtiyaariga ah. Fadlan baajiya dhammaan boosaska la ii qabsaday.
withdrawal-free = Uma baahni inaan sabab sheego, ciqaabna ma jirto. Waxaan xaq u leeyahay inaan mar dambe dib u codsado.
withdrawal-any-way = Sidoo kale waxaan xaq u leeyahay inaan tan u sheego xubin kasta oo shaqaalaha ka mid ah warqaddan laʼaanteed, fool-ka-fool ama telefoon.
withdrawal-received = Waxaa qaatay
