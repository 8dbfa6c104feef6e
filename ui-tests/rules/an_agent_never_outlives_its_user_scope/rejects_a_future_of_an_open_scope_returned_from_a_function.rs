// Twin: accepts_a_returned_future_that_opens_a_scope.rs
// Escapes: future → function's result
// Leaks: 25
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

fn end(platform: &Platform) -> impl Future<Output = ()> {
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    let notes = create_factory(scope).notes();
    async move { drop(notes) }
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    end(&Platform::default()).await;
}
