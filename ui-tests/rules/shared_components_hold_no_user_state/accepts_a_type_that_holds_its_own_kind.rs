use factory_core::Shareable;
use std::sync::Mutex;

#[derive(Shareable)]
pub struct Tree {
    name: String,
    branches: Vec<Self>,
}

pub fn main() {
    let _never_locked: Option<Mutex<Tree>> = None;
}
