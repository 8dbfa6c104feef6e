// Twin: accepts_a_scope_opened_by_the_macro.rs
use factory_core::{OpenScope, user_scope};
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
    let open = OpenScope { scope: open.scope(), platform: &platform };
    assert!(create_factory(open).notes().text.is_empty());
}
