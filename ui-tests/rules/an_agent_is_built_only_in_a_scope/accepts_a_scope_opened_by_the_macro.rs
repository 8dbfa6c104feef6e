use factory_core::{OpenScope, user_scope};
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
    let open: OpenScope<'_, Platform> = open;
    assert!(create_factory(open).notes().text.is_empty());
}
