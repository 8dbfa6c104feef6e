// Twin: accepts_an_agent_of_a_type_parameter.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Team<'user, Member> {
    pub scope: UserScope<'user>,
    #[agent(topic = topic.clone())]
    pub lead: Member,
    #[param]
    pub topic: String,
}

pub fn main() {}
