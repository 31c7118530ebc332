//! Copies of everything, for either database. (To come.)
