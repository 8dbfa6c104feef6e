use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let second = &factory;
        factory.notes().text.len() + second.notes().text.len()
    });
    served.unwrap();
}
