// Twin: accepts_sessions_with_their_own_emitters.rs
// Leaks: 06
use factory_core::{Shareable, agent_factory};
use std::sync::{RwLock, mpsc};
use ui_tests::context;

#[derive(Default, Shareable)]
pub struct Sessions {
    emitters: RwLock<Vec<mpsc::Sender<String>>>,
}

impl Sessions {
    pub fn attach(&self, emitter: &mpsc::Sender<String>) {
        self.emitters.write().unwrap().iter_mut().for_each(|session| emitter.clone_into(session));
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
    let served = platform.for_user_blocking(context("alice").unwrap(), |_| {
        platform.sessions.attach(&emitter);
    });
    served.unwrap();
}
