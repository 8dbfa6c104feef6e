// Twin: accepts_the_factory_in_place_of_what_warns.rs
// Leaks: 03
#![deny(deprecated)]

use factory_core::deprecated_singleton;
use ui_tests::{Platform, context};

#[derive(Clone)]
pub struct Agent;

impl Agent {
    pub fn answer(&self) {}
}

#[deprecated_singleton(instead = "create_factory(scope)")]
pub static AGENT: std::sync::OnceLock<Agent> = std::sync::OnceLock::new();

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        drop(AGENT.get().cloned());
        drop(factory);
    });
    served.unwrap();
}
