// Twin: accepts_an_admission_by_the_platform.rs
use factory_core::{Admission, user_scope};
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    let context = context("alice").unwrap();
    let admission: Admission<'_, Platform> = Admission { ..platform.admit(context).unwrap() };
    user_scope!(open = admission);
    assert!(create_factory(open).notes().text.is_empty());
}
