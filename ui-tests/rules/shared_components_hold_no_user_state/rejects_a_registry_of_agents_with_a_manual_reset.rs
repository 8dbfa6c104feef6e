// Twin: accepts_a_registry_of_each_users_agents.rs
// Leaks: 19
use factory_core::{Shareable, agent_factory};
use std::{collections::HashMap, sync::RwLock};
use ui_tests::context;

#[derive(Clone, Default)]
pub struct Triage {
    conversation: Vec<String>,
}

#[derive(Default, Shareable)]
pub struct Registry {
    agents: RwLock<HashMap<String, Triage>>,
}

impl Registry {
    pub fn get(&self, name: &str) -> Triage {
        self.agents.write().unwrap().entry(name.to_owned()).or_default().clone()
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub registry: Registry }
    }
}

pub fn main() {
    let platform = Platform { registry: Registry::default() };
    let served = platform.for_user_blocking(context("alice").unwrap(), |_| {
        platform.registry.get("triage");
    });
    served.unwrap();
}
