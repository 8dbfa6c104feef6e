// Twin: accepts_a_value_of_each_user_in_a_component.rs
use factory_core::{PerUser, Shareable};
use std::sync::Arc;

type Drafts = PerUser<Arc<Vec<String>>>;

#[derive(Shareable)]
pub struct Supervisor {
    pub model: String,
    pub history: Drafts,
}

pub fn main() {}
