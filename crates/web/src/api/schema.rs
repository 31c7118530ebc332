//! JSON schemas of fields, from the same tables that draw forms.

use std::collections::BTreeMap;

use homeward_domain::{
    case_number::CaseNumber,
    facts::{Amended, COUNSELLING_ONLY},
    fields::{Field, Kind, Record, Vocabulary},
    places::{COUNTRIES, LANGUAGES},
    stage::StageName,
};
use homeward_i18n::{Lang, t, t_or};
use utoipa::openapi::{
    ArrayBuilder, ObjectBuilder, OneOfBuilder, Ref, RefOr, Schema, Type,
    schema::{KnownFormat, SchemaFormat, SchemaType},
};

/// Words of the document.
pub(super) const LANG: Lang = Lang::En;

/// Most choices in a list.
const MOST_CHOICES: usize = 60;

/// The number of a case.
pub(super) fn case_number() -> RefOr<Schema> {
    reference("case_number")
}

/// Where a case stands.
pub(super) fn stage() -> RefOr<Schema> {
    reference("stage")
}

fn a_case_number() -> Schema {
    text(false)
        .pattern(Some(
            "^HW-[0-9]{2}-[1-9A-HJKMNP-TV-Z]{5}-[1-9A-HJKMNP-TV-Z]$",
        ))
        .description(Some("The number of a case; its last sign checks the rest."))
        .examples([CaseNumber::new(26, 17_000_000).to_string()])
        .into()
}

fn a_stage() -> Schema {
    let codes: Vec<&str> = StageName::ALL.iter().map(|s| s.code()).collect();
    let words = codes
        .iter()
        .map(|code| format!("`{code}` {}", t(LANG, &format!("stage-{code}"))));
    ObjectBuilder::new()
        .schema_type(Type::String)
        .description(Some(listed(words)))
        .enum_values(Some(codes.clone()))
        .into()
}

/// The details of a person, as an answer holds them: those only counselling may know can be absent.
pub(super) fn details() -> Schema {
    let mut object = ObjectBuilder::new().schema_type(Type::Object);
    for field in Amended::FIELDS {
        object = object.property(field.name, of(field));
        if !COUNSELLING_ONLY.contains(&field.name) {
            object = object.required(field.name);
        }
    }
    object.into()
}

/// The fields of a request, and no others.
pub(super) fn request(fields: &[Field]) -> ObjectBuilder {
    let mut object = ObjectBuilder::new()
        .schema_type(Type::Object)
        .additional_properties(Some(
            utoipa::openapi::schema::AdditionalProperties::FreeForm(false),
        ));
    for field in fields {
        object = object.property(field.name, of(field));
        if field.required {
            object = object.required(field.name);
        }
    }
    object
}

/// One field.
pub(super) fn of(field: &Field) -> RefOr<Schema> {
    let nullable = !field.required;
    let key = format!("f-{}", field.name.replace('_', "-"));
    let words = [Some(t(LANG, &key)), t_or(LANG, &format!("{key}-hint"))];
    let about = Some(words.into_iter().flatten().collect::<Vec<_>>().join(" — "));
    let list = |items: RefOr<Schema>| {
        let array = ArrayBuilder::new()
            .schema_type(maybe(Type::Array, nullable))
            .items(items)
            .max_items(Some(MOST_CHOICES));
        RefOr::T(Schema::Array(array.description(about.clone()).build()))
    };
    let object = match field.kind {
        Kind::Line { max } | Kind::Text { max } => text(nullable)
            .max_length(Some(max))
            .min_length(field.required.then_some(1)),
        Kind::Day { .. } => text(nullable)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Date)))
            .examples(["2026-11-21"]),
        Kind::PartialDay => text(nullable).examples(["1999", "1999-05", "1999-05-03", "1999~"]),
        Kind::Moment => text(nullable)
            .pattern(Some(r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$"))
            .examples(["2026-11-21T18:30"]),
        Kind::Number { min, max } => ObjectBuilder::new()
            .schema_type(maybe(Type::Integer, nullable))
            .minimum(Some(min))
            .maximum(Some(max)),
        Kind::Tick => ObjectBuilder::new().schema_type(maybe(Type::Boolean, nullable)),
        Kind::File => text(nullable)
            .format(Some(SchemaFormat::Custom("uuid".to_owned())))
            .examples(["2f1c6a0e-8a53-4a7e-9d0a-3f6a5a1c7b21"]),
        Kind::Zone => text(nullable).examples(["Asia/Dhaka"]),
        Kind::Case => text(nullable).examples([CaseNumber::new(26, 17_000_000).to_string()]),
        Kind::Office | Kind::Staff => text(nullable).max_length(Some(100)),
        Kind::Organisation => text(nullable).max_length(Some(200)),
        Kind::One(vocabulary) => return choice(&component_of(vocabulary), nullable, about),
        Kind::Country => return choice("country", nullable, about),
        Kind::Language => return choice("language", nullable, about),
        Kind::Many(vocabulary) => return list(reference(&component_of(vocabulary))),
        Kind::Countries => return list(reference("country")),
        Kind::Languages => return list(reference("language")),
        Kind::Cases => return list(case_number()),
        Kind::Rows { fields, max } => {
            let array = ArrayBuilder::new()
                .schema_type(maybe(Type::Array, nullable))
                .items(RefOr::T(Schema::from(request(fields))))
                .max_items(Some(max))
                .min_items(field.required.then_some(1));
            return RefOr::T(Schema::Array(array.description(about).build()));
        }
    };
    RefOr::T(object.description(about).into())
}

/// Schemas that fields refer to: every closed list once.
pub(super) fn components(fields: impl Iterator<Item = Field>) -> BTreeMap<String, RefOr<Schema>> {
    let mut all = BTreeMap::new();
    for (name, codes, about) in [
        ("country", COUNTRIES, "ISO 3166-1 alpha-2, and XK"),
        (
            "language",
            LANGUAGES,
            "ISO 639-1, or 639-3 where there is no code of two letters",
        ),
    ] {
        let schema = ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some(about))
            .enum_values(Some(codes.split(' ')));
        all.insert(name.to_owned(), RefOr::T(schema.into()));
    }
    all.insert("case_number".to_owned(), RefOr::T(a_case_number()));
    all.insert("stage".to_owned(), RefOr::T(a_stage()));
    for field in fields {
        collect(&field, &mut all);
    }
    all
}

fn collect(field: &Field, all: &mut BTreeMap<String, RefOr<Schema>>) {
    match field.kind {
        Kind::One(vocabulary) | Kind::Many(vocabulary) => {
            let words = vocabulary.codes.iter().map(|code| {
                format!(
                    "`{code}` {}",
                    t(LANG, &format!("v-{}-{code}", vocabulary.code))
                )
            });
            let schema = ObjectBuilder::new()
                .schema_type(Type::String)
                .description(Some(listed(words)))
                .enum_values(Some(vocabulary.codes.iter().copied()));
            all.insert(component_of(vocabulary), RefOr::T(schema.into()));
        }
        Kind::Rows { fields, .. } => fields.iter().for_each(|f| collect(f, all)),
        _ => {}
    }
}

/// A component by its name.
pub(super) fn reference(name: &str) -> RefOr<Schema> {
    RefOr::Ref(Ref::from_schema_name(name))
}

fn component_of(vocabulary: Vocabulary) -> String {
    format!("v-{}", vocabulary.code)
}

/// One of a closed list, or nothing.
fn choice(name: &str, nullable: bool, about: Option<String>) -> RefOr<Schema> {
    if nullable {
        let either = OneOfBuilder::new()
            .item(reference(name))
            .item(ObjectBuilder::new().schema_type(Type::Null))
            .description(about);
        RefOr::T(Schema::OneOf(either.build()))
    } else {
        let mut reference = Ref::from_schema_name(name);
        reference.description = about.unwrap_or_default();
        RefOr::Ref(reference)
    }
}

fn text(nullable: bool) -> ObjectBuilder {
    ObjectBuilder::new().schema_type(maybe(Type::String, nullable))
}

fn maybe(kind: Type, nullable: bool) -> SchemaType {
    if nullable {
        SchemaType::from_iter([kind, Type::Null])
    } else {
        SchemaType::new(kind)
    }
}

fn listed(words: impl Iterator<Item = String>) -> String {
    words.collect::<Vec<_>>().join("; ")
}
