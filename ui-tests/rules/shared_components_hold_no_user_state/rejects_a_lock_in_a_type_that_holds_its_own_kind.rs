// Twin: accepts_a_type_that_holds_its_own_kind.rs
// Leaks: 22
use factory_core::Shareable;
use std::sync::Mutex;

#[derive(Shareable)]
pub struct Tree {
    name: Mutex<String>,
    branches: Vec<Self>,
}

pub fn main() {
    let _never_locked: Option<Mutex<Tree>> = None;
}
