// Twin: accepts_a_command_with_a_child_context.rs
use factory_core::UserScope;
use factory_runtime::{UserHandle, UserSendError};

async fn ask(
    handle: &UserHandle<UserScope<'static>>,
    scope: UserScope<'_>,
) -> Result<(), UserSendError<UserScope<'static>>> {
    handle.send(scope, scope).await
}

fn main() {
    let _ask = ask;
}
