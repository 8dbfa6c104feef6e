// Twin: accepts_an_agent_as_it_is.rs
use factory_core::{UserScope, agent_factory, user_scoped};
use ui_tests::{Memory, Notes};

#[user_scoped]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
    #[agent]
    pub part: Box<Notes<'user>>,
}

agent_factory! {
    pub factory Office for pub struct Building {
        scoped { memory: Memory }
        agents { triage: Triage }
    }
}

pub fn main() {
    let _none: Option<Notes<'static>> = None;
}
