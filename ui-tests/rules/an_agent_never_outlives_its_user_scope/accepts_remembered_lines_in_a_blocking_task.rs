use tokio::task::spawn_blocking;
use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let memory = factory.notes().memory;
        let lines = memory.lines.lock().unwrap().clone();
        spawn_blocking(move || lines.concat());
    });
    served.await.unwrap();
}
