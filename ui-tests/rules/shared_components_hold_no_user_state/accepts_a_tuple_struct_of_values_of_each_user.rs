use factory_core::{PerUser, Shareable};

#[derive(Shareable)]
pub struct History(PerUser<Vec<String>>);

pub fn main() {}
