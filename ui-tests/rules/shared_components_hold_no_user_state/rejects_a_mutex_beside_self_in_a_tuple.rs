// Twin: accepts_a_number_beside_self_in_a_tuple.rs
// The error is at the type of the field, although the macro replaces the `Self` in it.
use factory_core::Shareable;
use std::sync::Mutex;

#[derive(Shareable)]
pub struct Tree {
    next: (Option<Box<Self>>, Mutex<u8>),
}

pub fn main() {}
