// An identity says who vouched for a user, and may be used for many contexts. Which request it is used for is the
// application's word; the day this stops compiling, the suite says so.
use factory_core::{Identity, UserExecutionContext};
use std::sync::Mutex;
use ui_tests::Platform;

static CURRENT: Mutex<Option<Identity>> = Mutex::new(None);

pub fn serve(platform: &Platform, login: Option<Identity>) -> usize {
    let mut current = CURRENT.lock().unwrap();
    let identity = login.or(current.take()).unwrap();
    *current = Some(identity.clone());
    let context = UserExecutionContext::new(identity, "thread-19", "run-204").unwrap();
    platform.for_user_blocking(context, |factory| factory.notes().text.len()).unwrap()
}
