//! One list per table: from it come the public row and the private SeaORM entity.

/// Declares a row of a table: `Row in table("table") { key { … } … }`.
///
/// Makes the public struct `Row` and the private entity `table::Entity`; columns are named as the fields, a field's
/// type says through [`Cell`](crate::cell::Cell) how it stands in its column. Columns under `also` are computed when written
/// and not part of the public row.
macro_rules! table {
    (
        $(#[$meta:meta])*
        $name:ident in $table:ident($sql:literal) {
            $( also { $( $(#[$hmeta:meta])* $hidden:ident : $hty:ty = $value:expr, )* } )?
            key { $( $(#[$kmeta:meta])* $key:ident : $kty:ty ),+ $(,)? }
            $( $(#[$fmeta:meta])* $field:ident : $ty:ty, )*
        }
    ) => {
        #[allow(unused_imports, unreachable_pub, missing_docs, reason = "the derive wants `pub`; columns differ")]
        pub(crate) mod $table {
            use super::*;
            use crate::cell::Raw;
            use chrono::DateTime; // names the prelude uses otherwise
            use sea_orm::entity::prelude::*;
            use serde_json::Value;

            #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
            #[sea_orm(table_name = $sql)]
            pub struct Model {
                $( #[sea_orm(primary_key, auto_increment = false)] pub $key: Raw<$kty>, )+
                $( pub $field: Raw<$ty>, )*
                $( $( pub $hidden: Raw<$hty>, )* )?
            }

            #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
            pub enum Relation {}

            impl ActiveModelBehavior for ActiveModel {}
        }

        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            $( $(#[$kmeta])* pub $key: $kty, )+
            $( $(#[$fmeta])* pub $field: $ty, )*
        }

        impl crate::rows::Row for $name {
            type Entity = $table::Entity;
            const TABLE: &'static str = $sql;

            fn from_model(model: $table::Model) -> Result<Self, crate::StoreError> {
                let id = format!("{:?}", ($( &model.$key, )+));
                Ok(Self {
                    $( $key: crate::cell::Cell::read(model.$key)
                        .ok_or_else(|| crate::StoreError::corrupt($sql, &id))?, )+
                    $( $field: crate::cell::Cell::read(model.$field)
                        .ok_or_else(|| crate::StoreError::corrupt($sql, &id))?, )*
                })
            }

            fn to_active(&self) -> $table::ActiveModel {
                $table::ActiveModel {
                    $( $key: sea_orm::ActiveValue::Set(crate::cell::Cell::write(&self.$key)), )+
                    $( $field: sea_orm::ActiveValue::Set(crate::cell::Cell::write(&self.$field)), )*
                    $( $( $hidden: sea_orm::ActiveValue::Set(crate::cell::Cell::write(&$value(self))), )* )?
                }
            }
        }
    };
}
