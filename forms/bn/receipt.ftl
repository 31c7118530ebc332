# A document is kept for the person (DOC-04).

receipt-title = কাগজপত্রের রসিদ
receipt-kept = আমরা আপনার এই কাগজপত্র রাখছি
receipt-document = কাগজ
receipt-number = নম্বর
receipt-back = ফেরত দেওয়ার শেষ তারিখ
receipt-yours = এগুলো আপনার। আপনি যে কোনো সময় ফেরত চাইতে পারেন।
receipt-before = যাত্রার আগে আপনি এগুলো ফেরত পাবেন।
receipt-office = অফিসের পক্ষে
