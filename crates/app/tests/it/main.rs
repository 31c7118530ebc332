//! The use cases as a rule book: each rule on SQLite and on PostgreSQL, by a clock that stands.

mod files;
mod forms;
mod ground;

mod access;
mod alerts;
mod closed_days;
mod consents;
mod corrections;
mod emergency;
mod handed_on;
mod in_force;
mod journal;
mod journey;
mod journeys;
mod lists;
mod no_way_around;
mod parallel;
mod programmes;
mod proof;
mod random;
mod reading;
mod registration;
mod release;
mod repeated;
mod retained;
mod rights;
mod second_factor;
mod second_person;
mod sign_in;
mod stops;
mod tracks;
mod transfers;
mod unasked;
mod versions;
mod withdrawal;
