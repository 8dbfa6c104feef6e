// Twin: accepts_generic_agents_as_a_trait.rs
use factory_core::{BelongsTo, UserScope, agent_factory, user_scoped};
use std::fmt::Display;
use ui_tests::context;

#[user_scoped]
#[derive(Clone)]
pub struct Notes<'user, T: Clone + Display, const ROWS: usize> {
    scope: UserScope<'user>,
    #[param]
    topic: T,
    #[init([0; ROWS])]
    counts: [u8; ROWS],
}

pub trait Agent<'user>: BelongsTo<'user> {
    fn say(&self) -> String;
}

impl<'user, T: Clone + Display + 'static, const ROWS: usize> Agent<'user> for Notes<'user, T, ROWS> {
    fn say(&self) -> String {
        format!("{} on {} in {}", self.scope.user_id(), self.topic, self.counts.len())
    }
}

#[user_scoped]
pub struct Talk<'user> {
    scope: UserScope<'user>,
}

impl<'user> Agent<'user> for Echo {
    fn say(&self) -> String {
        "echo".to_owned()
    }
}

pub struct Echo;

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { notes: Notes<String, 2>(topic: String), talk: Talk }
    }
}

pub fn main() {
    let mut kept = Vec::new();
    Platform {}
        .for_user_blocking(context("alice").unwrap(), |factory| {
            let notes = factory.notes("billing".to_owned());
            let agents: Vec<Box<dyn Agent<'_> + '_>> = vec![Box::new(notes), Box::new(Echo)];
            kept.extend(agents.iter().map(|agent| agent.say()));
        })
        .unwrap();
    assert_eq!(kept, ["alice on billing in 2", "alice: echo"]);
}
