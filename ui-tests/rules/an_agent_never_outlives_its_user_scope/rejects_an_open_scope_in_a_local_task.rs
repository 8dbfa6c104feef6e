// Twin: accepts_the_run_id_of_an_open_scope_in_a_local_task.rs
// Escapes: open scope → task
// Leaks: 25
use factory_core::user_scope;
use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let local = tokio::task::LocalSet::new();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        local.spawn_local(async move { drop(scope) });
    }
    local.await;
}
