//! The use cases as a rule book: each rule on SQLite and on PostgreSQL, by a clock that stands.

mod ground;

mod corrections;
mod journal;
mod journey;
mod lists;
mod parallel;
mod programmes;
mod random;
mod reading;
mod registration;
mod release;
mod second_person;
mod sign_in;
mod withdrawal;
