// Twin: accepts_remembered_lines_in_a_blocking_task.rs
// Escapes: memory → task
// Leaks: 25
use tokio::task::spawn_blocking;
use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let memory = factory.notes().memory;
        spawn_blocking(move || memory.lines.lock().unwrap().concat());
    });
    served.await.unwrap();
}
