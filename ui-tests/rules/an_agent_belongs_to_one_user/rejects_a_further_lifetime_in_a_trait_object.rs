// Twin: accepts_one_lifetime.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user, 'a> {
    scope: UserScope<'user>,
    #[param]
    topic: Box<dyn Send + 'a>,
}

pub fn main() {}
