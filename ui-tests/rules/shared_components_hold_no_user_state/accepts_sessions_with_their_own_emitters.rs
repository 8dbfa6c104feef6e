use factory_core::{PerUser, Shareable, UserScope, agent_factory};
use std::sync::mpsc;
use ui_tests::context;

#[derive(Default, Shareable)]
pub struct Sessions {
    events: PerUser<Vec<String>>,
}

impl Sessions {
    pub fn attach(&self, scope: UserScope<'_>, emitter: &mpsc::Sender<String>) {
        self.events.of(scope).with(|mine| mine.drain(..).for_each(|event| emitter.send(event).unwrap()));
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub sessions: Sessions }
    }
}

pub fn main() {
    let platform = Platform { sessions: Sessions::default() };
    let (emitter, _events) = mpsc::channel();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        platform.sessions.attach(factory.scope(), &emitter);
    });
    served.unwrap();
}
