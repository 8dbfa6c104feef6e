// Twin: accepts_a_memory_of_the_same_run.rs
// Mixes: memory → collection
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |first| {
        platform.for_user_blocking(context("alice").unwrap(), |second| {
            let memories = [first.notes().memory, second.notes().memory];
            memories.map(|memory| memory.lines.lock().unwrap().len() + second.notes().text.len())
        })
    });
    served.unwrap().unwrap();
}
