# Withdrawal of the declaration (VOL-03). It may always be used, also in a draft translation.

withdrawal-title = আমি আর ফিরে যেতে চাই না
withdrawal-statement = স্বেচ্ছায় দেশে ফেরার যে ঘোষণা আমি দিয়েছিলাম, তা আমি ফিরিয়ে নিচ্ছি। অনুগ্রহ করে আমার জন্য করা সব বুকিং বন্ধ করুন।
withdrawal-free = আমাকে কোনো কারণ বলতে হবে না এবং কোনো শাস্তি বা জরিমানা নেই। আমি পরে আবার আবেদন করতে পারি।
withdrawal-any-way = এই কাগজ ছাড়াও আমি সংস্থার যে কোনো কর্মীকে সামনাসামনি বা ফোনে এ কথা জানাতে পারি।
withdrawal-received = যিনি গ্রহণ করেছেন
