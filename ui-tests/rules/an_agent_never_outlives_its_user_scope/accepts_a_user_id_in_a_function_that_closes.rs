use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let user_id = factory.scope().user_id().to_owned();
        factory.scope().on_close(move || drop(user_id));
    });
    served.unwrap();
}
