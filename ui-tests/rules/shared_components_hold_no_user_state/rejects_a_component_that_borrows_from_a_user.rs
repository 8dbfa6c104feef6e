// Twin: accepts_a_value_of_each_user_in_a_component.rs
use factory_core::Shareable;
use std::sync::Arc;
use ui_tests::Memory;

#[derive(Shareable)]
pub struct Registry<'user> {
    memory: Arc<Memory<'user>>,
}

pub fn main() {}
