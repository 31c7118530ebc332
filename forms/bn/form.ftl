# What all forms share.

form-draft = খসড়া অনুবাদ। এই সংস্থার জন্য কেউ এটি যাচাই করে দেখেননি। এটি শুধু পড়ার জন্য: এতে সই করবেন না।
form-draft-usable = খসড়া অনুবাদ। এই সংস্থার জন্য কেউ এটি যাচাই করে দেখেননি। এখানে যা-ই ছাপা থাকুক, ব্যক্তি নিজে যা বলেন সেটাই গণ্য হবে।
form-case = কেস নম্বর
form-name = নাম
form-country = যে দেশে ফিরবেন
form-place = যে জায়গায় ফিরবেন
form-office = অফিস
form-contact = আমাদের সঙ্গে যোগাযোগের উপায়
form-printed = ছাপার তারিখ
form-version = ফর্ম
form-page = পৃষ্ঠা { $page }, মোট { $pages }
form-statements = আমি ঘোষণা করছি
form-signatures = সই
form-person = ব্যক্তি নিজে: সই বা চিহ্ন
form-decides = বাবা বা মা, অভিভাবক বা প্রতিনিধি, যদি কেউ ব্যক্তির সঙ্গে মিলে বা তাঁর হয়ে সিদ্ধান্ত নেন
form-counsellor = পরামর্শদাতা
form-other-colleague = সহকর্মী, পরামর্শদাতা ছাড়া অন্য কেউ
form-interpreter = দোভাষী, যিনি এই কাগজ পড়ে শুনিয়েছেন
form-language = যে ভাষায় পড়ে শোনানো হয়েছে
form-full-name = পুরো নাম
form-place-signed = স্থান
form-day = তারিখ
form-hour = সময়
form-copy = এই কাগজের একটি কপি ব্যক্তির নিজের কাছে থাকবে।
