# What the person was told and will receive (COU-03, COU-04, COU-05).

entitlements-title = ព័ត៌មាន និងសិទ្ធិទទួលបាន
entitlements-programme = កម្មវិធី
entitlements-session = ការប្រឹក្សានៅថ្ងៃទី
entitlements-days = រយៈពេលរំពឹងទុក គិតជាថ្ងៃ
entitlements-receive = អ្វីដែលអ្នកនឹងទទួលបាន
entitlements-what = អ្វី
entitlements-amount = ចំនួន និងរូបិយប័ណ្ណ
entitlements-when = ពេលណា
entitlements-from = ពីនរណា
entitlements-not = អ្វីដែលអ្នកនឹងមិនទទួលបាន
entitlements-know = អ្វីដែលអ្នកគួរដឹង
entitlements-ways = ក្រៅពីការវិលត្រឡប់ មានផ្លូវផ្សេងទៀត៖ ការស្នាក់នៅ ការសុំការការពារ ការសុំប្រឹក្សាផ្លូវច្បាប់។ គេបានពន្យល់អ្នកហើយ។ អ្នកអាចសួរម្ដងទៀតនៅពេលណាក៏បាន។
entitlements-family = អ្នកអាចនិយាយជាមួយគ្រួសារ ឬសហគមន៍របស់អ្នក មុនពេលសម្រេចចិត្ត។ បើអ្នកចង់ យើងជួយអ្នកទាក់ទងពួកគេ។
entitlements-expected = រយៈពេលទាំងនេះជាការរំពឹងទុក មិនមែនជាការសន្យាទេ។ បើមានអ្វីផ្លាស់ប្ដូរ យើងនឹងប្រាប់អ្នក និងប្រាប់មូលហេតុ។
entitlements-withdraw = អ្នកអាចប្ដូរចិត្តនៅពេលណាក៏បាន មុនពេលអ្នកចេញដំណើរ។ អ្នកមិនចាំបាច់ប្រាប់ហេតុផលទេ ហើយគ្មានការដាក់ទោស ឬការពិន័យឡើយ។
entitlements-received = ខ្ញុំបានទទួលឯកសារនេះ ហើយគេបានពន្យល់ខ្ញុំ។ ហត្ថលេខារបស់ខ្ញុំមិនមែនជាការសន្យាថាវិលត្រឡប់ទេ។
