use factory_core::user_scope;
use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let local = tokio::task::LocalSet::new();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let scope = scope.scope().run_id().to_owned();
        local.spawn_local(async move { drop(scope) });
    }
    local.await;
}
