// Twin: accepts_a_users_answer_in_a_task_local.rs
// Escapes: user data → task-local
// Leaks: 27, 40
use factory_core::UserData;
use ui_tests::{Platform, context};

tokio::task_local! {
    static CURRENT: UserData<'static, String>;
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let data = UserData::new(factory.scope(), factory.notes().text);
        CURRENT.scope(data, async {}).await;
    });
    served.await.unwrap();
}
