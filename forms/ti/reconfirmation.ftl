# Reconfirmation before the journey (VOL-11).

reconfirmation-title = ቅድሚ ምብጋስ እንደገና ምርግጋጽ
reconfirmation-still = ሕጂ እውን ናብታ ኣብ ላዕሊ ዝተጠቕሰት ሃገር ክምለስ እደሊ።
reconfirmation-private = በይነይ ኮይነ፣ ዝኾነ ሰብ ክሰምዕ ኣብ ዘይክእለሉ ቦታ፣ ካብ ኣማኻሪየይ ካልእ ብዝኾነ ሰብ ተሓቲተ።
reconfirmation-pressure = ነቲ መግለጺ ካብ ዝፈረምኩ ጀሚሩ ጸቕጢ ዝገበረለይ ሰብ የለን።
reconfirmation-news = ካብ ሽዑ ጀሚሩ እንታይ ከም ዝተቐየረ ተነጊሩኒ፦ ኣብ ጉዳየይ፣ ኣብ ዝረኽቦ ሓገዝን ኣብታ ዝምለሰላ ሃገርን።
reconfirmation-withdraw = ክሳብ ዝብገስ ሕጂ እውን ሓሳበይ ክቕይር እኽእል እየ። ምኽንያት ክህብ ኣየድልየንን፣ መቕጻዕቲ እውን የለን።
