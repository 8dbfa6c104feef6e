// Twin: accepts_a_borrowed_factory.rs
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let second = factory.clone();
        factory.notes().text.len() + second.notes().text.len()
    });
    served.unwrap();
}
