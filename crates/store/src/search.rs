//! Searching people by name, in any script.
//!
//! Names stand here in clear and are deleted at erasure. Each name has one row per word, beginning with that word, so
//! that the beginning of any word is found through an index; and the same once more in Latin letters. Scripts that leave
//! vowels unwritten give Latin letters without them (رحیم is `rhym`), so names in other scripts have a third kind of row:
//! the consonants of each word. Whoever types `rahim` finds Rahim, রহিম and رحیم, and with them whoever is spelt alike but
//! for the vowels.

use std::collections::HashMap;

use deunicode::deunicode;
use homeward_domain::ids::{CaseId, PersonId};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, Query},
};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::{StoreError, Tx, rows};

table! {
    /// A name of a case's person, seen from one of its words on.
    SearchRow in case_search("case_search") {
        key {
            /// The case.
            case_id: CaseId,
            /// Which name, from 0; the first is the one shown.
            name_no: i32,
            /// Which word of it, from 0.
            word_no: i32,
        }
        /// Whose name.
        person_id: Option<PersonId>,
        /// The name as written, at its first word; empty at the others.
        name: String,
        /// The name from this word on, as [`normalise`] leaves it.
        normalised: String,
    }
}

/// Brings a name to the form in which names are compared.
///
/// Marks and case go; Arabic and Persian letters that people write for one another become one; tatweel and joiners go;
/// whatever is neither letter nor digit parts words.
pub fn normalise(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.nfkd() {
        let c = match c {
            'ي' | 'ى' | 'ئ' => 'ی',
            'ك' => 'ک',
            'ة' => 'ه',
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ؤ' => 'و',
            // Tatweel, joiners, directional marks and the hamza on its own carry no sound of their own.
            'ـ'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | 'ء'
            | '\u{feff}' => {
                continue;
            }
            // Apostrophes stand inside names (O'Brien, Nu'man).
            '\'' | '’' | '‘' | 'ʼ' | '`' => continue,
            c if is_dropped_mark(c) => continue,
            c => c,
        };
        if c.is_alphanumeric() || is_combining_mark(c) {
            out.extend(c.to_lowercase());
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    // Kept in NFC like all text, so that what is typed and what is stored are the same bytes.
    out.trim().nfc().collect()
}

/// Marks that do not tell names apart: accents and Arabic vowel signs. Vowel signs of Indic and Khmer scripts are
/// combining marks too, but carry the vowels, so they stay.
fn is_dropped_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}')
}

/// A normalised name in Latin letters.
fn latin(normalised: &str) -> String {
    normalise(&deunicode(normalised))
}

/// Before the consonants of a word, so that they are taken for no word. No sign of a normalised name.
const CONSONANTS: char = '~';

/// The consonants of a Latin word as people hear them: no vowels, nothing twice, no `h` that only colours the letter
/// before it; `None` if fewer than two are left, which would fit half of all names.
fn consonants(word: &str) -> Option<String> {
    let mut heard = String::from(CONSONANTS);
    let mut before = ' ';
    for c in word.trim_end_matches('h').chars() {
        let sound = match c {
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w' => None,
            'h' if matches!(before, 'c' | 'd' | 'g' | 'k' | 'p' | 's' | 't') => None,
            'c' | 'q' => Some('k'),
            'v' => Some('b'),
            'j' => Some('z'),
            c => Some(c),
        };
        heard.extend(sound.filter(|sound| !heard.ends_with(*sound)));
        before = c;
    }
    (heard.len() > 2).then_some(heard)
}

/// Says anew by which names a case is found; the first is shown. No names: the case is found by none.
pub async fn replace(
    tx: &Tx,
    case: CaseId,
    person: Option<PersonId>,
    names: &[String],
) -> Result<(), StoreError> {
    rows::delete::<SearchRow>(tx, case_search::Column::CaseId.eq(case.0)).await?;
    let mut found = Vec::new();
    for (name_no, name) in (0..).zip(names) {
        let normalised = normalise(name);
        let mut words = endings(&normalised);
        let latin = latin(&normalised);
        for word in endings(&latin) {
            if !words.contains(&word) {
                words.push(word);
            }
        }
        if !normalised.is_ascii() {
            words.extend(latin.split(' ').filter_map(consonants));
        }
        if words.is_empty() {
            words.push(String::new()); // still shown
        }
        found.extend((0..).zip(words).map(|(word_no, normalised)| SearchRow {
            case_id: case,
            name_no,
            word_no,
            person_id: person,
            name: if word_no == 0 {
                name.clone()
            } else {
                String::new()
            },
            normalised,
        }));
    }
    rows::insert_all(tx, &found).await
}

/// The text from each of its words on.
fn endings(text: &str) -> Vec<String> {
    let starts = text
        .char_indices()
        .filter(|(at, c)| *c != ' ' && (*at == 0 || text[..*at].ends_with(' ')));
    starts.map(|(at, _)| text[at..].to_owned()).collect()
}

/// Cases where each word begins a word of a name. No word at all finds nothing.
pub(crate) fn condition(case_id: impl ColumnTrait, name: &str) -> Condition {
    let name = normalise(name);
    let mut all = Condition::all();
    for word in name.split(' ') {
        if word.is_empty() {
            return Condition::all().add(Expr::cust("1 = 0"));
        }
        // The column sorts by code point on both databases, so this range is "begins with".
        let mut hit = Condition::any().add(
            Condition::all()
                .add(case_search::Column::Normalised.gte(word))
                .add(case_search::Column::Normalised.lt(format!("{word}{}", char::MAX))),
        );
        if let Some(heard) = word.is_ascii().then(|| consonants(word)).flatten() {
            hit = hit.add(case_search::Column::Normalised.eq(heard));
        }
        let hits = Query::select()
            .column(case_search::Column::CaseId)
            .from(case_search::Entity)
            .cond_where(hit)
            .to_owned();
        all = all.add(case_id.in_subquery(hits));
    }
    all
}

/// The name to show for each case; cases without a name are left out.
pub async fn display_names<C: ConnectionTrait>(
    c: &C,
    cases: &[CaseId],
) -> Result<HashMap<CaseId, String>, StoreError> {
    let mut names = HashMap::with_capacity(cases.len());
    for chunk in cases.chunks(1_000) {
        let query = case_search::Entity::find()
            .filter(case_search::Column::CaseId.is_in(chunk.iter().map(|case| case.0)))
            .filter(case_search::Column::NameNo.eq(0))
            .filter(case_search::Column::WordNo.eq(0));
        let rows = rows::all::<SearchRow, _>(c, query).await?;
        names.extend(rows.into_iter().map(|row| (row.case_id, row.name)));
    }
    Ok(names)
}

/// All names of a case as written, the one shown first.
pub async fn names<C: ConnectionTrait>(c: &C, case: CaseId) -> Result<Vec<String>, StoreError> {
    let query = case_search::Entity::find()
        .filter(case_search::Column::CaseId.eq(case.0))
        .filter(case_search::Column::WordNo.eq(0))
        .order_by_asc(case_search::Column::NameNo);
    Ok(rows::all::<SearchRow, _>(c, query)
        .await?
        .into_iter()
        .map(|row| row.name)
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_people_write_differently_compare_equal() {
        for (why, a, b) in [
            ("accents", "José Muñoz", "jose munoz"),
            ("Arabic and Persian yeh", "علي", "علی"),
            ("Arabic and Persian kaf", "كريم", "کریم"),
            ("teh marbuta", "فاطمة", "فاطمه"),
            ("alef with hamza", "أحمد إبراهيم", "احمد ابراهیم"),
            ("alef with madda", "آمنة", "امنه"),
            ("tatweel", "محـــمد", "محمد"),
            ("joiner", "علی\u{200c}رضا", "علیرضا"),
            ("vowel signs", "مُحَمَّد", "محمد"),
            ("presentation forms", "ﻣﺤﻤﺪ", "محمد"),
            (
                "composed and decomposed Bengali",
                "\u{9a1}\u{9bc}",
                "\u{9dc}",
            ),
            ("hyphen", "Jean-Pierre", "jean pierre"),
            ("apostrophe", "O’Brien", "obrien"),
            ("wide letters", "ＡＮＮＡ", "anna"),
        ] {
            assert_eq!(normalise(a), normalise(b), "{why}");
        }
    }

    #[test]
    fn vowels_of_bengali_and_khmer_are_kept() {
        assert_ne!(normalise("রহিম"), normalise("রহম"));
        assert_ne!(normalise("សុខ"), normalise("សខ"));
    }

    #[test]
    fn names_of_other_scripts_are_heard_as_they_are_spelt_in_latin_letters() {
        for (written, spelt) in [
            ("رحیم", "rahim"),
            ("كريم", "Karim"),
            ("فاطمة", "Fatima"),
            ("فاطمة", "Fatimah"),
            ("أحمد", "Ahmad"),
            ("محمد", "Muhammad"),
            ("محمد", "Mohammed"),
            ("عبد", "Abd"),
            ("زهرا", "Zahra"),
            ("حسین", "Hossein"),
            ("রহিম", "Rahim"),
            ("উদ্দিন", "Uddin"),
            ("মোহাম্মদ", "Mohammad"),
            ("সুলতানা", "Sultana"),
            ("Тарас", "Taras"),
        ] {
            let heard = consonants(&latin(&normalise(written)));
            assert_eq!(
                heard,
                consonants(&normalise(spelt)),
                "{written}: {}",
                latin(&normalise(written))
            );
            assert!(heard.is_some(), "{written}");
        }
        assert_eq!(consonants("ali"), None);
    }

    #[test]
    fn a_name_is_seen_from_each_of_its_words_on() {
        assert_eq!(
            endings("maria del carmen"),
            ["maria del carmen", "del carmen", "carmen"]
        );
        assert!(endings("").is_empty());
    }
}
