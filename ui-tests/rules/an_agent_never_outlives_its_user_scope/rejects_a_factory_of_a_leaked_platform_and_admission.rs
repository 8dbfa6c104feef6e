// Twin: accepts_an_answer_of_a_leaked_platform_and_admission.rs
// Escapes: factory → leak
// Leaks: 01, 40
use factory_core::user_scope;
use ui_tests::{Factory, Platform, context, create_factory};

pub fn main() {
    let platform: &'static Platform = Box::leak(Box::default());
    let admission = platform.admit(context("alice").unwrap()).unwrap();
    user_scope!(scope = admission);
    let leaked: &'static Factory<'static> = Box::leak(Box::new(create_factory(scope)));
    leaked.notes();
}
