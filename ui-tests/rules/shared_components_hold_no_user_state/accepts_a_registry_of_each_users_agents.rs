use factory_core::{PerUser, Shareable, UserScope, agent_factory};
use std::collections::HashMap;
use ui_tests::context;

#[derive(Clone, Default)]
pub struct Triage {
    conversation: Vec<String>,
}

#[derive(Default, Shareable)]
pub struct Registry {
    agents: PerUser<HashMap<String, Triage>>,
}

impl Registry {
    pub fn get(&self, scope: UserScope<'_>, name: &str) -> Triage {
        self.agents.of(scope).with(|mine| mine.entry(name.to_owned()).or_default().clone())
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub registry: Registry }
    }
}

pub fn main() {
    let platform = Platform { registry: Registry::default() };
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        platform.registry.get(factory.scope(), "triage");
    });
    served.unwrap();
}
