// Twin: accepts_a_factory_of_a_tests_context.rs
use factory_core::{testing, user_scope};
use ui_tests::{Platform, create_factory};

pub fn main() {
    let _platform = Platform::default();
    user_scope!(open = testing::admit("alice"));
    let factory = create_factory(open);
    assert_eq!(factory.notes().scope.user_id(), "alice");
}
