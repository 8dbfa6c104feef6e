use factory_core::{PerUser, Shareable};

#[derive(Shareable)]
pub struct Supervisor {
    pub model: String,
    pub history: PerUser<Vec<String>>,
}

pub fn main() {}
