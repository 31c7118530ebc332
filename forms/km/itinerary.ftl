# The journey, for the pocket (MOV-02, MOV-06). It says nothing of why somebody travels.

itinerary-title = កម្មវិធីធ្វើដំណើរ
itinerary-escort = អ្នកធ្វើដំណើរជាមួយអ្នក
itinerary-receiver = អ្នកមកទទួលអ្នក
itinerary-emergency = បើមានបញ្ហា សូមទូរស័ព្ទទៅ
itinerary-late = បើដំណើររបស់អ្នកយឺត ឬអ្នកខកដំណើរបន្ត សូមសួរនៅបញ្ជរក្រុមហ៊ុនដឹកជញ្ជូន ហើយទូរស័ព្ទទៅលេខខាងលើ។
itinerary-keep = សូមទុកលិខិតឆ្លងដែន ឬឯកសារធ្វើដំណើរ ទំព័រនេះ និងទូរស័ព្ទ នៅជាប់ខ្លួន កុំដាក់ក្នុងអីវ៉ាន់ដែលអ្នកប្រគល់ឱ្យគេ។
