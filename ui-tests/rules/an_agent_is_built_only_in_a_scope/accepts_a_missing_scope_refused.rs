use factory_core::{OpenScope, user_scope};
use ui_tests::{Notes, Platform, context, create_factory};

fn serve<'user>(open: Option<OpenScope<'user, Platform>>) -> Option<Notes<'user>> {
    let open = open?;
    Some(create_factory(open).notes())
}

pub fn main() {
    let platform = Platform::default();
    user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
    assert!(serve(Some(open)).is_some());
}
