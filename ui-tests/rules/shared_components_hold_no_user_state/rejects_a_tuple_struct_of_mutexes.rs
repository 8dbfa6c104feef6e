// Twin: accepts_a_tuple_struct_of_values_of_each_user.rs
use factory_core::Shareable;
use std::sync::Mutex;

#[derive(Shareable)]
pub struct History(Mutex<Vec<String>>);

pub fn main() {}
