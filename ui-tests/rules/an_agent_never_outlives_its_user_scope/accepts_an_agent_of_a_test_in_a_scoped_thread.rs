use factory_core::testing;
use std::{sync::Mutex, thread};
use ui_tests::Memory;

pub fn main() {
    testing::with_user("alice", |scope| {
        let memory = Memory { scope, lines: Mutex::default() };
        thread::scope(|threads| {
            threads.spawn(move || memory.scope.depth());
        });
    });
}
