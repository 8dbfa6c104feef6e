// Twin: accepts_an_answer_leaked_outside_of_its_scope.rs
// Escapes: user data → leak
// Leaks: 40
use factory_core::UserData;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let data = UserData::new(factory.scope(), factory.notes().text);
        let leaked: &'static mut UserData<'static, String> = Box::leak(Box::new(data));
        assert!(size_of_val(leaked) > 0);
    });
    served.unwrap();
}
