// Twin: accepts_a_platform_behind_a_global_getter.rs
// Escapes: factory → static
// Leaks: 01
use std::sync::{Mutex, OnceLock};
use ui_tests::{Factory, Platform, context};

static FACTORY: OnceLock<Mutex<Factory<'static>>> = OnceLock::new();

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        FACTORY.get_or_init(|| Mutex::new(factory));
    });
    served.unwrap();
}
