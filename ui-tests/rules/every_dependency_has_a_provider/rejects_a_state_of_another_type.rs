// Twin: accepts_three_dependencies.rs
use factory_core::{PerUser, UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    name: &'user String,
    #[shared]
    limit: &'user u32,
    #[shared]
    drafts: &'user PerUser<String>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub name: String, pub limit: u32, pub drafts: PerUser<Vec<String>> }
        agents { triage: Triage }
    }
}

pub fn main() {}
