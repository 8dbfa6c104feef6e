// Twin: accepts_the_factory_beside_a_replaced_method_of_a_generic_type.rs
use factory_core::agent_factory;
use ui_tests::{Memory, Notes, context};

agent_factory! {
    pub factory AgentInstanceFactory for #[derive(Default)] pub struct Platform {
        scoped { memory: Memory }
        agents { notes: Notes }
        replaces { Registry::<_>::instance }
    }
}

pub struct Registry<T>(pub T);

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |_| {
        Registry::instance().count();
    });
    served.unwrap();
}
