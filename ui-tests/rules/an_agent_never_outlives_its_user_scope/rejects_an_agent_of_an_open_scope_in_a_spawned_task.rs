// Twin: accepts_an_agent_of_an_open_scope_joined_in_it.rs
// Escapes: agent → task
// Leaks: 25
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    let notes = create_factory(scope).notes();
    tokio::spawn(async move { drop(notes) });
}
