//! Every component in every state on one page, for snapshot tests, and to look at in a browser (`target/gallery-en.html`).

use homeward_domain::{
    codes::Answer,
    fields::{Field, FieldError, Kind, Problem, Vocabulary},
};
use homeward_i18n::{Lang, day, relative_day, t};
use maud::{Markup, html};
use serde_json::{Map, Value, json};

use super::*;
use crate::layout::{Chrome, Flash, NavItem, StaffBadge, message_page, page};

const LOW: Vocabulary = Vocabulary {
    code: "gallery",
    codes: &["low", "medium", "high"],
};
const TOPICS: Vocabulary = Vocabulary {
    code: "gallery",
    codes: &["a", "b", "c", "d", "e", "f", "g"],
};

const fn field(name: &'static str, kind: Kind, required: bool) -> Field {
    Field {
        name,
        kind,
        required,
    }
}

const LEG: &[Field] = &[
    field("gallery_country", Kind::Country, true),
    field("gallery_moment", Kind::Moment, true),
    field("gallery_zone", Kind::Zone, true),
    field("gallery_line", Kind::Line { max: 40 }, false),
];

/// One field of every kind.
const FIELDS: &[Field] = &[
    field("gallery_line", Kind::Line { max: 200 }, true),
    field("gallery_text", Kind::Text { max: 10_000 }, true),
    field("gallery_day", Kind::Day { past: true }, true),
    field("gallery_partial", Kind::PartialDay, false),
    field("gallery_moment", Kind::Moment, true),
    field("gallery_number", Kind::Number { min: 0, max: 30 }, true),
    field("gallery_tick", Kind::Tick, false),
    field(
        "gallery_answer",
        Kind::One(Vocabulary::of::<Answer>()),
        false,
    ),
    field("gallery_one", Kind::One(LOW), false),
    field("gallery_long", Kind::One(TOPICS), true),
    field("gallery_many", Kind::Many(TOPICS), false),
    field("gallery_country", Kind::Country, true),
    field("gallery_countries", Kind::Countries, false),
    field("gallery_language", Kind::Language, true),
    field("gallery_languages", Kind::Languages, false),
    field("gallery_zone", Kind::Zone, false),
    field("gallery_case", Kind::Case, false),
    field("gallery_cases", Kind::Cases, false),
    field("gallery_office", Kind::Office, true),
    field("gallery_staff", Kind::Staff, false),
    field(
        "gallery_rows",
        Kind::Rows {
            fields: LEG,
            max: 8,
        },
        false,
    ),
];

fn choices() -> Choices {
    let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    Choices {
        offices: vec![pair("dhaka", "Dhaka"), pair("beirut", "Beirut · بيروت")],
        organisations: vec![pair("Lamp in the Window", "Lamp in the Window")],
        staff: vec![pair("r.sultana", "Rokeya Sultana")],
        cases: vec![pair("HW-26-K7Q2M-C", "Rehana")],
    }
}

/// What a record holds.
fn values() -> Map<String, Value> {
    let Value::Object(values) = json!({
        "gallery_line": "Mst. Rehana Khatun রেহানা খাতুন",
        "gallery_text": "She wishes to go before the school year begins.\nHer sister will meet her.",
        "gallery_day": "2026-11-12",
        "gallery_partial": "1999~",
        "gallery_moment": "2026-11-26T18:30:00",
        "gallery_number": 2,
        "gallery_tick": true,
        "gallery_answer": "no",
        "gallery_one": "medium",
        "gallery_long": "c",
        "gallery_many": ["a", "c", "g"],
        "gallery_country": "BD",
        "gallery_countries": ["LB", "JO"],
        "gallery_language": "bn",
        "gallery_languages": ["bn", "ar"],
        "gallery_zone": "Asia/Dhaka",
        "gallery_case": "HW-26-K7Q2M-C",
        "gallery_cases": ["HW-26-K7Q2M-C", "HW-26-ABCDE-N"],
        "gallery_office": "dhaka",
        "gallery_staff": "r.sultana",
        "gallery_rows": [
            {"gallery_country": "LB", "gallery_moment": "2026-11-26T18:30:00", "gallery_zone": "Asia/Beirut", "gallery_line": "QR 417"},
            {"gallery_country": "QA", "gallery_moment": "2026-11-27T01:10:00", "gallery_zone": "Asia/Qatar", "gallery_line": null},
        ],
    }) else {
        unreachable!("an object")
    };
    values
}

/// What a form sent, with something wrong everywhere.
fn wrong_values() -> Map<String, Value> {
    let Value::Object(values) = json!({
        "gallery_line": "", "gallery_text": "كلام طويل", "gallery_day": "31/12/2027", "gallery_partial": "spring 1999", "gallery_moment": "tomorrow",
        "gallery_number": "two", "gallery_tick": "", "gallery_long": "x", "gallery_country": "ZZ", "gallery_language": "", "gallery_zone": "Dhaka",
        "gallery_case": "HW-26-K7Q2M-5", "gallery_cases": "HW-26-K7Q2M-5, nonsense", "gallery_office": "closed-office",
        "gallery_rows": [{"gallery_country": "", "gallery_moment": "", "gallery_zone": "", "gallery_line": "QR 417"}],
    }) else {
        unreachable!("an object")
    };
    values
}

fn errors() -> Vec<FieldError> {
    let with = |field: &str, problem, limit| FieldError {
        limit: Some(limit),
        ..FieldError::new(field, problem)
    };
    vec![
        FieldError::new("gallery_line", Problem::Missing),
        with("gallery_text", Problem::TooLong, 10_000),
        FieldError::new("gallery_day", Problem::NoDay),
        FieldError::new("gallery_partial", Problem::NoDay),
        FieldError::new("gallery_moment", Problem::NoMoment),
        with("gallery_number", Problem::OutOfRange, 30),
        FieldError::new("gallery_tick", Problem::MustAgree),
        FieldError::new("gallery_answer", Problem::NeededHere),
        FieldError::new("gallery_many", Problem::NoChoice),
        FieldError::new("gallery_countries", Problem::NoCountry),
        FieldError::new("gallery_case", Problem::NoCase),
        FieldError::new("gallery_rows.0.gallery_country", Problem::Missing),
        FieldError::new("something_else", Problem::Unknown),
    ]
}

/// The words of the gallery that are not part of the product.
fn say<'a>(lang: Lang, english: &'a str, arabic: &'a str) -> &'a str {
    if lang == Lang::Ar { arabic } else { english }
}

fn chrome(lang: Lang) -> Chrome {
    let nav = [
        "my-work",
        "cases",
        "directory",
        "by-number",
        "programme",
        "settings",
    ];
    Chrome {
        lang,
        signed_in: Some(StaffBadge {
            name: "R. Sultana".into(),
            office: say(lang, "Dhaka office", "مكتب دكا").into(),
            programme: Some("Safe Return 2026".into()),
            may_administer: true,
            switch_href: Some("/office".into()),
        }),
        nav: nav
            .iter()
            .map(|item| NavItem {
                href: format!("/{item}"),
                label: t(lang, &format!("nav-{item}")),
                current: *item == "cases",
            })
            .collect(),
        csrf: "csrf-token".into(),
        flash: Some(Flash {
            kind: BannerKind::Done,
            text: say(
                lang,
                "The declaration is signed and kept.",
                "تم توقيع الإقرار وحفظه.",
            )
            .into(),
        }),
        path: "/cases/HW-26-K7Q2M-C?part=journey".into(),
        back: Some(Link::new("/my-work", t(lang, "nav-my-work"))),
        exit: None,
        is_wide: true,
        has_charts: false,
        foot: Vec::new(),
        has_account_news: false,
    }
}

fn case_head(lang: Lang) -> Markup {
    let today = "2026-11-21".parse().unwrap();
    let travels = "2026-11-26".parse().unwrap();
    let steps: Vec<Step> = [
        ("Asked", "سُئل"),
        ("Counselled", "تلقى المشورة"),
        ("Declared", "أقرّ"),
        ("Booked", "حُجزت الرحلة"),
        ("Departed", "غادر"),
        ("Arrived", "وصل"),
        ("Closed", "أُغلق"),
    ]
    .iter()
    .enumerate()
    .map(|(at, (en, ar))| Step {
        label: say(lang, en, ar).into(),
        state: match at {
            0 | 1 => StepState::Done,
            2 => StepState::Current,
            _ => StepState::Ahead,
        },
    })
    .collect();
    html! {
        header .case-head {
            div .case-name {
                h1 { bdi { "Mst. Rehana Khatun" } " " bdi lang="bn" .other-script { "রেহানা খাতুন" } }
                p .case-number { (ltr("HW-26-K7Q2M-C")) }
            }
            p .case-facts {
                (say(lang, "Bengali, some Arabic · travels with 2 children · call only after ", "البنغالية وبعض العربية · تسافر مع طفلين · الاتصال بعد الساعة ")) (ltr("18:00"))
            }
            (progress_dots(lang, say(lang, "The way of this case", "مسار هذه الحالة"), &steps, say(lang, "Declared: since 12 November, 9 days", "أقرّت: منذ 12 نوفمبر، 9 أيام")))
            p { (relative_day(lang, travels, today)) " · " (day(lang, travels)) }
        }
    }
}

fn tasks(lang: Lang) -> Vec<Task> {
    let task = |state, en: &str, ar: &str| Task {
        state,
        sentence: say(lang, en, ar).into(),
        remedy: None,
        cleared_by: None,
        link: None,
        source: None,
    };
    vec![
        task(TaskState::Met, "The declaration is signed in a language she reads: Bengali, 12 November.", "الإقرار موقّع بلغة تقرؤها: البنغالية، 12 نوفمبر."),
        Task {
            cleared_by: Some(say(lang, "The travel officer", "مسؤول السفر").into()),
            link: Some(Link::new("#ask", say(lang, "Ask the office", "سؤال المكتب"))),
            source: Some(say(lang, "Readmission handbook, 4.2: the receiving office says what it can do before anybody travels.", "دليل العودة، 4.2: يقول مكتب الاستقبال ما يستطيع فعله قبل أن يسافر أحد.").into()),
            ..task(TaskState::Unmet, "The receiving office has not been asked whether it can help.", "لم يُسأل مكتب الاستقبال بعد إن كان يستطيع المساعدة.")
        },
        Task {
            cleared_by: Some(say(lang, "The protection lead", "مسؤول الحماية الرئيسي").into()),
            ..task(TaskState::Unknown, "Protection clearance: pending.", "موافقة الحماية: قيد الانتظار.")
        },
        task(TaskState::NotApplicable, "Best interests of an unaccompanied child.", "المصلحة الفضلى لطفل غير مصحوب."),
        Task {
            cleared_by: Some(say(lang, "The programme manager", "مدير البرنامج").into()),
            ..task(TaskState::Error, "The dates of the programme could not be read.", "تعذّرت قراءة تواريخ البرنامج.")
        },
    ]
}

fn happened(lang: Lang) -> Vec<TimelineDay> {
    let entry = |time: &str, en: &str, ar: &str| TimelineEntry {
        time: time.into(),
        title: say(lang, en, ar).into(),
        by: Some("R. Sultana, Beirut".into()),
        detail: None,
    };
    vec![
        TimelineDay {
            day: day(lang, "2026-11-12".parse().unwrap()),
            entries: vec![
                TimelineEntry {
                    detail: Some(
                        html! { p { (say(lang, "Read back in Bengali by an interpreter.", "قرأه عليها مترجم بالبنغالية.")) } },
                    ),
                    ..entry("14:10", "Declaration signed", "وُقّع الإقرار")
                },
                entry(
                    "10:05",
                    "Counselling: conditions at home",
                    "مشورة: الأوضاع في الوطن",
                ),
            ],
        },
        TimelineDay {
            day: day(lang, "2026-11-03".parse().unwrap()),
            entries: vec![entry("09:30", "Case opened", "فُتحت الحالة")],
        },
    ]
}

fn cases_table(lang: Lang) -> Table {
    Table {
        caption: say(lang, "Cases that wait for you", "حالات تنتظرك").into(),
        caption_is_hidden: false,
        columns: vec![
            Column::new(say(lang, "Person", "الشخص")).sorted_by("?sort=-name", Some(true)),
            Column::new(say(lang, "Number", "الرقم")),
            Column::new(say(lang, "State", "الحالة")).sorted_by("?sort=state", None),
            Column::number(say(lang, "Days", "الأيام")),
        ],
        rows: vec![
            vec![
                html! { a href="#a" { bdi { "Rehana Khatun" } } },
                ltr("HW-26-K7Q2M-C"),
                tag(
                    TagKind::Waiting,
                    say(lang, "Waits for an office", "ينتظر مكتبًا"),
                ),
                html! { "9" },
            ],
            vec![
                html! { a href="#b" { bdi { "عبد الرحمن الحاج" } } },
                ltr("HW-26-ABCDE-N"),
                tag(TagKind::Good, say(lang, "Ready to book", "جاهز للحجز")),
                html! { "1,204" },
            ],
        ],
    }
}

/// Every component in every state.
fn gallery(lang: Lang) -> Markup {
    let choices = choices();
    let form = Form {
        action: "/cases/HW-26-K7Q2M-C/declare",
        csrf: "csrf-token",
        once: Some("once-1"),
        seen: Some("17"),
        confirm: None,
        brings_file: false,
    };
    let content = html! {
        (case_head(lang))
        div .columns {
            div {
                h2 { (say(lang, "Next: book the journey", "التالي: حجز الرحلة")) }
                p { (say(lang, "2 of 5 safeguards are not met.", "ضمانان من 5 غير مستوفيين.")) }
                (task_list(lang, &tasks(lang)))
                h2 { (say(lang, "What happened", "ما حدث")) }
                (timeline(lang, &happened(lang)))
            }
            aside aria-label=(say(lang, "About the case", "عن الحالة")) {
                (panel(say(lang, "Family", "الأسرة"), summary_list(&[
                    SummaryRow { action: Some(Link::new("#change", t(lang, "change"))), ..SummaryRow::new(say(lang, "Son", "الابن"), html! { (bdi("Karim")) " (9)" }) },
                    SummaryRow::new(say(lang, "Return to", "العودة إلى"), html! { (homeward_i18n::country(lang, "BD")) }),
                ])))
                (panel(say(lang, "States", "الحالات"), html! {
                    p {
                        (tag(TagKind::Plain, say(lang, "Draft", "مسودة"))) " " (tag(TagKind::Good, say(lang, "Given", "ممنوح"))) " "
                        (tag(TagKind::Waiting, say(lang, "Waiting", "انتظار"))) " " (tag(TagKind::Bad, say(lang, "Refused", "مرفوض"))) " " (tag(TagKind::Special, say(lang, "On hold", "موقوف")))
                    }
                }))
            }
        }
        h2 { (say(lang, "Messages", "رسائل")) }
        (banner(lang, BannerKind::Notice, say(lang, "The office in Dhaka is closed on Friday.", "مكتب دكا مغلق يوم الجمعة."), None))
        (banner(lang, BannerKind::Attention, say(lang, "She may be under pressure to go.", "قد يُضغط عليها لتعود."), Some(&html! { p { (say(lang, "Speak with her alone before anything else.", "يُرجى التحدث معها على انفراد قبل أي شيء آخر.")) } })))
        (inset(html! { p { (say(lang, "Read the declaration aloud. Ask her to say it in her own words.", "يُقرأ الإقرار بصوت مسموع، ويُطلب منها أن تقوله بكلماتها.")) } }))
        (warning(lang, say(lang, "After the closure nothing more is paid.", "بعد إغلاق الحالة لا يُدفع شيء آخر.")))
        (empty_state(say(lang, "No journey yet", "لا رحلة بعد"), say(lang, "The flights will stand here once they are booked.", "ستظهر الرحلات هنا بعد حجزها."), Some(&Link::new("#book", say(lang, "Book the journey", "حجز الرحلة")))))
        h2 { (say(lang, "Lists", "قوائم")) }
        (filter_form(lang, "/cases", html! {
            (field_input(lang, &field("gallery_stage", Kind::One(TOPICS), true), &json!("a"), &[], &choices))
            (field_input(lang, &field("gallery_to", Kind::Country, true), &Value::Null, &[], &choices))
        }, true))
        (cases_table(lang).render(lang))
        (pagination(lang, 7, 124, |page| format!("?page={page}")))
        h2 { (say(lang, "Answers", "الإجابات")) }
        (check_answers(lang, FIELDS, &values(), &choices, Some("/cases/HW-26-K7Q2M-C/declare")))
        h3 { (say(lang, "The kinds of nothing", "أنواع اللاشيء")) }
        (summary_list(&["not-asked", "refused", "unknown", "no", "yes"].map(|code| {
            let answer = &field("gallery_answer", Kind::One(Vocabulary::of::<Answer>()), false);
            SummaryRow::new(label(lang, answer), value(lang, answer, &json!(code)))
        })))
        (summary_list(&FIELDS.iter().map(|f| SummaryRow::new(label(lang, f), value(lang, f, &Value::Null))).collect::<Vec<_>>()))
    };
    page(
        &chrome(lang),
        say(lang, "Gallery", "المعرض"),
        html! {
            (content)
            h2 { (say(lang, "A form", "نموذج")) }
            (form.render(html! {
                (error_summary(lang, &[], FIELDS))
                (fields_input(lang, FIELDS, &values(), &[], &choices))
                div .actions { (button(&t(lang, "continue"))) (secondary_button(&t(lang, "save"))) (danger_button(&t(lang, "confirm"))) (link_button("#x", &t(lang, "change"))) a href="#cancel" { (t(lang, "cancel")) } }
            }))
        },
    )
}

/// The same form after it was sent with something wrong everywhere.
fn form_with_errors(lang: Lang) -> Markup {
    let errors = errors();
    let form = Form {
        action: "/cases",
        csrf: "csrf-token",
        ..Form::default()
    };
    let chrome = Chrome {
        is_wide: false,
        has_charts: false,
        flash: None,
        ..chrome(lang)
    };
    page(
        &chrome,
        &crate::layout::titled(lang, say(lang, "Gallery", "المعرض"), true),
        html! {
            (error_summary(lang, &errors, FIELDS))
            h1 { (say(lang, "A form with errors", "نموذج فيه أخطاء")) }
            (form.render(html! {
                (fields_input(lang, FIELDS, &wrong_values(), &errors, &choices()))
                div .actions { (button(&t(lang, "continue"))) }
            }))
        },
    )
}

/// A page for a migrant: nobody signed in, and a way to leave quickly.
fn public_page(lang: Lang) -> Markup {
    let chrome = Chrome {
        lang,
        path: "/".into(),
        exit: Some("https://www.example.org/".into()),
        ..Chrome::default()
    };
    message_page(
        &chrome,
        &t(lang, "signed-out"),
        &[t(lang, "signed-out-advice")],
        Some(&Link::new("/sign-in", t(lang, "sign-in"))),
    )
}

/// One element per line, so that a change shows as a person would see it; of long lists only the ends.
fn lines(html: &str) -> String {
    let html = html
        .replace("><", ">\n<")
        .replace(&crate::assets::url(""), "/assets/HASH/");
    let all: Vec<&str> = html.lines().collect();
    let is_option = |at: usize| all.get(at).is_some_and(|line| line.starts_with("<option"));
    (0..all.len())
        .filter(|at| {
            !is_option(*at)
                || all[*at].contains(" selected")
                || !is_option(at - 1)
                || !is_option(at + 1)
        })
        .map(|at| all[at])
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn every_component_looks_as_it_did_and_has_all_its_words() {
    for lang in Lang::ALL {
        for (name, markup) in [
            ("gallery", gallery(*lang)),
            ("form-with-errors", form_with_errors(*lang)),
            ("public", public_page(*lang)),
        ] {
            let html = markup.into_string();
            assert!(
                !html.contains('⟦'),
                "{name} {lang:?} lacks words: {:?}",
                homeward_i18n::missing()
            );
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target");
            std::fs::create_dir_all(folder).unwrap();
            let file = format!("{folder}/{name}-{}.html", lang.code());
            std::fs::write(
                &file,
                html.replace(&crate::assets::url(""), "../crates/web/assets/"),
            )
            .unwrap();
            insta::assert_snapshot!(format!("{name}-{}", lang.code()), lines(&html));
        }
    }
}

#[test]
fn every_field_kind_keeps_what_was_typed_and_points_at_its_error() {
    let html = form_with_errors(Lang::En).into_string();
    for typed in [
        "31/12/2027",
        "spring 1999",
        "tomorrow",
        "two",
        "Dhaka",
        "HW-26-K7Q2M-5, nonsense",
        "closed-office",
        "كلام طويل",
    ] {
        assert!(html.contains(typed), "{typed} is lost");
    }
    for error in errors().iter().filter(|e| e.problem != Problem::Unknown) {
        let id = input_id(&error.field);
        assert!(
            html.contains(&format!("href=\"#{id}\""))
                && html.contains(&format!("id=\"{id}\""))
                && html.contains(&format!("id=\"{id}-error\"")),
            "{}",
            error.field
        );
    }
}

#[test]
fn no_id_stands_twice_on_a_page() {
    for html in [
        gallery(Lang::En).into_string(),
        form_with_errors(Lang::En).into_string(),
    ] {
        let mut seen = std::collections::BTreeSet::new();
        for id in html
            .split(" id=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
        {
            assert!(seen.insert(id), "{id}");
        }
    }
}

#[test]
fn every_action_of_the_journey_can_be_asked_and_shown_in_every_language() {
    for lang in Lang::ALL {
        for action in homeward_domain::actions::ACTIONS {
            let asked = fields_input(*lang, action.fields(), &Map::new(), &[], &choices());
            let shown = check_answers(*lang, action.fields(), &Map::new(), &choices(), None);
            let html = asked.into_string() + &shown.into_string();
            let lacks: Vec<&str> = html
                .split('⟦')
                .skip(1)
                .filter_map(|rest| rest.split('⟧').next())
                .collect();
            assert!(lacks.is_empty(), "{lang:?} {}: {lacks:?}", action.code);
        }
    }
}
