# A document is kept for the person (DOC-04).

receipt-title = د اسنادو رسید
receipt-kept = موږ ستاسو دا اسناد ساتو
receipt-document = سند
receipt-number = شمېره
receipt-back = تر دې نېټې بېرته درکول کېږي
receipt-yours = دا اسناد ستاسو دي. هر وخت یې بېرته غوښتلای شئ.
receipt-before = له سفر مخکې یې بېرته ترلاسه کوئ.
receipt-office = د دفتر له خوا
