// Twin: accepts_a_map_with_a_plain_hasher.rs
use factory_core::Shareable;
use std::{
    collections::{HashMap, hash_map::DefaultHasher},
    hash::BuildHasher,
    sync::Mutex,
};

pub struct Remembering(Mutex<Vec<String>>);

impl BuildHasher for Remembering {
    type Hasher = DefaultHasher;

    fn build_hasher(&self) -> DefaultHasher {
        DefaultHasher::new()
    }
}

#[derive(Shareable)]
pub struct Answers {
    by_prompt: HashMap<u64, String, Remembering>,
}

pub fn main() {}
