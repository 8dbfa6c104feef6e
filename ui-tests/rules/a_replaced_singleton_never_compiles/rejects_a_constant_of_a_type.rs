// Twin: accepts_the_factory_beside_a_replaced_constant_of_a_type.rs
use factory_core::agent_factory;
use ui_tests::{Memory, Notes, context};

agent_factory! {
    pub factory AgentInstanceFactory for #[derive(Default)] pub struct Platform {
        scoped { memory: Memory }
        agents { notes: Notes }
        replaces { const Registry::LIMITS }
    }
}

pub struct Registry;

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |_| {
        u32::count_ones(Registry::LIMITS);
    });
    served.unwrap();
}
