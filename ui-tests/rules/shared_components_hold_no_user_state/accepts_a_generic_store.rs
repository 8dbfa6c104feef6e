use factory_core::{PerUser, Shareable};

#[derive(Shareable)]
pub struct Store<T: Default> {
    pub values: PerUser<T>,
}

#[derive(Shareable)]
pub struct Supervisor {
    pub store: Store<Vec<String>>,
}

pub fn main() {}
