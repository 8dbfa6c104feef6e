// Twin: accepts_an_agent_that_only_the_macro_places.rs
use factory_core::{BelongsTo, UserScope, user_scoped};

#[user_scoped]
pub struct Notes<'user> {
    scope: UserScope<'user>,
}

impl<'user> BelongsTo<'user> for Notes<'_> {}

pub fn main() {}
