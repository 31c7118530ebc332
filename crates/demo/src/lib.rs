//! Demonstration data: invented people, carried through the use cases themselves.
