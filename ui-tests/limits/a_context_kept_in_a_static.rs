// A context owns its ids, so it can be kept. It opens one scope only, but the code that takes it works for that
// user.
use factory_core::{ScopeError, UserExecutionContext};
use std::sync::Mutex;
use ui_tests::Platform;

static LATEST: Mutex<Option<UserExecutionContext>> = Mutex::new(None);

pub fn receive(context: UserExecutionContext) {
    *LATEST.lock().unwrap() = Some(context);
}

pub fn serve(platform: &Platform) -> Option<Result<String, ScopeError>> {
    let context = LATEST.lock().unwrap().take()?;
    Some(platform.for_user_blocking(context, |factory| factory.notes().text))
}
