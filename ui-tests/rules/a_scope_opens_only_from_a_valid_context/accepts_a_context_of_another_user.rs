use factory_core::Identity;
use ui_tests::context;

pub fn main() {
    let bob = Identity::verified("bob", "login.example.com").unwrap();
    let context = context("bob").unwrap();
    assert_eq!(context.user_id(), bob.user_id());
}
