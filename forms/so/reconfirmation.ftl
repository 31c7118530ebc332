# Reconfirmation before the journey (VOL-11).

reconfirmation-title = Xaqiijin mar labaad ah ka hor dhoofitaanka
reconfirmation-still = Weli waxaan doonayaa inaan dib ugu laabto dalka kor ku xusan.
reconfirmation-private = Keligey ayaa la i weydiiyey, meel aan cidna wax ka maqli karin, waxaana i weydiiyey qof kale oo aan ahayn la-taliyahayga.
reconfirmation-pressure = Cidna cadaadis ima saarin tan iyo markii aan saxiixay bayaanka.
reconfirmation-news = Waxaa la ii sheegay wixii isbeddelay tan iyo markaas: kiiskayga, caawimaadda aan heli doono iyo dalka aan ku laabanayo.
reconfirmation-withdraw = Weli waxaan xaq u leeyahay inaan goʼaankayga beddelo ilaa aan dhoofo. Uma baahni inaan sabab sheego, ciqaabna ma jirto.
