# A document is kept for the person (DOC-04).

receipt-title = رسید اسناد
receipt-kept = این اسناد شما را نزد خود نگه می‌داریم
receipt-document = سند
receipt-number = شماره
receipt-back = پس داده می‌شود حداکثر تا
receipt-yours = این اسناد از شما است. هر وقت می‌توانید آنها را پس بخواهید.
receipt-before = پیش از سفر، آنها را پس می‌گیرید.
receipt-office = از طرف دفتر
