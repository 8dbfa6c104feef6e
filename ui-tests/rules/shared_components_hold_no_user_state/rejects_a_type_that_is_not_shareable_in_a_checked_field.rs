// Twin: accepts_any_type_in_an_attested_field.rs
use factory_core::{Shareable, agent_factory};
use std::sync::Mutex;

pub struct Buffer(pub Mutex<u8>);

#[derive(Shareable)]
pub struct Pool<T> {
    pub name: String,
    pub next: Option<Box<Pool<u8>>>,
    pub free: Vec<T>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub pool: Pool<Buffer> }
    }
}

pub fn main() {}
