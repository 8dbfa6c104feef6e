// An identity names the user and the issuer, and can be used for many contexts. The application decides for which
// request it is used.
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
