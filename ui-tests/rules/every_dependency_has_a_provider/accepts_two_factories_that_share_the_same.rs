use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

#[derive(Shareable)]
pub struct Clock;

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    clock: &'user Clock,
}

agent_factory! {
    pub factory DayFactory for pub struct Day {
        shared { pub clock: Clock }
        agents { triage: Triage }
    }
}

agent_factory! {
    pub factory NightFactory for pub struct Night {
        shared { pub clock: Clock, pub shift: u8 }
        agents { triage: Triage }
    }
}

pub fn main() {}
