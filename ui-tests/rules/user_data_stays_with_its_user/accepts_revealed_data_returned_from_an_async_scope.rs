use factory_core::UserData;
use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let balance = UserData::new(factory.scope(), 42);
        balance.reveal(factory.scope(), "shown to the user")
    });
    drop(served.await);
}
