use factory_core::{UserExecutionContext, UserScope};
use factory_runtime::{UserHandle, UserSendError};

async fn ask(
    handle: &UserHandle<UserExecutionContext>,
    scope: UserScope<'_>,
) -> Result<(), UserSendError<UserExecutionContext>> {
    handle.send(scope, scope.child("ask").unwrap()).await
}

fn main() {
    let _ask = ask;
}
