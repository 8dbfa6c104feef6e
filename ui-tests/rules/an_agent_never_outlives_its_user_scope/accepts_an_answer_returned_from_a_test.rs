use factory_core::testing;
use std::sync::Mutex;
use ui_tests::Memory;

pub fn main() {
    let kept = testing::with_user("alice", |scope| {
        let memory = Memory { scope, lines: Mutex::default() };
        memory.lines.into_inner().unwrap()
    });
    drop(kept);
}
