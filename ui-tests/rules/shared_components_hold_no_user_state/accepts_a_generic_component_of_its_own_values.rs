use factory_core::{PerUser, Shareable};

#[derive(Shareable)]
pub struct Store<T> {
    pub all: Vec<T>,
    pub recent: PerUser<String>,
}

pub fn main() {}
