# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = បង្កាន់ដៃទទួលប្រាក់
cash-receipt-number = លេខ
cash-receipt-day = ប្រគល់នៅថ្ងៃទី
cash-receipt-amount = ចំនួន និងរូបិយប័ណ្ណ
cash-receipt-for = សម្រាប់អ្វី
cash-receipt-by = អ្នកប្រគល់
cash-receipt-witness = សាក្សី
v-money-for-travel-allowance = ប្រាក់សម្រាប់ថ្ងៃដំបូងៗ
v-money-for-pressing-need = តម្រូវការបន្ទាន់
v-money-for-reintegration-grant = ជំនួយជាសាច់ប្រាក់ សម្រាប់ចាប់ផ្ដើមជីវិតឡើងវិញ
v-money-for-other = អ្វីផ្សេងទៀត
cash-receipt-received = ខ្ញុំបានទទួលប្រាក់នេះគ្រប់ចំនួន។ គ្មាននរណាបានយកថ្លៃសេវា ឬចំណែកពីប្រាក់នេះទេ។
cash-receipt-fee = គ្មាននរណាមានសិទ្ធិសុំថ្លៃសេវា ឬចំណែកពីប្រាក់នេះពីអ្នកទេ។ បើមាននរណាសុំ សូមប្រាប់យើង។
cash-receipt-only = ឯកសារនេះគ្រាន់តែបញ្ជាក់ថាអ្នកបានទទួលប្រាក់នេះ។ ការចុះហត្ថលេខាមិនចងអ្នកក្នុងរឿងផ្សេងទៀតទេ។
cash-receipt-thumb = ស្នាមមេដៃ បើសាមីខ្លួនមិនចុះហត្ថលេខា
cash-receipt-office = តំណាងការិយាល័យ
