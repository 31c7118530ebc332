# A document is kept for the person (DOC-04).

receipt-title = បង្កាន់ដៃទទួលឯកសារ
receipt-kept = យើងរក្សាទុកឯកសារទាំងនេះជូនអ្នក
receipt-document = ឯកសារ
receipt-number = លេខ
receipt-back = ប្រគល់ជូនវិញយ៉ាងយូរនៅថ្ងៃទី
receipt-yours = ឯកសារទាំងនេះជារបស់អ្នក។ អ្នកអាចសុំយកវិញនៅពេលណាក៏បាន។
receipt-before = អ្នកនឹងទទួលវាវិញ មុនពេលធ្វើដំណើរ។
receipt-office = តំណាងការិយាល័យ
