# On arrival: short, in writing, kept (REI-09).

reception-title = পৌঁছানোর পর
reception-where = কোথায় যাবেন
reception-call = কাকে ফোন করবেন
reception-who = যাঁর খোঁজ করবেন
reception-first = প্রথমে কী করবেন
reception-contact = পৌঁছানোর { $days } দিনের মধ্যে এই অফিসে ফোন করুন বা যান।
reception-by = সবচেয়ে দেরিতে
reception-show = এই পাতা দেখান বা আপনার কেস নম্বর বলুন। অন্য কারও এটি দেখার দরকার নেই।
reception-urgent = অসুস্থ হলে বা বিপদে পড়লে সঙ্গে সঙ্গে ফোন করুন। আগে থেকে সময় নেওয়ার দরকার নেই।
reception-rights = জেনে রাখা ভালো
reception-again = আপনি পরে সবকিছু আবার জিজ্ঞাসা করতে পারেন। আজই সব মনে রাখতে হবে, এমন কেউ আশা করে না।
reception-free = এই অফিসের সাহায্য বিনামূল্যে। এর জন্য কেউ আপনার কাছে টাকা বা কোনো সুবিধা চাইতে পারে না।
