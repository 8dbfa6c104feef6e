use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

async fn end(platform: &Platform) {
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    let notes = create_factory(scope).notes();
    drop(notes);
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    end(&Platform::default()).await;
}
