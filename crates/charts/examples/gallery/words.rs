//! What the figures of the gallery say, in two languages.

use homeward_charts::{Direction, Frame, Reading, Tick};

/// Everything that is said, and how numbers are written.
pub(crate) struct Words {
    pub(crate) gallery: &'static str,
    pub(crate) direction: Direction,
    pub(crate) digits: [char; 10],
    pub(crate) point: char,
    pub(crate) table: &'static str,
    pub(crate) missing: &'static str,
    pub(crate) few: &'static str,
    pub(crate) empty: &'static str,
    pub(crate) dimensions: [&'static str; 4],
    pub(crate) rounds: [&'static str; 6],
    pub(crate) course: [&'static str; 7],
    pub(crate) curve: [&'static str; 5],
    pub(crate) curve_heads: [&'static str; 7],
    pub(crate) voices: [&'static str; 3],
    pub(crate) happened: [&'static str; 9],
    pub(crate) seen: [&'static str; 5],
    pub(crate) map: [&'static str; 2],
    pub(crate) rings: [&'static str; 4],
    pub(crate) influences: [&'static str; 3],
    pub(crate) map_heads: [&'static str; 9],
    pub(crate) roles: [&'static str; 12],
    pub(crate) compare: [&'static str; 6],
    pub(crate) countries: [&'static str; 6],
    pub(crate) funnel: [&'static str; 5],
    pub(crate) steps: [&'static str; 5],
}

pub(crate) fn english() -> Words {
    Words {
        gallery: "Every figure",
        direction: Direction::Ltr,
        digits: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
        point: '.',
        table: "The same as a table",
        missing: "Not asked",
        few: "Too few people",
        empty: "Scores appear here after the first interview.",
        dimensions: ["Economic", "Social", "Psychosocial", "All dimensions"],
        rounds: [
            "2 Mar 2025",
            "14 Jun 2025",
            "20 Sep 2025",
            "11 Dec 2025",
            "30 May 2026",
            "12 Nov 2026",
        ],
        course: [
            "Reintegration over time",
            "Composite score fell after the second interview and has risen since; the psychosocial dimension was not asked in September 2025.",
            "Method: household interview, version 2",
            "Round",
            "Questions answered",
            "Neighbours, survey of 2025 (n = 212)",
            "As well as the neighbours does not mean that the return lasts.",
        ],
        curve: [
            "Highs and lows as told",
            "A low around departure, a high after arrival, a second low in autumn and a slow rise since.",
            "Worst",
            "As usual",
            "Best",
        ],
        curve_heads: [
            "No.",
            "When",
            "Told by",
            "How it was",
            "What happened",
            "Departure",
            "Arrival",
        ],
        voices: ["In her own words", "Her family", "Her community"],
        happened: [
            "Good work at the hotel",
            "Work lost",
            "Decision to go home",
            "Mother at the airport",
            "Debts came due",
            "Tailoring course begins",
            "Sewing machine broken",
            "First customers",
            "Daughter back at school",
        ],
        seen: [
            "Worry at home",
            "Joy",
            "Quarrel about money",
            "Talk in the village",
            "Invited to the committee",
        ],
        map: [
            "Who helps and who hinders",
            "Most help comes from the household; the lender and the housing market hinder most.",
        ],
        rings: [
            "Household and friends",
            "Neighbours and work",
            "Services",
            "Economy and custom",
        ],
        influences: ["Helps", "Hinders", "Helps and hinders"],
        map_heads: [
            "No.",
            "Who",
            "Ring",
            "What they do",
            "Tie",
            "weak",
            "middling",
            "strong",
            "Not drawn",
        ],
        roles: [
            "Mother",
            "Husband",
            "Sister abroad",
            "Neighbour",
            "Employer",
            "Money lender",
            "Women's savings group",
            "Health post",
            "Vocational school",
            "Municipal office for returning residents and their families",
            "Housing market",
            "Talk about women who went abroad",
        ],
        compare: [
            "Composite score by country of return",
            "Means between 0.44 and 0.71; one country is not shown because too few people were asked, one was not asked at all.",
            "Last interview of each person; 95 % intervals",
            "Country",
            "Mean",
            "95 % interval",
        ],
        countries: [
            "Bangladesh",
            "Ethiopia",
            "Honduras",
            "Iraq",
            "Nepal",
            "Bosnia and Herzegovina",
        ],
        funnel: [
            "From first talk to one year after",
            "Two in three who declared were reached after one year.",
            "Step",
            "Share",
            "People",
        ],
        steps: [
            "Counselled",
            "Declared",
            "Departed",
            "Reached after six months",
            "Reached after one year",
        ],
    }
}

pub(crate) fn arabic() -> Words {
    Words {
        gallery: "كل الأشكال",
        direction: Direction::Rtl,
        digits: ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'],
        point: '٫',
        table: "البيانات نفسها في جدول",
        missing: "لم يُسأل",
        few: "عدد قليل جدًا",
        empty: "تظهر الدرجات هنا بعد المقابلة الأولى.",
        dimensions: ["الاقتصادي", "الاجتماعي", "النفسي الاجتماعي", "كل الأبعاد"],
        rounds: [
            "٢ مارس ٢٠٢٥",
            "١٤ يونيو ٢٠٢٥",
            "٢٠ سبتمبر ٢٠٢٥",
            "١١ ديسمبر ٢٠٢٥",
            "٣٠ مايو ٢٠٢٦",
            "١٢ نوفمبر ٢٠٢٦",
        ],
        course: [
            "إعادة الإدماج مع الزمن",
            "انخفضت الدرجة الإجمالية بعد المقابلة الثانية ثم ارتفعت، ولم يُسأل عن البعد النفسي في سبتمبر ٢٠٢٥.",
            "الطريقة: مقابلة الأسرة، الإصدار ٢",
            "الجولة",
            "الأسئلة المجاب عنها",
            "الجيران، مسح ٢٠٢٥",
            "التساوي مع الجيران لا يعني أن العودة مستدامة.",
        ],
        curve: [
            "الصعود والهبوط كما رُويا",
            "هبوط حول المغادرة ثم ارتفاع بعد الوصول، وهبوط ثانٍ في الخريف ثم ارتفاع بطيء.",
            "الأسوأ",
            "كالمعتاد",
            "الأفضل",
        ],
        curve_heads: [
            "رقم",
            "متى",
            "الراوي",
            "كيف كان",
            "ما حدث",
            "المغادرة",
            "الوصول",
        ],
        voices: ["بكلماتها", "أسرتها", "مجتمعها"],
        happened: [
            "عمل جيد في الفندق",
            "فقدان العمل",
            "قرار العودة",
            "الأم في المطار",
            "حان سداد الديون",
            "بداية دورة الخياطة",
            "تعطل الماكينة",
            "أول الزبائن",
            "عودة الابنة إلى المدرسة",
        ],
        seen: [
            "قلق في البيت",
            "فرح",
            "خلاف على المال",
            "كلام في القرية",
            "دعوة إلى اللجنة",
        ],
        map: [
            "من يساعد ومن يعيق",
            "معظم المساعدة من الأسرة، وأكثر من يعيق المقرض وسوق السكن.",
        ],
        rings: [
            "الأسرة والأصدقاء",
            "الجيران والعمل",
            "الخدمات",
            "الاقتصاد والأعراف",
        ],
        influences: ["يساعد", "يعيق", "يساعد ويعيق"],
        map_heads: [
            "رقم",
            "من",
            "الحلقة",
            "ماذا يفعل",
            "الصلة",
            "ضعيفة",
            "متوسطة",
            "قوية",
            "غير مرسوم",
        ],
        roles: [
            "الأم",
            "الزوج",
            "الأخت في الخارج",
            "الجارة",
            "صاحب العمل",
            "المقرض",
            "جمعية ادخار النساء",
            "المركز الصحي",
            "المدرسة المهنية",
            "مكتب البلدية لشؤون العائدين وأسرهم",
            "سوق السكن",
            "الكلام عن المغتربات",
        ],
        compare: [
            "الدرجة الإجمالية حسب بلد العودة",
            "المتوسطات بين ٠٫٤٤ و٠٫٧١.",
            "آخر مقابلة لكل شخص؛ فترات ٩٥٪",
            "البلد",
            "المتوسط",
            "فترة ٩٥٪",
        ],
        countries: [
            "بنغلاديش",
            "إثيوبيا",
            "هندوراس",
            "العراق",
            "نيبال",
            "البوسنة والهرسك",
        ],
        funnel: [
            "من الحديث الأول إلى سنة بعد العودة",
            "تم الوصول بعد سنة إلى اثنين من كل ثلاثة.",
            "الخطوة",
            "النسبة",
            "الأشخاص",
        ],
        steps: [
            "تلقوا المشورة",
            "أعلنوا",
            "غادروا",
            "تم الوصول إليهم بعد ستة أشهر",
            "تم الوصول إليهم بعد سنة",
        ],
    }
}

impl Words {
    pub(crate) fn number(&self, ascii: &str) -> String {
        ascii
            .chars()
            .map(|c| match c.to_digit(10) {
                Some(digit) => self.digits[digit as usize],
                None if c == '.' => self.point,
                None => c,
            })
            .collect()
    }

    pub(crate) fn share(&self, hundredths: u8) -> String {
        let sign = if self.point == '.' { " %" } else { "٪" };
        format!("{}{sign}", self.number(&hundredths.to_string()))
    }

    pub(crate) fn score(&self, hundredths: u8) -> Reading {
        let value = f64::from(hundredths) / 100.0;
        Reading::known(value, self.number(&format!("{value:.2}")))
    }

    pub(crate) fn scores(&self, hundredths: &[u8]) -> Vec<Reading> {
        hundredths
            .iter()
            .map(|s| match s {
                0 => Reading::missing(self.missing),
                s => self.score(*s),
            })
            .collect()
    }

    pub(crate) fn frame(
        &self,
        prefix: &str,
        title: &str,
        description: &str,
        notes: &[&str],
    ) -> Frame {
        Frame {
            prefix: prefix.to_owned(),
            direction: self.direction,
            title: title.to_owned(),
            description: description.to_owned(),
            notes: notes.iter().map(|note| (*note).to_owned()).collect(),
            table_label: self.table.to_owned(),
            table_is_open: false,
            empty: self.empty.to_owned(),
            missing: self.missing.to_owned(),
        }
    }

    pub(crate) fn unit_scale(&self) -> Vec<Tick> {
        [0.0, 0.5, 1.0]
            .map(|at| Tick::new(at, self.number(&at.to_string())))
            .to_vec()
    }

    pub(crate) fn people(&self, n: u32) -> String {
        format!("n = {}", self.number(&n.to_string()))
    }
}
