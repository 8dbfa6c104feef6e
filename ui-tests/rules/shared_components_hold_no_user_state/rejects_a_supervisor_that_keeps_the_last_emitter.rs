// Twin: accepts_a_supervisor_that_is_given_the_emitter.rs
// Leaks: 05
use factory_core::{Shareable, agent_factory};
use std::sync::{Mutex, mpsc};
use ui_tests::context;

#[derive(Default, Shareable)]
pub struct Supervisor {
    emitter: Mutex<Option<mpsc::Sender<String>>>,
}

impl Supervisor {
    pub fn serve(&self, emitter: mpsc::Sender<String>) {
        *self.emitter.lock().unwrap() = Some(emitter);
        self.emitter.lock().unwrap().as_ref().unwrap().send("started".to_owned()).unwrap();
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub supervisor: Supervisor }
    }
}

pub fn main() {
    let platform = Platform { supervisor: Supervisor::default() };
    let (emitter, events) = mpsc::channel();
    let served = platform.for_user_blocking(context("alice").unwrap(), |_| {
        platform.supervisor.serve(emitter);
    });
    served.unwrap();
    assert_eq!(events.recv().unwrap(), "started");
}
