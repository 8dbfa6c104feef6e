use factory_core::{UserScope, user_scoped};
use std::sync::Arc;
use ui_tests::Memory;

#[user_scoped]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
    #[scoped]
    pub memory: Arc<Memory<'user>>,
}

pub fn main() {}
