//! The program as its operators use it: on SQLite and on PostgreSQL, always both.

mod absence;
mod accounts;
mod copies;
mod destinations;
mod directory;
mod document;
mod files_elsewhere;
mod first_administrator;
mod ground;
mod journal;
mod keys;
mod offices;
mod old_keys;
mod programmes;
mod rebuild;
mod serve;
