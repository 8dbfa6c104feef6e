use std::sync::Mutex;
use ui_tests::{Platform, context};

static MEMORIES: Mutex<Vec<usize>> = Mutex::new(Vec::new());

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let memory = factory.notes().memory;
        MEMORIES.lock().unwrap().push(memory.lines.lock().unwrap().len());
    });
    served.unwrap();
}
