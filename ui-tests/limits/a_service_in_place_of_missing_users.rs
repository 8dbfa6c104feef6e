// A service is not a user, but its context opens a scope in the same way. All users that are served as the service
// share its state.
use factory_core::{ServiceIdentity, UserExecutionContext};
use ui_tests::Platform;

pub fn serve(platform: &Platform, login: Option<UserExecutionContext>) -> usize {
    let guest = || {
        let web = ServiceIdentity::new("web").unwrap();
        UserExecutionContext::for_service(web, "thread-19", "run-204").unwrap()
    };
    let context = login.unwrap_or_else(guest);
    platform.for_user_blocking(context, |factory| platform.drafts.of(factory.scope()).with(|drafts| drafts.len())).unwrap()
}
