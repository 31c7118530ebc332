//! The pages and the JSON interface. This part is the house: layout, components, forms, headers. It knows no store and no use case.

pub mod assets;
pub mod components;
pub mod forms;
pub mod layout;
pub mod problem;
pub mod security;
