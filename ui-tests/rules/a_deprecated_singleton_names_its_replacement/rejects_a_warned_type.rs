// Twin: accepts_the_factory_in_place_of_what_warns.rs
#![deny(deprecated)]

use factory_core::deprecated_singleton;
use ui_tests::{Platform, context};

#[derive(Clone)]
pub struct Agent;

impl Agent {
    pub fn answer(&self) {}
}

#[deprecated_singleton(instead = "create_factory(scope)")]
pub struct Agents {
    pub all: Vec<Agent>,
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let _agents: Option<Agents> = None;
        drop(factory);
    });
    served.unwrap();
}
