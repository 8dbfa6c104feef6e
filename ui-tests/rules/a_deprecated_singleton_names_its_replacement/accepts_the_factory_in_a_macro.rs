use factory_core::deprecated_singleton;
use ui_tests::{Platform, context};

pub mod old {
    use super::deprecated_singleton;

    #[deprecated_singleton(instead = "create_factory(scope)", stage = "deny")]
    pub fn get_agent() -> Option<String> {
        None
    }
}

macro_rules! agent {
    ($agent:expr) => {
        drop($agent)
    };
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        agent!(factory.notes());
    });
    served.unwrap();
}
