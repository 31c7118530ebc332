//! How the instruments and their scores behave.

mod carried;
mod csv;
mod files;
mod laws;
mod low;
mod packed;
mod report;
mod sample;
mod scoring;
mod skips;
mod statistics;
mod tables;
