// Twin: accepts_a_generic_store.rs
use factory_core::Shareable;
use std::sync::Mutex;

#[derive(Shareable)]
pub struct Store<T> {
    pub values: Vec<T>,
}

#[derive(Shareable)]
pub struct Supervisor {
    pub store: Store<Mutex<Vec<String>>>,
}

pub fn main() {}
