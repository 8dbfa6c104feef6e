use factory_core::UserScope;
use ui_tests::{Notes, Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let (memory, text) = (factory.notes().memory, String::new());
        let scope: UserScope<'_> = factory.scope();
        Notes { scope, memory, text }.text.len()
    });
    served.unwrap();
}
