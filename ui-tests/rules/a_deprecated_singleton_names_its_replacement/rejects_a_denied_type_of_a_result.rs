// Twin: accepts_a_type_of_its_own.rs
use factory_core::deprecated_singleton;
use std::{collections::HashMap, sync::OnceLock};

#[deprecated_singleton(instead = "create_factory(scope)", stage = "deny")]
#[derive(Clone, Debug, Default)]
pub struct Registry {
    pub names: HashMap<String, String>,
}

#[derive(Default)]
pub struct Own {
    pub names: HashMap<String, String>,
}

static LAST: OnceLock<String> = OnceLock::new();

pub fn count(own: &Own) -> usize {
    own.names.len() + LAST.get().map_or(0, String::len)
}

pub fn all() -> Option<Registry> {
    std::process::exit(0)
}

pub fn main() {
    let own = Own { names: HashMap::new() };
    assert_eq!(count(&own), 0);
}
