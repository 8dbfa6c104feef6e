use std::sync::OnceLock;
use ui_tests::{Platform, context};

static PLATFORM: OnceLock<Platform> = OnceLock::new();

pub fn main() {
    let served = PLATFORM.get_or_init(Platform::default).for_user_blocking(context("alice").unwrap(), |factory| {
        drop(factory);
    });
    served.unwrap();
}
