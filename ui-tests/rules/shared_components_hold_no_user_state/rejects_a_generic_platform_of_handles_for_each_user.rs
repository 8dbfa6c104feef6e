// Twin: accepts_a_generic_platform_of_values_for_each_user.rs
// Leaks: 22
use factory_core::{PerUser, UserScope, agent_factory, testing, user_scoped};
use std::sync::{Arc, Mutex};

pub enum Sessions {}

#[user_scoped]
pub struct Notes<'user, S: Default + Send + 'static> {
    scope: UserScope<'user>,
    #[shared(Sessions)]
    sessions: &'user PerUser<S>,
}

agent_factory! {
    pub factory Factory for pub struct Platform<S: Default + Send + 'static> {
        shared { pub sessions: PerUser<S> as Sessions }
        agents { notes: Notes<S> }
    }
}

pub fn main() {
    let platform = Platform { sessions: PerUser::<Arc<Mutex<Vec<String>>>>::default() };
    let served = platform.for_user_blocking(testing::context("alice"), |factory| {
        let notes = factory.notes();
        notes.sessions.of(notes.scope).with(|lines| lines.lock().unwrap().push("hello".to_owned()));
    });
    served.unwrap();
}
