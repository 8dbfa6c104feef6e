// Twin: accepts_the_factory_beside_a_replaced_constant.rs
use factory_core::agent_factory;
use ui_tests::{Memory, Notes, context};

agent_factory! {
    pub factory AgentInstanceFactory for #[derive(Default)] pub struct Platform {
        scoped { memory: Memory }
        agents { notes: Notes }
        replaces { static CONFIG, const LIMITS }
    }
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |_| {
        let users = &*CONFIG;
        drop(users);
    });
    served.unwrap();
}
