// Twin: accepts_users_data_awaited_in_place.rs
// Escapes: user data → task
// Leaks: 25
use factory_core::UserData;
use tokio::task::LocalSet;
use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let (platform, local) = (Platform::default(), LocalSet::new());
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let data = UserData::new(factory.scope(), "a diagnosis".to_owned());
        local.spawn_local(async move { drop(data) });
    });
    served.await.unwrap();
}
