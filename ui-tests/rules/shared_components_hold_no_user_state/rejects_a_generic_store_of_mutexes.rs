// Twin: accepts_a_generic_store.rs
use factory_core::{PerUser, Shareable};
use std::sync::Mutex;

#[derive(Shareable)]
pub struct Store<T: Default> {
    pub values: PerUser<T>,
}

#[derive(Shareable)]
pub struct Supervisor {
    pub store: Store<Mutex<Vec<String>>>,
}

pub fn main() {}
