use factory_core::{testing, user_scope};
use ui_tests::{Platform, create_factory};

pub fn main() {
    let platform = Platform::default();
    user_scope!(open = platform.admit(testing::context("alice")).unwrap());
    let factory = create_factory(open);
    assert_eq!(factory.notes().scope.user_id(), "alice");
}
