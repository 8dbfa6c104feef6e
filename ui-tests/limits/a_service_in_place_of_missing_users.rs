// A service is no user, but its context opens a scope like theirs. Whoever is served as the service shares its part of
// all state; the day this stops compiling, the suite says so.
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
