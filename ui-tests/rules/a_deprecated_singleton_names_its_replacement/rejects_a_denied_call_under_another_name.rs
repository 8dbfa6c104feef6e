// Twin: accepts_the_factory_in_a_macro.rs
// Leaks: 37
use factory_core::deprecated_singleton;
use ui_tests::{Platform, context};

pub mod old {
    use super::deprecated_singleton;

    #[deprecated_singleton(instead = "create_factory(scope)", stage = "deny")]
    pub fn get_agent() -> Option<String> {
        None
    }
}

use old::get_agent as agent_of;

macro_rules! agent {
    ($agent:expr) => {
        drop($agent)
    };
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        agent!(agent_of());
        drop(factory);
    });
    served.unwrap();
}
