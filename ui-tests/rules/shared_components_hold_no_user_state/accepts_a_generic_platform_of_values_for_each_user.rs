use factory_core::{PerUser, Shareable, UserScope, agent_factory, testing, user_scoped};

pub enum Sessions {}

#[user_scoped]
pub struct Notes<'user, S: Default + Shareable> {
    scope: UserScope<'user>,
    #[shared(Sessions)]
    sessions: &'user PerUser<S>,
}

agent_factory! {
    pub factory Factory for pub struct Platform<S: Default + Shareable> {
        shared { pub sessions: PerUser<S> as Sessions }
        agents { notes: Notes<S> }
    }
}

pub fn main() {
    let platform = Platform { sessions: PerUser::<Vec<String>>::default() };
    let served = platform.for_user_blocking(testing::context("alice"), |factory| {
        let notes = factory.notes();
        notes.sessions.of(notes.scope).with(|lines| lines.push("hello".to_owned()));
    });
    served.unwrap();
}
