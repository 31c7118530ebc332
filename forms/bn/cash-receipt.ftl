# Money was handed over to the person (DOC-04, MOV-06, PRG-07).

cash-receipt-title = টাকার রসিদ
cash-receipt-number = নম্বর
cash-receipt-day = দেওয়ার তারিখ
cash-receipt-amount = পরিমাণ ও মুদ্রা
cash-receipt-for = কীসের জন্য
cash-receipt-by = যিনি দিয়েছেন
cash-receipt-witness = সাক্ষী
v-money-for-travel-allowance = প্রথম কয়েক দিনের খরচের টাকা
v-money-for-pressing-need = জরুরি প্রয়োজন
v-money-for-reintegration-grant = ফিরে গিয়ে নতুন করে শুরু করার জন্য নগদ টাকা
v-money-for-other = অন্য কিছু
cash-receipt-received = আমি এই টাকা পুরোটা পেয়েছি। কেউ এর থেকে কোনো ফি বা ভাগ নেয়নি।
cash-receipt-fee = কেউ আপনার কাছে এই টাকার ফি বা ভাগ চাইতে পারে না। কেউ চাইলে আমাদের জানান।
cash-receipt-only = এই কাগজ শুধু বলে যে আপনি এই টাকা পেয়েছেন। এতে সই করলে আপনি অন্য কিছুতে বাধ্য হন না।
cash-receipt-thumb = বুড়ো আঙুলের ছাপ, যদি ব্যক্তি সই না করেন
cash-receipt-office = অফিসের পক্ষে
