// Twin: accepts_generic_agents_as_a_trait.rs
use factory_core::{BelongsTo, Shareable, UserScope, agent_factory, user_scoped};
use std::{fmt::Display, marker::PhantomData};
use ui_tests::context;

pub trait Llm: Shareable {
    fn complete(&self) -> String;
}

#[derive(Debug, Shareable)]
pub struct Cache<T, const ROWS: usize> {
    rows: [u8; ROWS],
    of: PhantomData<T>,
}

#[user_scoped]
#[derive(Clone, Debug)]
pub struct Notes<'user, T: Clone + Display, const ROWS: usize>
where
    T: std::fmt::Debug + Shareable,
{
    scope: UserScope<'user>,
    #[shared]
    cache: &'user Cache<T, ROWS>,
    #[param]
    topic: T,
    #[init([0; ROWS])]
    counts: [u8; ROWS],
}

pub trait Agent<'user>: BelongsTo<'user> {
    fn say(&self) -> String;
}

impl<'user, T: Clone + Display + std::fmt::Debug + Shareable, const ROWS: usize> Agent<'user> for Notes<'user, T, ROWS> {
    fn say(&self) -> String {
        format!("{} on {} in {}", self.scope.user_id(), self.topic, self.cache.rows.len() + self.counts.len())
    }
}

#[user_scoped]
pub struct Talk<'user> {
    scope: UserScope<'user>,
    #[shared]
    llm: &'user (dyn Llm + Send + Sync),
}

impl<'user> Agent<'user> for Echo {
    fn say(&self) -> String {
        format!("{}: {}", "", self.complete())
    }
}

#[derive(Shareable)]
struct Echo;

impl Llm for Echo {
    fn complete(&self) -> String {
        "echo".to_owned()
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared {
            pub cache: Cache<String, 2>,
            pub llm: dyn Llm + Send + Sync,
        }
        agents { notes: Notes<String, 2>(topic: String), talk: Talk }
    }
}

pub fn main() {
    let platform = Platform { cache: Cache { rows: [0; 2], of: PhantomData }, llm: std::sync::Arc::new(Echo) };
    let mut kept = Vec::new();
    platform
        .for_user_blocking(context("alice").unwrap(), |factory| {
            let notes = factory.notes("billing".to_owned());
            let agents: Vec<Box<dyn Agent<'_> + '_>> = vec![Box::new(notes.clone()), Box::new(Echo)];
            kept.extend(agents.iter().map(|agent| agent.say()));
            assert!(format!("{notes:?}").starts_with("Notes"));
        })
        .unwrap();
    assert_eq!(kept, ["alice on billing in 4", "alice: echo"]);
}
