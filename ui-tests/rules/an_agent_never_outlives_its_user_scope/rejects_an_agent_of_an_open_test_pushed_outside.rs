// Twin: accepts_an_answer_of_an_open_test_pushed_outside.rs
// Escapes: memory → variable
use factory_core::{testing, user_scope};
use std::sync::Mutex;
use ui_tests::Memory;

pub fn main() {
    let kept;
    {
        user_scope!(open = testing::admit("alice"));
        let memory = Memory { scope: open.scope(), lines: Mutex::default() };
        kept = memory;
    }
    drop(kept);
}
