#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| homeward_fuzz::short_text(data));
