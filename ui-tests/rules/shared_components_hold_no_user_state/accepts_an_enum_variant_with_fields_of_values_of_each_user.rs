use factory_core::{PerUser, Shareable};

#[derive(Shareable)]
pub enum History {
    None,
    Lines { lines: PerUser<Vec<String>> },
}

pub fn main() {}
