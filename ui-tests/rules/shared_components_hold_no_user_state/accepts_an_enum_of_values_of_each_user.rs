use factory_core::{PerUser, Shareable};

#[derive(Shareable)]
pub enum History {
    None,
    Lines(PerUser<Vec<String>>),
}

pub fn main() {}
