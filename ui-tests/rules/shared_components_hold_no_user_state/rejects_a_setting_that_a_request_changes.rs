// Twin: accepts_a_setting_of_each_user.rs
// Leaks: 04
use factory_core::{Shareable, agent_factory};
use std::sync::RwLock;
use ui_tests::context;

#[derive(Default, Shareable)]
pub struct Settings {
    model: RwLock<String>,
}

impl Settings {
    pub fn configure(&self, model: &str) {
        model.clone_into(&mut self.model.write().unwrap());
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub settings: Settings }
    }
}

pub fn main() {
    let platform = Platform { settings: Settings::default() };
    let served = platform.for_user_blocking(context("alice").unwrap(), |_| {
        platform.settings.configure("large");
    });
    served.unwrap();
}
