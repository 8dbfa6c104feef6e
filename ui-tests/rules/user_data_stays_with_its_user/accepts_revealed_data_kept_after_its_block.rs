use factory_core::{UserData, user_scope};
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let mut kept = Vec::new();
    {
        user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
        let balance = UserData::new(open.scope(), 42);
        kept.push(balance.reveal(open.scope(), "shown to the user"));
    }
    assert_eq!(kept.len(), 1);
}
