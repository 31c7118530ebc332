//! Who was left with nothing: seven couples with their children, and those who came alone.

use super::Told;

const MARKET: &str = "I sold clothes in the market of Tacloban for six years, without papers. The storm took the stall, the stock and the roof. \
    We walked and rode to Manila for four weeks; people from home fed us.";

/// A child of a family.
pub(super) enum Little {
    /// Under one: so many months old.
    Baby(&'static str, u32),
    /// Old enough to say what it wants.
    Child(&'static str, &'static str, &'static str),
}

/// A couple with their child, if any.
pub(super) struct Family {
    pub(super) mother: Told,
    pub(super) father: Told,
    pub(super) child: Option<Little>,
}

pub(super) const fn told(
    name: &'static str,
    called: &'static str,
    born: &'static str,
    place: (&'static str, &'static str),
    worry: &'static str,
    seen: &'static str,
) -> Told {
    Told {
        name,
        script: "",
        called,
        born,
        place: place.0,
        area: place.1,
        history: MARKET,
        worry,
        seen,
    }
}

const NGHE_AN: (&str, &str) = ("Diễn Châu, Nghệ An", "VN-22");
const HA_TINH: (&str, &str) = ("Kỳ Anh, Hà Tĩnh", "VN-23");
const NAM_DINH: (&str, &str) = ("Hải Hậu, Nam Định", "VN-67");
const THAI_BINH: (&str, &str) = ("Tiền Hải, Thái Bình", "VN-20");
pub(super) const THANH_HOA: (&str, &str) = ("Nga Sơn, Thanh Hóa", "VN-21");

/// Those who came as a family.
pub(super) fn families() -> [Family; 7] {
    [
        Family {
            mother: told(
                "Mai Thị Sương",
                "chị Sương",
                "1993-04-18",
                NGHE_AN,
                "The baby has no paper at all. Can we not simply carry him?",
                "Nurses while she talks. Has thought of everything but the paper.",
            ),
            father: told(
                "Huỳnh Văn Lực",
                "anh Lực",
                "1990-10-05",
                NGHE_AN,
                "My boat licence has lapsed. Is there work ashore?",
                "Holds the bag, the passports and his temper.",
            ),
            child: Some(Little::Baby("Huỳnh Gia Bảo", 5)),
        },
        Family {
            mother: told(
                "Lương Thị Nhài",
                "chị Nhài",
                "1989-12-24",
                HA_TINH,
                "My mother has not seen her yet.",
                "Has packed already; unpacks and packs again.",
            ),
            father: told(
                "Tạ Quang Vinh",
                "anh Vinh",
                "1986-06-30",
                HA_TINH,
                "We owe rent in Tacloban. Will they come after us?",
                "Paid the last rent from the collection of friends, and keeps the receipt.",
            ),
            child: Some(Little::Baby("Tạ Lương An Nhiên", 8)),
        },
        Family {
            mother: told(
                "Phan Thị Lý",
                "chị Lý",
                "1987-02-11",
                NAM_DINH,
                "My husband wants to go. I have found work here, in a kitchen.",
                "Asked alone, she says that she stayed silent for the sake of peace.",
            ),
            father: told(
                "Cao Đình Sơn",
                "anh Sơn",
                "1984-08-08",
                NAM_DINH,
                "Who will mind my parents’ salt field if not I?",
                "Certain about himself. Less so when asked about the others.",
            ),
            child: Some(Little::Child(
                "Cao Minh Triết",
                "2017-11-03",
                "I go where mother goes. I would like to see the sea at grandfather’s, but with mother.",
            )),
        },
        Family {
            mother: told(
                "Đinh Thị Bưởi",
                "chị Bưởi",
                "1995-07-07",
                THAI_BINH,
                "Where do I get her next injections?",
                "Strong, tired, glad of the cot.",
            ),
            father: told(
                "Kiều Văn Thọ",
                "anh Thọ",
                "1991-01-29",
                THAI_BINH,
                "I know nothing but selling.",
                "Sells even while waiting: sandals, to the neighbours of the shelter.",
            ),
            child: Some(Little::Baby("Kiều Đinh Bình Minh", 11)),
        },
        Family {
            mother: told(
                "Triệu Thị Mận",
                "bác Mận",
                "1969-03-15",
                THANH_HOA,
                "Our house was let to strangers.",
                "Has made an arrangement with the strangers by telephone.",
            ),
            father: told(
                "La Văn Hiển",
                "bác Hiển",
                "1966-09-12",
                THANH_HOA,
                "My knees will not carry rice any more.",
                "Walks slowly, thinks fast. Wishes a seat by the aisle.",
            ),
            child: None,
        },
        Family {
            mother: told(
                "Thái Thị Ngân",
                "chị Ngân",
                "1992-05-21",
                NAM_DINH,
                "My sister’s room is small for three.",
                "Practical. Asked for the price of a sewing machine, then for the machine.",
            ),
            father: told(
                "Quách Tuấn Kiệt",
                "anh Kiệt",
                "1990-11-11",
                NAM_DINH,
                "Will anybody hire a man of thirty-five who never had a contract?",
                "Repaired the shelter’s pump while he waited.",
            ),
            child: None,
        },
        Family {
            mother: told(
                "Hứa Thị Xuân",
                "chị Xuân",
                "1983-02-28",
                HA_TINH,
                "My knee needs looking at.",
                "Laughs easily; limps.",
            ),
            father: told(
                "Lâm Thành Đạt",
                "anh Đạt",
                "1981-04-02",
                HA_TINH,
                "I do not like to be visited.",
                "Wants to be left alone once he is home, and says so politely.",
            ),
            child: None,
        },
    ]
}

/// Those who came alone.
pub(super) fn singles() -> [Told; 11] {
    [
        told(
            "Âu Thị Cúc",
            "bác Cúc",
            "1975-08-19",
            NGHE_AN,
            "I came yesterday and understand little yet.",
            "Tired from the road.",
        ),
        told(
            "Mạc Văn Tiến",
            "anh Tiến",
            "1992-02-02",
            THANH_HOA,
            "How long will it take?",
            "Writes down every answer.",
        ),
        told(
            "Tống Thị Kim Liên",
            "chị Liên",
            "1980-06-16",
            THAI_BINH,
            "I cannot read. Who tells me what I sign?",
            "Remembers every word that is read to her.",
        ),
        told(
            "Nông Văn Dền",
            "ông Dền",
            "1962-01-09",
            THANH_HOA,
            "My heart beats fast on stairs.",
            "Carries himself like a younger man, and pays for it.",
        ),
        told(
            "Vi Thị Sim",
            "chị Sim",
            "1995-10-10",
            ("not written down", ""),
            "He must not learn where I am.",
            "Left a man who beat her. Starts at doors. Trusts two people here.",
        ),
        told(
            "Trương Công Định",
            "anh Định",
            "1983-12-07",
            NAM_DINH,
            "They gave me a paper to leave. Does that mean I cannot come with you?",
            "Takes the answer with dignity and asks for the lawyer’s number.",
        ),
        told(
            "Khổng Thị Thắm",
            "chị Thắm",
            "1990-09-01",
            NGHE_AN,
            "Will the luggage come too?",
            "Everything she owns is in one bag, labelled twice.",
        ),
        told(
            "Ngụy Văn Hòa",
            "anh Hòa",
            "1979-05-05",
            HA_TINH,
            "I have a daughter who does not know me.",
            "Writes her a letter and tears it up; writes another.",
        ),
        told(
            "Doãn Thị Hạnh",
            "chị Hạnh",
            "1988-11-20",
            THAI_BINH,
            "The neighbours will talk.",
            "Decided that they may.",
        ),
        told(
            "Thân Văn Út",
            "anh Út",
            "1994-03-03",
            NAM_DINH,
            "Where do I get my spray?",
            "Asthma, known and treated. Otherwise cheerful.",
        ),
        told(
            "Bạch Ngọc Trâm",
            "Trâm",
            "2000-07-14",
            NGHE_AN,
            "I want to learn hairdressing.",
            "Asked three times about the course, and once about the flight.",
        ),
    ]
}
